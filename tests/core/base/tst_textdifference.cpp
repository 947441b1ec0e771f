// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textdifference.h"

#include <QTest>

using namespace rosette;

namespace {

/// "[-removed-]" and "{+added+}" within what is kept.
QString inMarks(const std::vector<Passage> &passages)
{
    QString text;
    for (const Passage &passage : passages)
        switch (passage.kind) {
        case PassageKind::Kept:
            text += passage.text;
            break;
        case PassageKind::Added:
            text += QStringLiteral("{+%1+}").arg(passage.text);
            break;
        case PassageKind::Removed:
            text += QStringLiteral("[-%1-]").arg(passage.text);
            break;
        }
    return text;
}

QString without(const std::vector<Passage> &passages, PassageKind left)
{
    QString text;
    for (const Passage &passage : passages)
        if (passage.kind != left)
            text += passage.text;
    return text;
}

} // namespace

class TestTextDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreGivenWordByWord_data();
    void changesAreGivenWordByWord();
    void bothTextsCanBeReadBack();
    void longTextsAreGivenWhole();
};

void TestTextDifference::changesAreGivenWordByWord_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("marks");
    QTest::addColumn<int>("places");
    const auto row = [](const char *name, const char *before, const char *after, const char *marks,
                         int places) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after)
                            << QString::fromUtf8(marks) << places;
    };
    row("same", "Open minutes.", "Open minutes.", "Open minutes.", 0);
    row("both empty", "", "", "", 0);
    row("new", "", "Open minutes.", "{+Open minutes.+}", 1);
    row("gone", "Open minutes.", "", "[-Open minutes.-]", 1);
    row("one word", "a warm home", "a dry home", "a [-warm-]{+dry+} home", 1);
    row("end", "Ends the freeze.", "Ends the freeze by May.", "Ends the freeze{+ by May+}.", 1);
    row("white space joins", "we will look at it", "we ask them for it",
        "we [-will look at-]{+ask them for+} it", 1);
    row("two places", "A is here and stays so. B goes.", "C is here and stays so. D goes.",
        "[-A-]{+C+} is here and stays so. [-B-]{+D+} goes.", 2);
    row("a kept word amid new sentences", "Meetings should be short.", "I should have said more.",
        "[-Meetings should be short-]{+I should have said more+}.", 1);
    row("repeated end", "a a", "a a a", "a a{+ a+}", 1);
}

void TestTextDifference::changesAreGivenWordByWord()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, marks);
    QFETCH(int, places);
    const std::vector<Passage> passages = textDifference(before, after);
    QCOMPARE(inMarks(passages), marks);
    QCOMPARE(changedPlaces(passages), places);
}

void TestTextDifference::bothTextsCanBeReadBack()
{
    const QStringList words{QStringLiteral("one "), QStringLiteral("two\n"), QStringLiteral("three, "),
        QStringLiteral("é"), QStringLiteral(".")};
    quint32 seed = 7;
    const auto next = [&seed] { return seed = seed * 1664525u + 1013904223u; };
    for (int round = 0; round < 300; ++round) {
        QString before;
        QString after;
        for (int word = 0; word < 12; ++word) {
            before += words.at((next() >> 16) % 5);
            after += words.at((next() >> 16) % 5);
        }
        const std::vector<Passage> passages = textDifference(before, after);
        QCOMPARE(without(passages, PassageKind::Added), before);
        QCOMPARE(without(passages, PassageKind::Removed), after);
    }
}

void TestTextDifference::longTextsAreGivenWhole()
{
    const QString before = QStringLiteral("one two ").repeated(4000);
    const QString after = QStringLiteral("three four ").repeated(4000);
    const std::vector<Passage> passages = textDifference(before, after);
    QCOMPARE(passages.size(), std::size_t(3)); // the last space is kept
    QCOMPARE(passages.at(1).text + u' ', after);
}

QTEST_GUILESS_MAIN(TestTextDifference)
#include "tst_textdifference.moc"
