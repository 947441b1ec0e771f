// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomicwrite.h"
#include "core/publishing/guidepdf.h"
#include "core/publishing/problemfinding.h"
#include "tests/core/guides/guidebuilders.h"

#include <QTest>

#include <functional>

using namespace rosette;
using namespace rosette::test;

using Change = std::function<void(GuideCard &)>;
Q_DECLARE_METATYPE(Change)

class GuideFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completeGuideIsPrintedWithoutAFinding();
    void eachFaultOnThePageNamesTheCandidate_data();
    void eachFaultOnThePageNamesTheCandidate();
    void languageOfTheGuideMustBeATag();
    void findingsOfTheWordsComeToo();
    void blockersComeFirst();
    void everyProblemHasACodeAndASentence_data();
    void everyProblemHasACodeAndASentence();
};

void GuideFindingsTest::completeGuideIsPrintedWithoutAFinding()
{
    GuidePrinter printer;
    const GuidePdf pdf = printer.print(composeGuide(inventedMaterial()));
    QVERIFY(pdf.findings.empty());
    QVERIFY(pdf.bytes.startsWith("%PDF-1.7"));
    QCOMPARE(pdf.pages, 1);
}

void GuideFindingsTest::eachFaultOnThePageNamesTheCandidate_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("blocks");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *code, bool blocks, const QString &sentence,
                         const Change &change) {
        QTest::newRow(name) << change << QString::fromLatin1(code) << blocks << sentence;
    };
    row("emoji in the name", "missing-glyph", true,
        QStringLiteral("The character “😀” (U+1F600) in the name of Tom 😀 cannot be printed."),
        [](GuideCard &card) { card.name = QStringLiteral("Tom 😀"); });
    row("emoji in the statement", "missing-glyph", true,
        QStringLiteral("The character “😀” (U+1F600) in the statement of Tom Ashdown cannot be printed."),
        [](GuideCard &card) { card.statement += QStringLiteral(" 😀"); });
    row("emoji in a pledge", "missing-glyph", true,
        QStringLiteral("The character “😀” (U+1F600) in the pledges of Tom Ashdown cannot be printed."),
        [](GuideCard &card) { card.pledges += QStringLiteral("More 😀"); });
    row("small photo", "low-resolution", false,
        QStringLiteral(
            "In print, the photo of Tom Ashdown has 131 dots per inch; it needs 200 to look sharp."),
        [](GuideCard &card) {
            const Result<QByteArray> small =
                readFile(QStringLiteral(ROSETTE_SOURCE_DIR "/tests/core/publishing/data/small-portrait.jpg"));
            card.photo->jpeg = small.value_or({});
        });
    row("long statement", "long-statement", false,
        QStringLiteral("The statement of Tom Ashdown takes 14 lines in print; a card has room for 9."),
        [](GuideCard &card) {
            card.statement = QStringLiteral("Seventeen letters ").repeated(54).trimmed();
        });
    row("statement over a page", "overfull-card", true,
        QStringLiteral("The statement of Tom Ashdown takes 38 lines in print, more than a page has."),
        [](GuideCard &card) {
            card.statement = QStringLiteral("Seventeen letters ").repeated(150).trimmed();
        });
    row("endless word", "wide-word", false, QString(),
        [](GuideCard &card) { card.name = QString(90, u'w'); });
}

void GuideFindingsTest::eachFaultOnThePageNamesTheCandidate()
{
    QFETCH(Change, change);
    QFETCH(bool, blocks);
    QFETCH(QString, sentence);
    Guide guide = composeGuide(inventedMaterial());
    change(guide.cards.back());
    GuidePrinter printer;

    const GuidePdf pdf = printer.print(guide);

    QCOMPARE(pdf.findings.size(), size_t(1));
    const Finding &finding = pdf.findings.front();
    QTEST(finding.code, "code");
    QCOMPARE(finding.severity == Severity::Blocker, blocks);
    QCOMPARE(finding.subject, guide.cards.back().candidacy.toString());
    if (!sentence.isEmpty())
        QCOMPARE(finding.sentence, sentence);
    QCOMPARE(pdf.bytes.isEmpty(), blocks);
}

void GuideFindingsTest::languageOfTheGuideMustBeATag()
{
    Guide guide = composeGuide(inventedMaterial());
    guide.language = QStringLiteral("no language");
    GuidePrinter printer;

    const GuidePdf pdf = printer.print(guide);

    QCOMPARE(pdf.findings.size(), size_t(1));
    QCOMPARE(pdf.findings.front().code, QStringLiteral("unknown-language"));
    QCOMPARE(pdf.findings.front().sentence, QStringLiteral("“no language” is not the tag of a language."));
}

void GuideFindingsTest::findingsOfTheWordsComeToo()
{
    Guide guide = composeGuide(inventedMaterial());
    guide.cards.back().photo->altText.clear();
    GuidePrinter printer;

    const GuidePdf pdf = printer.print(guide);

    QCOMPARE(pdf.findings.size(), size_t(1));
    QCOMPARE(pdf.findings.front().code, QStringLiteral("no-alt-text"));
    QVERIFY(!pdf.bytes.isEmpty()); // the name stands in for the description
}

void GuideFindingsTest::blockersComeFirst()
{
    Guide guide = composeGuide(inventedMaterial());
    guide.places = 2;
    guide.cards.front().photo->altText.clear();
    guide.cards.back().statement += QStringLiteral(" 😀");
    GuidePrinter printer;

    const GuidePreview preview = printer.preview(guide);

    QCOMPARE(preview.findings.size(), size_t(3));
    QVERIFY(preview.findings.at(0).severity == Severity::Blocker);
    QVERIFY(preview.findings.at(1).severity == Severity::Warning);
    QVERIFY(preview.findings.at(2).severity == Severity::Note);
    QCOMPARE(preview.pages.pages.size(), size_t(1)); // it is shown all the same
}

void GuideFindingsTest::everyProblemHasACodeAndASentence_data()
{
    using typeset::ProblemKind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    const auto row = [](ProblemKind kind, const char *code) {
        QTest::addRow("%s %d", code, static_cast<int>(kind))
            << static_cast<int>(kind) << QString::fromLatin1(code);
    };
    row(ProblemKind::MissingGlyph, "missing-glyph");
    row(ProblemKind::WideWord, "wide-word");
    row(ProblemKind::Overfull, "overfull");
    row(ProblemKind::LowResolution, "low-resolution");
    row(ProblemKind::UnusableImage, "unreadable-photo");
    row(ProblemKind::MissingAlternative, "no-alt-text");
    row(ProblemKind::HeadingOrder, "document-structure");
    row(ProblemKind::MissingTitle, "document-structure");
    row(ProblemKind::UnknownLanguage, "unknown-language");
}

void GuideFindingsTest::everyProblemHasACodeAndASentence()
{
    QFETCH(int, kind);
    const typeset::Problem problem{.kind = static_cast<typeset::ProblemKind>(kind),
        .text = QStringLiteral("x"),
        .place = QStringLiteral("the place"),
        .amount = 5};

    const Finding finding = findingFrom(problem, {{QStringLiteral("the place"), QStringLiteral("an id")}});

    QTEST(finding.code, "code");
    QCOMPARE(finding.subject, QStringLiteral("an id"));
    QVERIFY(finding.sentence.endsWith(u'.'));
    QVERIFY(!finding.sentence.contains(u'%'));
    QCOMPARE(finding.severity == Severity::Blocker, typeset::blocksExport(problem));
}

QTEST_GUILESS_MAIN(GuideFindingsTest)
#include "tst_guidefindings.moc"
