// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/guidehtml.h"
#include "core/publishing/guidetext.h"
#include "core/publishing/guidewords.h"
#include "core/publishing/plaintext.h"
#include "tests/core/publishing/guidesamples.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace rosette;
using namespace rosette::test;

/// The HTML and the plain text of a guide: the same words in the same order as the PDF.
class GuideTwinsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsWhatAMemberReads();
    void linesStayNarrow();
    void markupInNamesIsText();
    void htmlHasTheHeadingsOfThePdf_data();
    void htmlHasTheHeadingsOfThePdf();
    void htmlFetchesNothingAndRunsNothing();
    void photosAreInsideWithTheirDescription();
    void orderedCardsAreAnOrderedList();
    void languageOfAStatementIsMarked();
    void draftSaysSoInBothForms();
    void correctionIsSaidInBothForms();
    void wordsAreWrapped_data();
    void wordsAreWrapped();
};

namespace {

Guide orderedGuide()
{
    GuideMaterial material = sampleMaterial(ElectoralSystem::SingleTransferableVote, 9);
    preferInOrder(material);
    keepFirst(material, 1);
    material.milestones.erase(material.milestones.begin() + 4);
    return composeGuide(material);
}

} // namespace

void GuideTwinsTest::textIsWhatAMemberReads()
{
    QCOMPARE(guideText(orderedGuide()),
        QStringLiteral("Fairfield\n"
                       "Support list 1, published 19 October 2026\n\n"
                       "Your ballot for the NEC, CLP section\n"
                       "====================================\n\n"
                       "Number the candidates in order: 1 for your first choice, then 2, 3 and as\n"
                       "many as you like. You have one vote, and your numbers decide where it goes.\n\n"
                       "Ballot papers go out: Monday 19 October\n"
                       "Vote by 12 noon on: Thursday 12 November\n\n"
                       "Fairfield asks for your first preference for this candidate.\n\n"
                       "1. Gareth Penhallow\n"
                       "-------------------\n"
                       "Our candidate\n\n"
                       "Bus driver, branch secretary and school governor from Calder Vale. Gareth\n"
                       "wants an executive that publishes what it decides, and why.\n\n"
                       "Pledges: Open minutes. Pay restored. Every home warm by 2034.\n\n"
                       "--\n\n"
                       "Promoted by A. Fox on behalf of Fairfield, both at 12 Weir Street, Calder\n"
                       "Vale CV1 2AA.\n\n"
                       "Support list 1. Fingerprint 9f3c 51ae 07d2.\n"));
}

void GuideTwinsTest::linesStayNarrow()
{
    for (const GuideSample &sample : guideSamples())
        for (const QString &line : guideText(sample.guide).split(u'\n'))
            QVERIFY2(line.size() <= 76, qPrintable(line));
}

void GuideTwinsTest::markupInNamesIsText()
{
    const QString html = QString::fromUtf8(guideHtml(hostileGuide()));
    QVERIFY(html.contains(QStringLiteral("&lt;b&gt;Tom&lt;/b&gt; &amp; &quot;Co&quot; %1 %2")));
    QVERIFY(!html.contains(QStringLiteral("<b>Tom")));
    QVERIFY(guideText(hostileGuide()).contains(QStringLiteral("<b>Tom</b> & \"Co\" %1 %2")));
}

void GuideTwinsTest::htmlHasTheHeadingsOfThePdf_data()
{
    QTest::addColumn<Guide>("guide");
    for (const GuideSample &sample : guideSamples())
        QTest::newRow(sample.name) << sample.guide;
}

