// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QTest>

using namespace rosette;

namespace {

/// A text with a character that an editor would not show.
QString with(char16_t unit)
{
    return QStringLiteral("Ada") + QChar(unit) + QStringLiteral("Fox");
}

/// A row {input, valid} whose text comes out as it went in.
void row(const char *name, const QString &input, bool valid)
{
    QTest::newRow(name) << input << valid << (valid ? input : QString());
}

void cleaned(const char *name, const QString &input, const QString &output)
{
    QTest::newRow(name) << input << true << output;
}

void columns()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<QString>("output");
}

template <typename Text>
void checkRow()
{
    QFETCH(QString, input);
    QFETCH(bool, valid);
    QFETCH(QString, output);
    const Result<Text> text = Text::parse(input);
    QCOMPARE(text.has_value(), valid);
    if (valid) {
        QCOMPARE(text->toString(), output);
        QCOMPARE(*Text::parse(text->toString()), *text);
        QCOMPARE(Text::fromStored(text->toString()), *text);
    } else {
        QCOMPARE(text.error().code, ErrorCode::InvalidInput);
        QVERIFY(text.error().message.endsWith(u'.'));
    }
}

} // namespace

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreOneLine_data();
    void namesAreOneLine() { checkRow<Name>(); }
    void slugsAreForCommandLines_data();
    void slugsAreForCommandLines() { checkRow<Slug>(); }
    void reasonsMayHaveLines_data();
    void reasonsMayHaveLines() { checkRow<Reason>(); }
    void refusalsSayWhatIsWrong_data();
    void refusalsSayWhatIsWrong();
    void spellingsMeet_data();
    void spellingsMeet();
    void differentNamesStayApart_data();
    void differentNamesStayApart();
    void foldingTwiceChangesNothing();
    void asciiFoldsAsItDoesBesideOtherLetters();
    void slugsAreMadeOfNames_data();
    void slugsAreMadeOfNames();
};

void TestText::namesAreOneLine_data()
{
    columns();
    row("plain", "Ada Fox", true);
    row("one letter", "A", true);
    row("200 characters", QString(200, u'a'), true);
    row("201 characters", QString(201, u'a'), false);
    row("accents", QStringLiteral("Siân Núñez Łukasz"), true);
    row("apostrophe and hyphen", QStringLiteral("Mary O’Neill-Smith"), true);
    row("other scripts", QStringLiteral("علی رضا 李小龍"), true);
    row("joiner, as Persian needs", with(0x200C), true);
    row("beyond the basic plane", QString::fromUtf8("Ada \xF0\x9F\x8C\xB9"), true);
    cleaned("trimmed", " \t Ada Fox\n ", "Ada Fox");
    cleaned("composed", "Sia\u0302n", QStringLiteral("Siân"));
    row("empty", QString(), false);
    row("only spaces", " \t\r\n ", false);
    row("only a no-break space", QString(QChar(0xA0)), false);
    row("two lines", "Ada\nFox", false);
    row("two lines of Windows", "Ada\r\nFox", false);
    row("tab", "Ada\tFox", false);
    row("U+0000", with(0), false);
    row("escape", with(0x1B), false);
    row("delete", with(0x7F), false);
    row("next line", with(0x85), false);
    row("line separator", with(0x2028), false);
    row("paragraph separator", with(0x2029), false);
    row("right-to-left override", with(0x202E), false);
    row("isolate", with(0x2066), false);
    row("left-to-right mark", with(0x200E), false);
    row("Arabic letter mark", with(0x061C), false);
    row("zero-width space", with(0x200B), false);
    row("word joiner", with(0x2060), false);
    row("byte order mark", with(0xFEFF), false);
    row("lone high surrogate", with(0xD83C), false);
    row("lone low surrogate", with(0xDF39), false);
    row("high surrogate at the end", QStringLiteral("Ada") + QChar(0xD83C), false);
    row("swapped surrogates", QStringLiteral("A") + QChar(0xDF39) + QChar(0xD83C), false);
}

void TestText::slugsAreForCommandLines_data()
{
    columns();
    row("usual", "nec-2020-clp", true);
    row("one letter", "a", true);
    row("digits", "2026", true);
    row("80 characters", QString(80, u'a'), true);
    row("81 characters", QString(81, u'a'), false);
    cleaned("trimmed", " nec ", "nec");
    row("empty", QString(), false);
    row("upper case", "NEC", false);
    row("space", "nec 2020", false);
    row("underscore", "nec_2020", false);
    row("leading hyphen", "-nec", false);
    row("trailing hyphen", "nec-", false);
    row("doubled hyphen", "nec--clp", false);
    row("only a hyphen", "-", false);
    row("accent", QStringLiteral("siân"), false);
    row("full-width digit", QString(QChar(0xFF11)), false);
    row("folder", "../nec", false);
}

