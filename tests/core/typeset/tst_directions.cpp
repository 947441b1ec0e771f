// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/bidi.h"
#include "core/typeset/inlinetext.h"
#include "core/typeset/fontset.h"
#include "core/typeset/lineorder.h"
#include "core/typeset/shapingcache.h"

#include <QTest>

#include <algorithm>

using namespace rosette::typeset;

namespace {

const QString arabic = QStringLiteral("\u0627\u0628\u062A");

/// What the eye sees on one line from left to right, segment by segment.
QString seen(const QString &text, bool expectedRightToLeft = false)
{
    ShapingCache cache;
    const auto shaped = cache.shape(
        {.text = text, .runs = {ShapingRun{}}, .size = 10, .expectedRightToLeft = expectedRightToLeft},
        FontSet::bundled());
    std::vector<LineSegment> segments = arrangeLine(*shaped, {0, shaped->text.size()});
    std::stable_sort(
        segments.begin(), segments.end(), [](const auto &a, const auto &b) { return a.x < b.x; });
    QString result;
    for (const LineSegment &segment : segments) {
        QString part =
            QString::fromStdU16String(shaped->text.substr(segment.begin, segment.end - segment.begin));
        if (segment.level % 2)
            std::reverse(part.begin(), part.end());
        result += part;
    }
    return result;
}

} // namespace

class DirectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void latinNeedsNoLevels()
    {
        QVERIFY(directionsOf(u"Plain text, 2026", false).levels.empty());
        QVERIFY(directionsOf(u"\u0395\u03BB\u03BB\u03B7\u03BD\u03B9\u03BA\u03AC", false).levels.empty());
    }

    void theParagraphFollowsItsLanguageOrMostLetters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::addColumn<bool>("isRightToLeft");
        QTest::newRow("Arabic alone") << arabic << false << true;
        QTest::newRow("a name in English") << arabic + QStringLiteral(" is our candidate") << false << false;
        QTest::newRow("the same said to be Urdu")
            << arabic + QStringLiteral(" is our candidate") << true << true;
        QTest::newRow("English alone said to be Urdu") << QStringLiteral("Fairfield") << true << false;
        QTest::newRow("an abbreviation first") << QStringLiteral("NC ") + arabic + arabic << false << true;
    }

    void theParagraphFollowsItsLanguageOrMostLetters()
    {
        QFETCH(QString, text);
        QFETCH(bool, expected);
        QTEST(directionsOf(text.toStdU16String(), expected).isRightToLeft, "isRightToLeft");
    }

    void segmentsAreSeenInTheOrderOfUax9_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::addColumn<QString>("visual");
        const QString reversed = QStringLiteral("\u062A\u0628\u0627");
        QTest::newRow("left to right") << QStringLiteral("abc def") << false << QStringLiteral("abc def");
        QTest::newRow("a word inside English")
            << QStringLiteral("abcde ") + arabic + QStringLiteral(" def") << false
            << QStringLiteral("abcde ") + reversed + QStringLiteral(" def");
        QTest::newRow("English inside") << arabic + QStringLiteral(" abc ") + arabic << true
                                        << reversed + QStringLiteral(" abc ") + reversed;
        QTest::newRow("a number") << arabic + QStringLiteral(" 12") << true
                                  << QStringLiteral("12 ") + reversed;
        QTest::newRow("a phone number falls apart, as UAX 9 says")
            << arabic + QStringLiteral(" 01632 960 125") << true
            << QStringLiteral("125 960 01632 ") + reversed;
        QTest::newRow("spaces at the end stand on the left")
            << arabic + QStringLiteral(" abc  ") << true << QStringLiteral("  abc ") + reversed;
    }

    void segmentsAreSeenInTheOrderOfUax9()
    {
        QFETCH(QString, text);
        QFETCH(bool, expected);
        QTEST(seen(text, expected), "visual");
    }

    void anIsolatedPhoneNumberKeepsItsOrder()
    {
        QString visual = seen(arabic + u' ' + isolated(QStringLiteral("01632 960 125")), true);
        visual.remove(QChar(0x2068)).remove(QChar(0x2069));
        QVERIFY2(visual.startsWith(QStringLiteral("01632 960 125")), qPrintable(visual));
    }

    void everyGlyphStandsInOneSegment()
    {
        ShapingCache cache;
        const auto shaped = cache.shape(
            {.text = arabic + QStringLiteral(" Fairfield 12 ") + arabic + QStringLiteral(" (end)"),
                .runs = {ShapingRun{}},
                .size = 10},
            FontSet::bundled());
        for (std::size_t cut = 1; cut < shaped->text.size(); ++cut) {
            std::size_t glyphs = 0;
            for (const LineRange &line : {LineRange{0, cut}, LineRange{cut, shaped->text.size()}}) {
                for (const LineSegment &segment : arrangeLine(*shaped, line))
                    glyphs += segment.glyphEnd - segment.firstGlyph;
            }
            QCOMPARE(glyphs, shaped->glyphs.size());
        }
    }
};

QTEST_GUILESS_MAIN(DirectionsTest)
#include "tst_directions.moc"