void GuideTwinsTest::htmlHasTheHeadingsOfThePdf()
{
    QFETCH(Guide, guide);
    // Elements without an end tag are closed here, so that an XML reader can walk through the page.
    QString html = QString::fromUtf8(guideHtml(guide));
    html.replace(QRegularExpression(QStringLiteral("<(meta|img)([^>]*)>")), QStringLiteral("<\\1\\2/>"));
    html.replace(QStringLiteral("<!DOCTYPE html>"), QString());
    QXmlStreamReader reader(html.trimmed());

    QStringList headings;
    QString language;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"html")
            language = reader.attributes().value(QLatin1String("lang")).toString();
        if (reader.name() == u"h1" || reader.name() == u"h2")
            headings += reader.readElementText(QXmlStreamReader::IncludeChildElements);
    }

    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(language, QStringLiteral("en-GB"));
    QCOMPARE(headings.takeFirst(), guide.title);
    QCOMPARE(headings.size(), static_cast<qsizetype>(guide.cards.size()));
    for (const GuideCard &card : guide.cards)
        QVERIFY(headings.takeFirst().endsWith(card.name));
}

void GuideTwinsTest::htmlFetchesNothingAndRunsNothing()
{
    const QString html = QString::fromUtf8(guideHtml(composeGuide(inventedMaterial())));
    for (const char *const forbidden : {"<script", "http:", "https:", "url(", "<link", "javascript:"})
        QVERIFY2(!html.contains(QLatin1String(forbidden)), forbidden);
}

void GuideTwinsTest::photosAreInsideWithTheirDescription()
{
    GuideMaterial material = inventedMaterial();
    material.candidates.back().photo->altText = QStringLiteral("A \"quoted\" man");
    const QString html = QString::fromUtf8(guideHtml(composeGuide(material)));
    const QString photo = QString::fromLatin1(portrait(QStringLiteral("tom-ashdown")).toBase64());
    QVERIFY(html.contains(photo + QStringLiteral("\" alt=\"A &quot;quoted&quot; man\">")));
    QCOMPARE(html.count(QStringLiteral("<img")), 3);
}

void GuideTwinsTest::orderedCardsAreAnOrderedList()
{
    const QString ordered = QString::fromUtf8(guideHtml(orderedGuide()));
    QVERIFY(ordered.contains(QStringLiteral("<ol class=\"cards\"")));
    QVERIFY(ordered.contains(QStringLiteral(">1</span> Gareth Penhallow</h2>")));
    const QString unordered = QString::fromUtf8(guideHtml(composeGuide(inventedMaterial())));
    QVERIFY(unordered.contains(QStringLiteral("<ul class=\"cards\"")));
    QVERIFY(unordered.contains(QStringLiteral("<h2>Gareth Penhallow</h2>")));
}

void GuideTwinsTest::languageOfAStatementIsMarked()
{
    const QString html = QString::fromUtf8(guideHtml(welshGuide()));
    QVERIFY(html.contains(QStringLiteral("<p lang=\"cy\">Mae pob cymuned")));
}

void GuideTwinsTest::draftSaysSoInBothForms()
{
    const Guide draft = composeGuide(inventedMaterial());
    QVERIFY(guideText(draft).startsWith(QStringLiteral("Fairfield\nDraft, not for release\n")));
    QVERIFY(guideHtml(draft).contains("<span class=\"draft\">Draft, not for release</span>"));
}

void GuideTwinsTest::correctionIsSaidInBothForms()
{
    const QString lead = QStringLiteral("This list replaces list 1 of 19 October 2026.");
    QVERIFY(guideText(correctedGuide()).contains(lead));
    QVERIFY(QString::fromUtf8(guideHtml(correctedGuide())).contains(lead));
}

void GuideTwinsTest::wordsAreWrapped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("exact") << "aaaa bbbbb"
                           << "aaaa bbbbb";
    QTest::newRow("one more") << "aaaa bbbbbb"
                              << "aaaa\nbbbbbb";
    QTest::newRow("long word") << "a bbbbbbbbbbbb c"
                               << "a\nbbbbbbbbbbbb\nc";
    QTest::newRow("line feeds stay") << "a\n\nb  c"
                                     << "a\n\nb c";
}

void GuideTwinsTest::wordsAreWrapped()
{
    QFETCH(QString, text);
    QTEST(wrapped(text, 10), "expected");
}

QTEST_GUILESS_MAIN(GuideTwinsTest)
#include "tst_guidetwins.moc"
