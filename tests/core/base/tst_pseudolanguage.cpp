// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pseudolanguage.h"

#include <QRegularExpression>
#include <QTest>

using namespace rosette;

/// What the language for developers keeps, and how long it gets.
class PseudoLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markersAreKept_data();
    void markersAreKept();
    void aTextIsAtLeastFortyPerCentLonger_data();
    void aTextIsAtLeastFortyPerCentLonger();
    void nothingStaysNothing() { QCOMPARE(pseudoText({}), QString()); }
    void theSameSourceGivesTheSameText();
};

void PseudoLanguageTest::markersAreKept_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("kept");
    QTest::newRow("places") << QStringLiteral("%1 of %2 voted") << QStringList{"%1", "%2"};
    QTest::newRow("local number") << QStringLiteral("%L1 seats") << QStringList{"%L1"};
    QTest::newRow("count") << QStringLiteral("%n pages") << QStringList{"%n"};
    QTest::newRow("tag") << QStringLiteral("<b class=\"x\">No</b>") << QStringList{"<b class=\"x\">", "</b>"};
    QTest::newRow("entity") << QStringLiteral("Fish &amp; chips") << QStringList{"&amp;"};
    QTest::newRow("mnemonic") << QStringLiteral("&Save") << QStringList{"[&S"};
    QTest::newRow("two ands") << QStringLiteral("Save && close") << QStringList{"&&"};
    QTest::newRow("line break") << QStringLiteral("One\ntwo") << QStringList{"\n"};
    QTest::newRow("file pattern") << QStringLiteral("Committees (*.rosette)") << QStringList{"(*.rosette)"};
    QTest::newRow("question follows") << QStringLiteral("Close...") << QStringList{"..."};
}

void PseudoLanguageTest::markersAreKept()
{
    QFETCH(const QString, source);
    QFETCH(const QStringList, kept);
    const QString text = pseudoText(source);
    for (const QString &marker : kept)
        QVERIFY2(text.contains(marker), qPrintable(text));
}

void PseudoLanguageTest::aTextIsAtLeastFortyPerCentLonger_data()
{
    QTest::addColumn<QString>("source");
    for (const char *source : {"A", "OK", "Vote", "CSV", "Rhythm myths", "Decide together whom to support."})
        QTest::newRow(source) << QString::fromLatin1(source);
}

void PseudoLanguageTest::aTextIsAtLeastFortyPerCentLonger()
{
    QFETCH(const QString, source);
    const QString text = pseudoText(source);
    QVERIFY(text.startsWith(u'[') && text.endsWith(u']'));
    QVERIFY2((text.size() - 2) * 10 >= source.count(QRegularExpression(QStringLiteral("\\pL"))) * 14,
        qPrintable(text));
}

void PseudoLanguageTest::theSameSourceGivesTheSameText()
{
    const PseudoLanguage language;
    QCOMPARE(language.translate("Rosette", "Vote", nullptr, -1), pseudoText(QStringLiteral("Vote")));
    QCOMPARE(language.translate("Other", "Vote", "verb", 3), pseudoText(QStringLiteral("Vote")));
}

QTEST_GUILESS_MAIN(PseudoLanguageTest)
#include "tst_pseudolanguage.moc"
