// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guides/composeguide.h"

#include "tests/core/guides/guidebuilders.h"

#include <QTest>

using namespace rosette;
using namespace rosette::test;

class ComposeGuideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titleNamesBodyAndContest_data();
    void titleNamesBodyAndContest();
    void systemAndOrderDecideTheMark_data();
    void systemAndOrderDecideTheMark();
    void noOrderIsSuggestedThatNobodyDecided();
    void preferencesComeFirstAndTheRestFollowsUnnumbered();
    void candidateOutsideTheListIsNeverShown();
    void nothingIsPrintedWithoutConsent_data();
    void nothingIsPrintedWithoutConsent();
    void withoutAnApplicationThereIsNoConsent();
    void summaryComesBeforeTheStatement_data();
    void summaryComesBeforeTheStatement();
    void publishedListSetsDateNumberAndFingerprint();
    void draftHasNeitherNumberNorFingerprint();
    void correctionSaysWhatItReplacesAndWhy();
    void photoIsMeasuredAndKeepsNoMetadata();
};

void ComposeGuideTest::titleNamesBodyAndContest_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("title");
    QTest::newRow("acronym") << "NEC"
                             << "Your ballot for the NEC, CLP section";
    QTest::newRow("committee") << "Youth committee"
                               << "Your ballot for the Youth committee, CLP section";
    QTest::newRow("name") << "Young Labour"
                          << "Your ballot for Young Labour, CLP section";
    QTest::newRow("no capitals in Chinese") << "青年"
                                            << "Your ballot for 青年, CLP section";
}

void ComposeGuideTest::titleNamesBodyAndContest()
{
    QFETCH(QString, body);
    QTEST(guideTitle(body, QStringLiteral("CLP section")), "title");
}

void ComposeGuideTest::systemAndOrderDecideTheMark_data()
{
    QTest::addColumn<ElectoralSystem>("system");
    QTest::addColumn<bool>("ordered");
    QTest::addColumn<BallotMark>("mark");
    QTest::addColumn<QString>("invitation");
    const QString free =
        QStringLiteral("Fairfield supports these candidates, and leaves their order to you.");
    const QString crosses = QStringLiteral("Fairfield asks for your cross against each of these names.");
    const QString order = QStringLiteral("Fairfield recommends this order.");
    QTest::newRow("STV") << ElectoralSystem::SingleTransferableVote << false << BallotMark::None << free;
    QTest::newRow("STV ordered") << ElectoralSystem::SingleTransferableVote << true << BallotMark::Number
                                 << order;
    QTest::newRow("AV") << ElectoralSystem::AlternativeVote << false << BallotMark::None << free;
    QTest::newRow("AV ordered") << ElectoralSystem::AlternativeVote << true << BallotMark::Number << order;
    QTest::newRow("block") << ElectoralSystem::BlockVote << false << BallotMark::Cross << crosses;
    QTest::newRow("block ordered") << ElectoralSystem::BlockVote << true << BallotMark::Cross << crosses;
    QTest::newRow("FPTP") << ElectoralSystem::FirstPastThePost << false << BallotMark::Cross << crosses;
    QTest::newRow("college") << ElectoralSystem::ElectoralCollege << true << BallotMark::Cross << crosses;
}

void ComposeGuideTest::systemAndOrderDecideTheMark()
{
    QFETCH(ElectoralSystem, system);
    QFETCH(bool, ordered);
    QFETCH(BallotMark, mark);
    GuideMaterial material = inventedMaterial();
    material.contest.system = system;
    if (ordered)
        preferInOrder(material);

    const Guide guide = composeGuide(material);

    QVERIFY(guide.mark == mark);
    QTEST(guide.invitation, "invitation");
    QCOMPARE(guide.instructions, votingInstructions(system, 9));
    for (const GuideCard &card : guide.cards)
        QCOMPARE(card.preference.has_value(), mark == BallotMark::Number);
}

void ComposeGuideTest::noOrderIsSuggestedThatNobodyDecided()
{
    GuideMaterial material = inventedMaterial();
    material.ordering = OrderingPolicy::PreferenceOrder; // but nobody said which

    const Guide guide = composeGuide(material);

    QVERIFY(guide.mark == BallotMark::None);
    QCOMPARE(guide.cards.front().name, QStringLiteral("Gareth Penhallow"));
}

void ComposeGuideTest::preferencesComeFirstAndTheRestFollowsUnnumbered()
{
    GuideMaterial material = inventedMaterial();
    material.ordering = OrderingPolicy::PreferenceOrder;
    const CandidacyId tom = material.candidates.at(2).candidacy;
    const CandidacyId bryony = material.candidates.at(1).candidacy;
    material.preferences = {tom, fixedId<CandidacyId>(77), bryony, tom};

    const std::vector<GuideCard> cards = composeGuide(material).cards;

    QCOMPARE(cards.size(), size_t(3));
    QCOMPARE(cards.at(0).name, QStringLiteral("Tom Ashdown"));
    QCOMPARE(cards.at(0).preference.value_or(0), 1);
    QCOMPARE(cards.at(1).name, QStringLiteral("Bryony Tate"));
    QCOMPARE(cards.at(1).preference.value_or(0), 2);
    QCOMPARE(cards.at(2).name, QStringLiteral("Gareth Penhallow"));
    QVERIFY(!cards.at(2).preference);
}

void ComposeGuideTest::candidateOutsideTheListIsNeverShown()
{
    GuideMaterial material = inventedMaterial();
    publish(material);
    material.list->entries.erase(material.list->entries.begin());

    const std::vector<GuideCard> cards = composeGuide(material).cards;

    QCOMPARE(cards.size(), size_t(2));
    QCOMPARE(cards.front().name, QStringLiteral("Bryony Tate"));
}

