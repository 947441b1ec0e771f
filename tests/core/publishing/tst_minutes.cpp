// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomicwrite.h"
#include "core/publishing/minutesdocument.h"
#include "tests/support/process.h"

#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace rosette;
using namespace rosette::test;

namespace {

/// A name that would be markup in HTML, XML, Markdown and its tables, if anything let it through.
const QString canary = QStringLiteral("<b onclick=\"x\">Zoë</b> & *Zed* [a](http://x.org) | `z` <!--");

Minutes sample(const QString &name)
{
    Minutes minutes{QStringLiteral("Minutes of 22 November 2026"), QStringLiteral("Fairfield"), name};
    minutes.blocks = {MinutesFacts{{{QStringLiteral("Met"), QStringLiteral("Sunday")}, {name, name}}},
        MinutesHeading{2, QStringLiteral("Who was there")},
        MinutesTable{{QStringLiteral("Present"), QStringLiteral("As")},
            {{name, QStringLiteral("Chair")}, {QStringLiteral("Bea"), name}}},
        MinutesHeading{2, QStringLiteral("What was decided")}, MinutesHeading{3, name},
        MinutesParagraph{QStringLiteral("The motion was carried."), true}, MinutesParagraph{name, true},
        MinutesParagraph{QStringLiteral("1. ") + name}, MinutesParagraph{QStringLiteral("- ") + name}};
    minutes.foot = QStringLiteral("Drafted from records 1 to 61.");
    minutes.fingerprint = fingerprintInGroups(QByteArray(32, '\xab'));
    minutes.composedAt = QDateTime(QDate(2026, 11, 22), QTime(21, 0), Qt::UTC);
    return minutes;
}

/// What a reader of XML finds between the tags, and the tags that it finds.
struct Read
{
    QString text;
    QStringList tags;
    QString fault;
};

Read read(const QByteArray &html)
{
    Read read;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement())
            read.tags += reader.name().toString();
        else if (reader.isCharacters())
            read.text += reader.text();
    }
    read.fault = reader.hasError() ? reader.errorString() : QString();
    return read;
}

} // namespace

class MinutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noRuleOfPdfUaFails();
    void thePdfIsReadInItsOrder();
    void everyPageBearsTheFingerprint();
    void theSameMinutesGiveTheSameBytes();
    void theWebPageIsWellFormed();
    void namesAreNeverMarkupOnTheWebPage();
    void namesAreNeverMarkupInMarkdown_data();
    void namesAreNeverMarkupInMarkdown();
    void numbersAreReadInRanges_data();
    void numbersAreReadInRanges();

private:
    QString text() const
    {
        return runProgram(
            QStringLiteral("pdftotext"), {m_folder.filePath(QStringLiteral("m.pdf")), QStringLiteral("-")})
            .standardOutput.simplified();
    }

    QTemporaryDir m_folder;
};

void MinutesTest::initTestCase()
{
    Minutes minutes = sample(canary);
    for (int at = 0; at < 60; ++at)
        minutes.blocks.push_back(MinutesParagraph{QStringLiteral("Paragraph %1 of a long evening.").arg(at)});
    const Result<QByteArray> pdf = minutesPdf(minutes);
    QVERIFY(pdf.has_value());
    QVERIFY(atomicWrite(m_folder.filePath(QStringLiteral("m.pdf")), *pdf).has_value());
}

void MinutesTest::noRuleOfPdfUaFails()
{
    const ProcessResult result = runProgram(
        QStringLiteral("/usr/bin/python3"), {QStringLiteral(ROSETTE_SOURCE_DIR "/tests/pdf/uacheck.py"),
                                                m_folder.filePath(QStringLiteral("m.pdf"))});
    QVERIFY2(result.exitCode == 0, qPrintable(result.standardOutput + result.standardError));
    QVERIFY2(result.standardOutput.contains(QStringLiteral("Table:2")), qPrintable(result.standardOutput));
}