void TestText::reasonsMayHaveLines_data()
{
    columns();
    row("one line", "Two members could not come.", true);
    row("several lines", "One.\n\n\tTwo.", true);
    cleaned("lines of Windows", "One.\r\nTwo.\r\n", "One.\nTwo.");
    row("4,000 characters", QString(4000, u'a'), true);
    row("4,001 characters", QString(4001, u'a'), false);
    row("empty", "\n\n", false);
    row("escape", "One.\n\x1B[31mTwo.", false);
    row("carriage return alone", "One.\rTwo.", false);
    row("override", with(0x202E), false);
}

void TestText::refusalsSayWhatIsWrong_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("expected");
    const auto messageOf = [](const auto &result) { return result.error().message; };
    QTest::newRow("empty") << messageOf(Name::parse(" ")) << "The name is empty.";
    QTest::newRow("long") << messageOf(Name::parse(QString(201, u'a')))
                          << "The name has 201 characters; 200 is the most.";
    QTest::newRow("unprintable") << messageOf(Name::parse(with(0x1B)))
                                 << "The name has a character that cannot be printed, U+001B, at position 4.";
    QTest::newRow("slug") << messageOf(Slug::parse("NEC %1"))
                          << QStringLiteral(
                                 "The short name “NEC %1” may hold only a to z, 0 to 9 and single hyphens.");
    QTest::newRow("reason") << messageOf(Reason::parse(QString())) << "The reason is empty.";
}

void TestText::refusalsSayWhatIsWrong()
{
    QFETCH(QString, message);
    QFETCH(QString, expected);
    QCOMPARE(message, expected);
}

void TestText::spellingsMeet_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("case") << "ADA FOX"
                          << "Ada Fox";
    QTest::newRow("accent") << QStringLiteral("Siân Núñez") << "Sian Nunez";
    QTest::newRow("decomposed accent") << QStringLiteral("Siân") << "Sia\u0302n";
    QTest::newRow("stroke") << QStringLiteral("Łukasz Ødegård") << "Lukasz Odegard";
    QTest::newRow("ligature letters") << QStringLiteral("Æsa Strauß") << "Aesa Strauss";
    QTest::newRow("dotted and dotless i") << QStringLiteral("İnci Yıldız") << "Inci Yildiz";
    QTest::newRow("spaces") << "  Ada   Fox "
                            << "Ada Fox";
    QTest::newRow("no-break space") << with(0xA0) << "Ada Fox";
    QTest::newRow("apostrophe") << QStringLiteral("Mary O’Neill") << "Mary O'Neill";
    QTest::newRow("hyphen") << QStringLiteral("Smith–Jones") << "Smith-Jones";
    QTest::newRow("no-break hyphen") << "Smith\u2011Jones"
                                     << "Smith-Jones";
    QTest::newRow("full width") << QStringLiteral("Ａｄａ") << "Ada";
}

void TestText::spellingsMeet()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(folded(one), folded(other));
}

void TestText::differentNamesStayApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("letters") << "Ada Fox"
                             << "Ida Fox";
    QTest::newRow("joined") << "Ada Fox"
                            << "Adafox";
    QTest::newRow("hyphen") << "Smith-Jones"
                            << "Smith Jones";
    QTest::newRow("scripts") << "Anna" << QStringLiteral("Анна");
}

void TestText::differentNamesStayApart()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(folded(one) != folded(other));
}

/// There is a short way for ASCII; it must agree with the long one.
void TestText::asciiFoldsAsItDoesBesideOtherLetters()
{
    for (char16_t unit = 0; unit < 0x80; ++unit) {
        const QString text = QStringLiteral(" A%1%1b %1 C").arg(QChar(unit));
        QCOMPARE(folded(text) + u'e', folded(text + u'É'));
        QCOMPARE(u'e' + folded(text.trimmed()), folded(u'É' + text.trimmed()));
    }
    QCOMPARE(folded(QStringLiteral(" \t ")), QString());
}

void TestText::foldingTwiceChangesNothing()
{
    for (char16_t unit = 0x20; unit < 0xD800; ++unit) {
        const QString once = folded(with(unit));
        if (folded(once) != once)
            QFAIL(qPrintable(QStringLiteral("U+%1").arg(int(unit), 4, 16, QChar(u'0'))));
    }
}

void TestText::slugsAreMadeOfNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("slug");
    QTest::newRow("words") << "NEC 2020, CLP section"
                           << "nec-2020-clp-section";
    QTest::newRow("accents") << QStringLiteral("Siân Núñez") << "sian-nunez";
    QTest::newRow("signs around it") << " (Fairfield) "
                                     << "fairfield";
    QTest::newRow("nothing left") << QStringLiteral("李小龍!") << "";
    QTest::newRow("cut at a hyphen") << QString(79, u'a') + " b" << QString(79, u'a');
    QTest::newRow("cut") << QString(100, u'a') << QString(80, u'a');
}

void TestText::slugsAreMadeOfNames()
{
    QFETCH(QString, name);
    QFETCH(QString, slug);
    QCOMPARE(slugged(name), slug);
    QCOMPARE(Slug::parse(slug).has_value(), !slug.isEmpty());
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
