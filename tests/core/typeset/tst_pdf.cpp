// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/typeset/samples.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace rosette::typeset;
using namespace rosette::typeset::samples;

namespace {

struct Output
{
    int exitCode = -1;
    QString text = {};
};

/// Runs another program on the bytes of a PDF; the file name goes where "%1" stands.
Output run(const QString &program, QStringList arguments, const QByteArray &bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("document.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    arguments.replaceInStrings(QStringLiteral("%1"), path);
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000))
        return {-1, program + QStringLiteral(" did not run: ") + process.errorString()};
    return {process.exitCode(),
        QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError())};
}

/// The text as a reader would copy it, with single spaces.
QString extracted(const QByteArray &bytes)
{
    return run(QStringLiteral("pdftotext"),
        {QStringLiteral("-raw"), QStringLiteral("%1"), QStringLiteral("-")}, bytes)
        .text.simplified();
}

/// The file in the plain form of qpdf, so that its objects can be read.
QString plainForm(const QByteArray &bytes)
{
    return run(QStringLiteral("qpdf"),
        {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), QStringLiteral("%1"),
            QStringLiteral("-")},
        bytes)
        .text;
}

void verifyOrder(const QString &text, const QStringList &parts)
{
    qsizetype at = 0;
    for (const QString &part : parts) {
        const qsizetype found = text.indexOf(part, at);
        QVERIFY2(
            found >= 0, qPrintable(QStringLiteral("\"%1\" is missing or too early in: %2").arg(part, text)));
        at = found + part.size();
    }
}

} // namespace

class PdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherProgramsFindNoFault_data()
    {
        QTest::addColumn<Document>("document");
        QTest::newRow("guide") << guide();
        QTest::newRow("stress") << stress();
        QTest::newRow("hostile") << hostile();
        QTest::newRow("empty") << empty();
    }

    void otherProgramsFindNoFault()
    {
        QFETCH(Document, document);
        const Output check =
            run(QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("%1")}, pdf(document));
        QVERIFY2(check.exitCode == 0, qPrintable(check.text));
    }

    void theSameDocumentGivesTheSameBytes()
    {
        const QByteArray first = pdf(guide());
        ShapingCache shaping;
        SubsetCache subsets;
        writePdf(layOut(stress(), FontSet::bundled(), shaping).displayList, subsets);
        QCOMPARE(writePdf(layOut(guide(), FontSet::bundled(), shaping).displayList, subsets), first);
        QCOMPARE(writePdf(layOut(guide(), FontSet::bundled(), shaping).displayList, subsets), first);
    }

    void threadsLocalesAndTimeZonesDoNotMatter()
    {
        const QByteArray first = pdf(stress());
        const QLocale locale;
        const QByteArray zone = qgetenv("TZ");
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        qputenv("TZ", "Asia/Tokyo");
        std::vector<QByteArray> results(4);
        std::vector<std::thread> threads;
        for (QByteArray &result : results)
            threads.emplace_back([&result] { result = pdf(stress()); });
        for (std::thread &thread : threads)
            thread.join();
        qputenv("TZ", zone);
        QLocale::setDefault(locale);
        for (const QByteArray &result : results)
            QCOMPARE(result, first);
    }

    void theIdentifierDependsOnEveryByteOfAPhoto()
    {
        const auto identifier = [](const QByteArray &photo) {
            Figure figure{.picture = *Image::fromJpeg(photo),
                .size = {50, 60},
                .alternative = QStringLiteral("Ada Fox")};
            const QByteArray bytes = pdf(withBody({{.content = figure}}));
            const qsizetype at = bytes.lastIndexOf("/ID[<");
            return bytes.mid(at, 38);
        };
        QByteArray photo = portraitBytes(1);
        const QByteArray first = identifier(photo);
        QVERIFY(first.startsWith("/ID[<"));
        photo[photo.size() - 3] = static_cast<char>(photo[photo.size() - 3] ^ 1);
        QVERIFY(identifier(photo) != first);
    }

    void photosPassThroughUntouchedAndOnce()
    {
        const QByteArray bytes = pdf(stress());
        for (const int number : {1, 2, 3})
            QCOMPARE(bytes.count(portraitBytes(number)), 1);
    }

    void textIsExtractedInTheOrderOfReading()
    {
        verifyOrder(extracted(pdf(guide())),
            {QStringLiteral("Fairfield"), QStringLiteral("Your ballot for the NEC, CLP section"),
                QStringLiteral("Number the candidates"),
                QStringLiteral("Ballot papers go out Monday 19 October Vote by 12 noon on"),
                QStringLiteral("Gareth Penhallow Our candidate Bus driver"),
                QStringLiteral("Pledges Open minutes."), QStringLiteral("Bryony Tate Joint candidate"),
                QStringLiteral("1. Write 1 beside"), QStringLiteral("2. Do not write a cross."),
                QStringLiteral("Preference Candidate Branches Why 1 Gareth Penhallow 3"),
                QStringLiteral("the page of the election"), QStringLiteral("Darllenwch y datganiadau"),
                QStringLiteral("Każdy głos")});
    }

    void everyScriptIsExtractedAsItWasWritten()
    {
        const QString text = extracted(pdf(stress()));
        for (const QString &part : {QStringLiteral("Siân Ffoulkes"),
                 QStringLiteral("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"),
                 QStringLiteral("affine office"), QStringLiteral("Ελένη Καραγιάννη"),
                 QStringLiteral("Світлана"), QStringLiteral("Nguyễn Thị Hồng"), QStringLiteral("✓"),
                 QStringLiteral("“quoted”"), QStringLiteral("প্রার্থীর"), QStringLiteral("ਉਮੀਦਵਾਰ"),
                 QStringLiteral("01632 960 125")})
            QVERIFY2(text.contains(part), qPrintable(part + QStringLiteral(" is missing in: ") + text));
    }

    void theCatalogueSaysWhatReadersNeed()
    {
        const QString text = plainForm(pdf(guide()));
        for (const auto *part : {"/DisplayDocTitle true", "/Lang (en-GB)", "/Marked true", "/StructTreeRoot",
                 "/Tabs /S", "<pdfuaid:part>1</pdfuaid:part>",
                 "<xmp:CreateDate>2026-10-07T09:30:00Z</xmp:CreateDate>", "(D:20261007093000Z)", "/Outlines",
                 "/Scope /Column", "/Scope /Row", "/ListNumbering /Decimal", "/Lang (cy)", "/Lang (pl)"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
    }

    void addressesWithBracketsStayWhole()
    {
        const QString uri = QStringLiteral("https://example.org/a(b)\\c?x=(1)&y=é");
        const InlineText text = {InlineRun{.text = QStringLiteral("link"), .link = uri}};
        const QString plain = plainForm(pdf(withBody({{.content = Paragraph{text, body()}}})));
        const QRegularExpression pattern(QStringLiteral("/URI \\((.*)\\)\n"));
        QCOMPARE(pattern.match(plain).captured(1),
            QStringLiteral("https://example.org/a\\(b\\)%5Cc?x=\\(1\\)&y=%C3%A9"));
    }

    void anAddressIsNotEncodedTwice()
    {
        const InlineText text = {
            InlineRun{.text = QStringLiteral("link"), .link = QStringLiteral("https://example.org/a%20b")}};
        QVERIFY(plainForm(pdf(withBody({{.content = Paragraph{text, body()}}})))
                    .contains(QStringLiteral("/URI (https://example.org/a%20b)")));
    }

    void glyphZeroIsNeverShown()
    {
        // U+FFFD stands in for what has no glyph.
        const QString text = extracted(pdf(withBody({paragraph(QStringLiteral("a\U0001F600b \U00012345"))})));
        QVERIFY2(text.contains(QStringLiteral("a\uFFFD")), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(PdfTest)
#include "tst_pdf.moc"