void ComposeGuideTest::nothingIsPrintedWithoutConsent_data()
{
    QTest::addColumn<bool>("statement");
    QTest::addColumn<bool>("photo");
    QTest::newRow("both") << true << true;
    QTest::newRow("statement only") << true << false;
    QTest::newRow("photo only") << false << true;
    QTest::newRow("neither") << false << false;
}

void ComposeGuideTest::nothingIsPrintedWithoutConsent()
{
    QFETCH(bool, statement);
    QFETCH(bool, photo);
    GuideMaterial material = inventedMaterial();
    material.candidates.front().content->consents = {true, statement, photo};

    const GuideCard card = composeGuide(material).cards.front();

    QCOMPARE(card.name, QStringLiteral("Gareth Penhallow"));
    QCOMPARE(!card.statement.isEmpty(), statement);
    QCOMPARE(!card.pledges.isEmpty(), statement);
    QCOMPARE(card.statementWithheld, !statement);
    QCOMPARE(card.photo.has_value(), photo);
}

void ComposeGuideTest::withoutAnApplicationThereIsNoConsent()
{
    GuideMaterial material = inventedMaterial();
    material.candidates.front().content.reset();

    const GuideCard card = composeGuide(material).cards.front();

    QVERIFY(card.statement.isEmpty());
    QVERIFY(!card.statementWithheld);
    QVERIFY(!card.photo);
}

void ComposeGuideTest::summaryComesBeforeTheStatement_data()
{
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<bool>("isShortened");
    const QString sentence =
        QStringLiteral("I would publish what the executive decides, and the reasons for it. ");
    const QString word = QStringLiteral("unpunctuated ");
    QTest::newRow("summary") << "Short."
                             << "Long."
                             << "Short." << false;
    QTest::newRow("tidied") << "  One\t two \r\n\n three "
                            << ""
                            << "One two\nthree" << false;
    QTest::newRow("no summary") << " "
                                << "Long."
                                << "Long." << false;
    QTest::newRow("nothing") << ""
                             << ""
                             << "" << false;
    QTest::newRow("whole sentences") << "" << sentence.repeated(10) << sentence.repeated(6).trimmed() << true;
    QTest::newRow("whole words") << "" << word.repeated(40) << word.repeated(32).trimmed() + u'…' << true;
    QTest::newRow("one word") << "" << QString(500, u'x') << QString(419, u'x') + u'…' << true;
}

void ComposeGuideTest::summaryComesBeforeTheStatement()
{
    QFETCH(QString, summary);
    QFETCH(QString, statement);
    ApplicationContent content;
    content.summary = summary;
    content.statement = statement;

    const PrintedStatement printed = printedStatement(content);

    QTEST(printed.text, "printed");
    QTEST(printed.isShortened, "isShortened");
}

void ComposeGuideTest::publishedListSetsDateNumberAndFingerprint()
{
    GuideMaterial material = inventedMaterial();
    const SupportList list = publish(material);

    const Guide guide = composeGuide(material);

    QVERIFY(!guide.isDraft);
    QCOMPARE(guide.date, QDate(2026, 10, 19));
    QCOMPARE(guide.listNumber.value_or(0), 1);
    QCOMPARE(guide.fingerprint, QStringLiteral("9f3c 51ae 07d2"));
    QCOMPARE(guide.identifier, QStringLiteral("urn:uuid:") + list.id.toString());
    QVERIFY(guide.notes.empty());
}

void ComposeGuideTest::draftHasNeitherNumberNorFingerprint()
{
    const Guide guide = composeGuide(inventedMaterial());

    QVERIFY(guide.isDraft);
    QCOMPARE(guide.date, QDate(2026, 10, 7));
    QVERIFY(!guide.listNumber);
    QVERIFY(guide.fingerprint.isEmpty());
}

void ComposeGuideTest::correctionSaysWhatItReplacesAndWhy()
{
    GuideMaterial material = inventedMaterial();
    material.replacedList = publish(material, 1);
    publish(material, 2);
    material.list->correction = Correction{Reason::fromStored(QStringLiteral("Tom Ashdown was added.")),
        Reason::fromStored(QStringLiteral("His motion was carried\non 19 October."))};

    const std::vector<GuideNote> notes = composeGuide(material).notes;

    QCOMPARE(notes.size(), size_t(1));
    QCOMPARE(notes.front().lead, QStringLiteral("This list replaces list 1 of 19 October 2026."));
    QCOMPARE(
        notes.front().text, QStringLiteral("Tom Ashdown was added. His motion was carried on 19 October."));
}

void ComposeGuideTest::photoIsMeasuredAndKeepsNoMetadata()
{
    GuideMaterial material = inventedMaterial();
    QByteArray &jpeg = material.candidates.front().photo->jpeg;
    jpeg.insert(2, QByteArray::fromHex("ffe1000c") + QByteArray("secretplac"));

    const std::optional<GuidePhoto> photo = composeGuide(material).cards.front().photo;

    QVERIFY(photo);
    QCOMPARE(photo->pixelWidth, 360);
    QCOMPARE(photo->pixelHeight, 450);
    QVERIFY(!photo->isTurned);
    QCOMPARE(photo->jpeg, portrait(QStringLiteral("gareth-penhallow")));
}

QTEST_GUILESS_MAIN(ComposeGuideTest)
#include "tst_composeguide.moc"
