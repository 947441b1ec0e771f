// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"

#include <QTest>

using namespace rosette;

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallCountsAreWords();
    void listsEndWithAnd_data();
    void listsEndWithAnd();
    void onlyTheFirstLetterChanges();
};

void WordsTest::smallCountsAreWords()
{
    QStringList words;
    for (int count = 0; count <= 12; ++count)
        words += countInWords(count);
    QCOMPARE(words.join(u' '), QStringLiteral("no one two three four five six seven eight nine ten 11 12"));
}

void WordsTest::listsEndWithAnd_data()
{
    QTest::addColumn<QStringList>("items");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << QStringList{} << QString();
    QTest::newRow("one") << QStringList{"A"} << QStringLiteral("A");
    QTest::newRow("two") << QStringList{"A", "B"} << QStringLiteral("A and B");
    QTest::newRow("three") << QStringList{"A", "B", "C"} << QStringLiteral("A, B and C");
}

void WordsTest::listsEndWithAnd()
{
    QFETCH(QStringList, items);
    QTEST(listInWords(items), "words");
}

void WordsTest::onlyTheFirstLetterChanges()
{
    QCOMPARE(beginningSentence(QStringLiteral("two NEC seats")), QStringLiteral("Two NEC seats"));
    QCOMPARE(insideSentence(QStringLiteral("More than NEC")), QStringLiteral("more than NEC"));
    QCOMPARE(beginningSentence(QString()), QString());
}

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
