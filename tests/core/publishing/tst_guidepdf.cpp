// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/guidepdf.h"

#include "core/base/atomicwrite.h"
#include "core/publishing/guidewords.h"
#include "tests/core/publishing/guidesamples.h"
#include "tests/support/process.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rosette;
using namespace rosette::test;

class GuidePdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noRuleOfPdfUaFails();
    void qpdfFindsNothingWrong_data() { guides(); }
    void qpdfFindsNothingWrong();
    void textComesInReadingOrder_data() { guides(); }
    void textComesInReadingOrder();
    void sameGuideGivesTheSameBytes();
    void datesComeFromTheGuide();
    void onlyNumberedGuidesShowNumbers();
    void everyPageOfADraftSaysSo();
    void refusedConsentShowsNeitherStatementNorPhoto();
    void silhouettesAreNotRead();

private:
    void guides();
    QString path(const QString &name) const { return m_folder.filePath(name + QStringLiteral(".pdf")); }
    QString text(const QString &name) const;

    QTemporaryDir m_folder;
    std::vector<GuideSample> m_samples = guideSamples();
};

void GuidePdfTest::initTestCase()
{
    GuidePrinter printer;
    for (const GuideSample &sample : m_samples) {
        const GuidePdf pdf = printer.print(sample.guide);
        QVERIFY2(!pdf.bytes.isEmpty(), sample.name);
        QVERIFY(atomicWrite(path(QString::fromLatin1(sample.name)), pdf.bytes).has_value());
    }
}

void GuidePdfTest::guides()
{
    QTest::addColumn<int>("index");
    for (size_t index = 0; index < m_samples.size(); ++index)
        QTest::newRow(m_samples.at(index).name) << static_cast<int>(index);
}

QString GuidePdfTest::text(const QString &name) const
{
    return runProgram(QStringLiteral("pdftotext"), {path(name), QStringLiteral("-")})
        .standardOutput.simplified();
}

void GuidePdfTest::noRuleOfPdfUaFails()
{
    QStringList arguments{QStringLiteral(ROSETTE_SOURCE_DIR "/tests/pdf/uacheck.py")};
    for (const GuideSample &sample : m_samples)
        arguments += path(QString::fromLatin1(sample.name));

    const ProcessResult result = runProgram(QStringLiteral("/usr/bin/python3"), arguments);

    QVERIFY2(result.exitCode == 0, qPrintable(result.standardOutput + result.standardError));
}

void GuidePdfTest::qpdfFindsNothingWrong()
{
    const QString file = path(QString::fromLatin1(QTest::currentDataTag()));
    const ProcessResult result = runProgram(QStringLiteral("qpdf"), {QStringLiteral("--check"), file});
    QVERIFY2(result.exitCode == 0, qPrintable(result.standardOutput + result.standardError));
    QVERIFY(!result.standardOutput.contains(QStringLiteral("WARNING")));
}

void GuidePdfTest::textComesInReadingOrder()
{
    QFETCH(int, index);
    const Guide &guide = m_samples.at(static_cast<size_t>(index)).guide;
    QStringList expected{guide.grouping, guide.title};
    for (const GuideNote &note : guide.notes)
        expected += {note.lead, note.text};
    expected += guide.instructions;
    for (const KeyDate &date : guide.dates)
        expected += {date.label, date.date};
    expected += guide.invitation;
    for (const GuideCard &card : guide.cards) {
        if (!card.name.contains(QStringLiteral("نور")) &&
            !card.name.contains(u'-')) // bidi, hyphens at line ends
            expected += card.name;
        expected += kindLine(card);
        if (!card.statement.isEmpty())
            expected += card.statement;
        for (const QString &pledge : card.pledges)
            expected += pledge;
    }

    const QString found = text(QString::fromLatin1(QTest::currentDataTag()));

    qsizetype at = 0;
    for (const QString &part : expected) {
        const QString wanted = part.normalized(QString::NormalizationForm_C).simplified();
        const qsizetype next = found.indexOf(wanted, at);
        QVERIFY2(next >= 0,
            qPrintable(wanted + QStringLiteral("\n is not behind character %1 of\n").arg(at) + found));
        at = next + wanted.size();
    }
}

void GuidePdfTest::sameGuideGivesTheSameBytes()
{
    GuidePrinter warm;
    for (const GuideSample &sample : m_samples)
        warm.print(sample.guide);
    for (const GuideSample &sample : m_samples) {
        GuidePrinter cold;
        QVERIFY2(cold.print(sample.guide).bytes == warm.print(sample.guide).bytes, sample.name);
    }
}

void GuidePdfTest::datesComeFromTheGuide()
{
    const QString info =
        runProgram(QStringLiteral("pdfinfo"), {QStringLiteral("-isodates"), path(QStringLiteral("stv"))})
            .standardOutput.simplified();
    QVERIFY2(info.contains(QStringLiteral("CreationDate: 2026-10-19T00:00:00Z")), qPrintable(info));
    QVERIFY(info.contains(QStringLiteral("Title: Your ballot for the NEC, CLP section")));
    QVERIFY(info.contains(QStringLiteral("Subject: Support list 1. Fingerprint 9f3c 51ae 07d2.")));
    QVERIFY(info.contains(QStringLiteral("Author: Fairfield")));
}

void GuidePdfTest::onlyNumberedGuidesShowNumbers()
{
    QVERIFY(text(QStringLiteral("stv")).contains(QStringLiteral("1 Gareth Penhallow")));
    QVERIFY(text(QStringLiteral("stv")).contains(QStringLiteral("3 Tom Ashdown")));
    QVERIFY(!text(QStringLiteral("stv-draft")).contains(QStringLiteral("1 Gareth Penhallow")));
    QVERIFY(!text(QStringLiteral("block")).contains(QStringLiteral("1 Gareth Penhallow")));
}

void GuidePdfTest::everyPageOfADraftSaysSo()
{
    GuideMaterial material = longMaterial(9);
    material.list.reset();
    GuidePrinter printer;
    const GuidePdf pdf = printer.print(composeGuide(material));
    QVERIFY(pdf.pages > 1);
    QVERIFY(atomicWrite(path(QStringLiteral("draft")), pdf.bytes).has_value());

    for (int page = 1; page <= pdf.pages; ++page) {
        const QString number = QString::number(page);
        const QString found = runProgram(
            QStringLiteral("pdftotext"), {QStringLiteral("-f"), number, QStringLiteral("-l"), number,
                                             path(QStringLiteral("draft")), QStringLiteral("-")})
                                  .standardOutput;
        QVERIFY2(
            found.contains(QStringLiteral("Draft of 7 October 2026, not for release.")), qPrintable(found));
    }
}

void GuidePdfTest::refusedConsentShowsNeitherStatementNorPhoto()
{
    const QString found = text(QStringLiteral("refusal"));
    QVERIFY(found.contains(QStringLiteral("Gareth Penhallow")));
    QVERIFY(!found.contains(QStringLiteral("Bus driver")));
    QVERIFY(!found.contains(QStringLiteral("Open minutes")));
    const QString images =
        runProgram(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path(QStringLiteral("refusal"))})
            .standardOutput;
    QCOMPARE(images.count(QStringLiteral("image")), 2);
}

void GuidePdfTest::silhouettesAreNotRead()
{
    const QString tree = runProgram(
        QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), path(QStringLiteral("refusal"))})
                             .standardOutput;
    QCOMPARE(tree.count(QStringLiteral("Figure")), 2);
}

QTEST_GUILESS_MAIN(GuidePdfTest)
#include "tst_guidepdf.moc"
