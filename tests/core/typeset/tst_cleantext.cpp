// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/cleantext.h"

#include <QTest>

using namespace rosette::typeset;

class CleanTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsMadeFitForSetting_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("clean");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("plain text stays")
            << QStringLiteral("Plain, old text.") << QStringLiteral("Plain, old text.");
        QTest::newRow("decomposed Welsh is composed")
            << QStringLiteral("Sia\u0302n") << QStringLiteral("Siân");
        QTest::newRow("control characters go") << QStringLiteral("a\u0007b\u009Bc") << QStringLiteral("abc");
        QTest::newRow("a tab is a space") << QStringLiteral("a\tb") << QStringLiteral("a b");
        QTest::newRow("Windows line ends") << QStringLiteral("a\r\nb") << QStringLiteral("a\nb");
        QTest::newRow("old Macintosh line ends") << QStringLiteral("a\rb") << QStringLiteral("a\nb");
        QTest::newRow("Unicode line ends") << QStringLiteral("a\u2028b\u2029c") << QStringLiteral("a\nb\nc");
        QTest::newRow("soft hyphens go")
            << QStringLiteral("soft\u00ADhyphen") << QStringLiteral("softhyphen");
        QTest::newRow("a byte order mark goes") << QStringLiteral("\uFEFFa") << QStringLiteral("a");
        QTest::newRow("half a surrogate pair") << QString(QChar(0xD83D)) + u'a' << QStringLiteral("\uFFFDa");
        QTest::newRow("a noncharacter") << QString(QChar(0xFFFE)) << QStringLiteral("\uFFFD");
        QTest::newRow("a whole pair stays") << QStringLiteral("\U0001F600") << QStringLiteral("\U0001F600");
        QTest::newRow("joiners stay") << QStringLiteral("a\u200Db") << QStringLiteral("a\u200Db");
    }

    void textIsMadeFitForSetting()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, clean);
        QCOMPARE(cleanText(pasted), clean);
        QCOMPARE(cleanText(cleanText(pasted)), clean);
    }

    void languageTagsHaveTheShapeOfBcp47_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<bool>("valid");
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("language") << QStringLiteral("cy") << true;
        QTest::newRow("region") << QStringLiteral("en-GB") << true;
        QTest::newRow("numeric region") << QStringLiteral("es-419") << true;
        QTest::newRow("underscore") << QStringLiteral("en_GB") << false;
        QTest::newRow("a name") << QStringLiteral("Welsh language") << false;
        QTest::newRow("too long") << QStringLiteral("abcdefghi") << false;
        QTest::newRow("dash at the end") << QStringLiteral("en-") << false;
        QTest::newRow("digits first") << QStringLiteral("12") << false;
    }

    void languageTagsHaveTheShapeOfBcp47()
    {
        QFETCH(QString, tag);
        QTEST(isLanguageTag(tag), "valid");
    }

    void someLanguagesRunFromRightToLeft()
    {
        QVERIFY(isRightToLeftLanguage(QStringLiteral("ur")));
        QVERIFY(isRightToLeftLanguage(QStringLiteral("ar-EG")));
        QVERIFY(!isRightToLeftLanguage(QStringLiteral("en-GB")));
        QVERIFY(!isRightToLeftLanguage(QString()));
    }
};

QTEST_GUILESS_MAIN(CleanTextTest)
#include "tst_cleantext.moc"
