// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/fontset.h"
#include "core/typeset/linebreaker.h"
#include "core/typeset/shapingcache.h"

#include <QTest>

using namespace rosette::typeset;

namespace {

std::shared_ptr<const ShapedText> shape(const QString &text)
{
    ShapingCache cache;
    return cache.shape({.text = text, .runs = {ShapingRun{}}, .size = 10}, FontSet::bundled());
}

/// The lines without the spaces at their ends.
QStringList linesOf(const ShapedText &shaped, const BrokenText &broken)
{
    QStringList lines;
    for (const LineRange &line : broken.lines)
        lines.push_back(
            QString::fromStdU16String(shaped.text.substr(line.begin, visibleEnd(shaped, line) - line.begin)));
    return lines;
}

QStringList broken(const QString &text, double width, bool balance = false)
{
    const auto shaped = shape(text);
    return linesOf(*shaped, breakLines(*shaped, width, balance));
}

double widthOf(const QString &text)
{
    return shape(text)->positions.back();
}

} // namespace

class LineBreakingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineThatFitsIsNotBroken()
    {
        const QString text = QStringLiteral("One line");
        QCOMPARE(broken(text, widthOf(text)), QStringList{text});
    }

    void linesNeverOverflow_data()
    {
        QTest::addColumn<double>("width");
        for (const int width : {20, 45, 60, 100, 200, 333})
            QTest::addRow("%d", width) << double(width);
    }

    void linesNeverOverflow()
    {
        QFETCH(double, width);
        const auto shaped =
            shape(QStringLiteral("A care worker and steward, Bryony built a branch from nine members to two "
                                 "hundred - and she has listened to most of them, in Llanfairpwllgwyngyll."));
        const BrokenText lines = breakLines(*shaped, width, false);
        std::size_t next = 0;
        for (const LineRange &line : lines.lines) {
            QVERIFY(visibleWidth(*shaped, line) <= width + 0.01);
            QCOMPARE(line.begin, next);
            next = line.end;
        }
        QCOMPARE(next, shaped->text.size());
    }

    void aLineFeedForcesABreak()
    {
        QCOMPARE(broken(QStringLiteral("Name\nStreet\nTown"), 1000),
            (QStringList{QStringLiteral("Name"), QStringLiteral("Street"), QStringLiteral("Town")}));
    }

    void manyNumbersBreakBetweenThem()
    {
        const QString numbers = QStringLiteral("11 12 13 14 15 16 17 18 19 20");
        for (const QString &line : broken(numbers, widthOf(numbers) / 3))
            QVERIFY2(numbers.split(u' ').contains(line.section(u' ', -1)), qPrintable(line));
    }

    void aTelephoneNumberIsRatherKeptTogether()
    {
        const QString text = QStringLiteral("Ring the branch secretary on 01632 960 125 before noon");
        const QStringList lines =
            broken(text, widthOf(QStringLiteral("Ring the branch secretary on 01632 960")));
        QVERIFY2(lines.join(u'|').contains(QStringLiteral("01632 960 125")), qPrintable(lines.join(u'|')));
    }

    void noBreakSpacesHold()
    {
        const QStringList lines = broken(QStringLiteral("We meet at seven, at 7\u00A0am"),
            widthOf(QStringLiteral("We meet at seven, at 7")));
        QCOMPARE(lines.last().right(4), QStringLiteral("7\u00A0am"));
    }

    void aWordOfOneLetterDoesNotEndALine()
    {
        // The greedy choice would leave "a" at the end of the first line.
        const QString first = QStringLiteral("The committee is happy with a");
        const QStringList lines =
            broken(first + QStringLiteral(" very good list of eager people"), widthOf(first));
        QVERIFY2(!lines.first().endsWith(QStringLiteral(" a")), qPrintable(lines.join(u'|')));
    }

    void lineFeedsAfterDigitsCount()
    {
        QCOMPARE(broken(QStringLiteral("Room 1\nRoom 2"), 1000),
            (QStringList{QStringLiteral("Room 1"), QStringLiteral("Room 2")}));
    }

    void noLineBeginsWithADash()
    {
        const QString first = QStringLiteral("The committee decides");
        const QStringList lines =
            broken(first + QStringLiteral(" \u2013 and says why it does so in public"), widthOf(first));
        for (const QString &line : lines)
            QVERIFY2(!line.startsWith(QChar(0x2013)), qPrintable(lines.join(u'|')));
    }

    void aVeryShortLastLineIsAvoided()
    {
        const QString text = QStringLiteral("Members vote for whom they like, and then so do we");
        const QStringList lines = broken(text, widthOf(text) - 2);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.last().size() > 2, qPrintable(lines.join(u'|')));
    }

    void headingsAreBalanced()
    {
        const QString text = QStringLiteral("The ballot for the section of the constituencies");
        const QStringList lines = broken(text, widthOf(text) - 2, true);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(std::abs(lines[0].size() - lines[1].size()) <= 6, qPrintable(lines.join(u'|')));
    }

    void headingsBreakRatherAfterAComma()
    {
        const QString text = QStringLiteral("Your ballot for the NEC, CLP section");
        QCOMPARE(broken(text, widthOf(text) * 0.8, true),
            (QStringList{QStringLiteral("Your ballot for the NEC,"), QStringLiteral("CLP section")}));
    }

    void aWordWiderThanTheMeasureIsBrokenAndTold()
    {
        const QString word = QStringLiteral("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch");
        QCOMPARE(word.size(), 58);
        const auto shaped = shape(QStringLiteral("From ") + word + QStringLiteral(" station"));
        const BrokenText lines = breakLines(*shaped, widthOf(word) / 2.5, false);
        QVERIFY(lines.lines.size() >= 3);
        QCOMPARE(lines.wideWords, (std::vector<LineRange>{{5, 63}}));
        for (const LineRange &line : lines.lines)
            QVERIFY(visibleWidth(*shaped, line) <= widthOf(word) / 2.5 + 0.01);
    }

    void anEmergencyBreakDoesNotPartALetterFromItsAccent()
    {
        // No composed form exists, so that the mark stays a character of its own.
        const QString cluster = QStringLiteral("x\u0302");
        const auto shaped = shape(cluster.repeated(40));
        for (const LineRange &line : breakLines(*shaped, 30, false).lines)
            QCOMPARE(line.begin % 2, std::size_t(0));
    }

    void aMeasureOfNothingStillEnds() { QCOMPARE(broken(QStringLiteral("abc d"), 0.5).size(), 4); }
};

QTEST_GUILESS_MAIN(LineBreakingTest)
#include "tst_linebreaking.moc"