void MinutesTest::thePdfIsReadInItsOrder()
{
    const QString said = text();
    qsizetype at = 0;
    for (const QString &part : {QStringLiteral("Fairfield"), QStringLiteral("Minutes of 22 November 2026"),
             QStringLiteral("Who was there"), QStringLiteral("Chair"), QStringLiteral("What was decided"),
             QStringLiteral("The motion was carried."), QStringLiteral("Paragraph 59")}) {
        at = said.indexOf(part, at);
        QVERIFY2(at >= 0, qPrintable(part + QStringLiteral(" is not where it should be in ") + said));
    }
    QVERIFY(said.contains(QStringLiteral("<b onclick=\"x\">Zoë</b>")));
}

void MinutesTest::everyPageBearsTheFingerprint()
{
    const QString said = text();
    const qsizetype pages = said.count(QStringLiteral("Drafted from records 1 to 61."));
    QVERIFY(pages > 1);
    QCOMPARE(said.count(fingerprintInGroups(QByteArray(32, '\xab'))), pages);
}

void MinutesTest::theSameMinutesGiveTheSameBytes()
{
    const Minutes minutes = sample(canary);
    QCOMPARE(*minutesPdf(minutes), *minutesPdf(minutes));
}

void MinutesTest::theWebPageIsWellFormed()
{
    const Read page = read(minutesHtml(sample(canary)));
    QVERIFY2(page.fault.isEmpty(), qPrintable(page.fault));
    QCOMPARE(page.tags.count(QStringLiteral("h1")), 1);
    QCOMPARE(page.tags.count(QStringLiteral("table")), 1);
    QCOMPARE(page.tags.count(QStringLiteral("main")), 1);
}

void MinutesTest::namesAreNeverMarkupOnTheWebPage()
{
    const Read plain = read(minutesHtml(sample(QStringLiteral("Zed"))));
    const Read page = read(minutesHtml(sample(canary)));
    QCOMPARE(page.tags, plain.tags);
    QCOMPARE(page.text.count(canary), plain.text.count(QStringLiteral("Zed")));
}

void MinutesTest::namesAreNeverMarkupInMarkdown_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *typed, const char *written) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(written);
    };
    row("Ada Fox-Smith", "Ada Fox-Smith");
    row("<b>Zed</b>", "\\<b\\>Zed\\</b\\>");
    row("*Zed* _Zed_", "\\*Zed\\* \\_Zed\\_");
    row("[Zed](http://x.org)", "\\[Zed\\](http\\://x.org)");
    row("a | b", "a \\| b");
    row("`z` & \\z", "\\`z\\` \\& \\\\z");
    row("1. first", "1\\. first");
    row("- first", "\\- first");
    row("# first", "\\# first");
    row("www.x.org", "www\\.x.org");
    row("a\nb", "a b");
}

void MinutesTest::namesAreNeverMarkupInMarkdown()
{
    QFETCH(QString, typed);
    QFETCH(QString, written);
    Minutes minutes = sample(QStringLiteral("National Committee"));
    minutes.blocks = {MinutesParagraph{typed}};
    const QStringList lines = QString::fromUtf8(minutesMarkdown(minutes)).split(u'\n');
    QCOMPARE(lines[4], written);
}

void MinutesTest::numbersAreReadInRanges_data()
{
    QTest::addColumn<QList<qint64>>("numbers");
    QTest::addColumn<QString>("words");
    QTest::newRow("one") << QList<qint64>{4} << QStringLiteral("4");
    QTest::newRow("two") << QList<qint64>{4, 5} << QStringLiteral("4 and 5");
    QTest::newRow("a range") << QList<qint64>{4, 5, 6} << QStringLiteral("4 to 6");
    QTest::newRow("both") << QList<qint64>{1, 4, 5, 6, 9} << QStringLiteral("1, 4 to 6 and 9");
}

void MinutesTest::numbersAreReadInRanges()
{
    QFETCH(QList<qint64>, numbers);
    QTEST(numbersInWords(std::vector<qint64>(numbers.begin(), numbers.end())), "words");
}

QTEST_GUILESS_MAIN(MinutesTest)
#include "tst_minutes.moc"
