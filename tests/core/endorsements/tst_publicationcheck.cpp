// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endorsements/publicationcheck.h"

#include "tests/core/endorsements/candidates.h"

#include <QTest>

using namespace rosette;
using namespace rosette::test;

class PublicationCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCompleteContestCanBePublished();
    void everyFindingIsSaid_data();
    void everyFindingIsSaid();
    void theDayOfIssueIsEarlyEnough();
    void onePlaceIsForOne();
    void aBlockVoteCanBeFull();
    void otherTriggersAreNamed();
    void everyCandidacyAndMotionHasItsOwnFinding();
    void otherWithdrawalsAreNoFinding();
    void reservedPlacesThatAreMetAreNoFinding();
    void memberBallotsNeedNoApplication();
    void acceptedWarningsAreSettled();
    void anotherAcceptanceSettlesNothing_data();
    void anotherAcceptanceSettlesNothing();
    void blockersCannotBeAccepted();
    void blockersComeFirst();
};

namespace {

constexpr int checkCount = 15;

Milestone milestoneOf(const Contest &contest, MilestoneKind kind, DateStatus status, const QDate &day)
{
    return {MilestoneId::create(), contest.id, Slug::fromStored(keyOf(milestoneKindKeys, kind)), kind,
        Name::fromStored(inWords(kind)), {{status, {day, std::nullopt, false}, {}, {}}}};
}

Contest contestOf(ElectoralSystem system, int places)
{
    return {ContestId::create(), Slug::fromStored(QStringLiteral("board")), BodyId::create(), name("Board"),
        system, places, {}, {}, {}, DecisionRoute::CommitteeVote, RulebookId::create()};
}

void addEndorsed(PublicationInput &input, const char *called)
{
    input.candidacies.push_back(candidacyOf(called, input.contest.id));
    input.endorsements.push_back(endorsementOf(input.candidacies.back()));
    input.material.push_back({input.candidacies.back().id, Consents{true, true, true}, true, true});
}

/// Two places under STV, two endorsed with everything there, ballots issued on the day of publication.
PublicationInput completeInput()
{
    const Contest contest = contestOf(ElectoralSystem::SingleTransferableVote, 2);
    PublicationInput input{
        Committee{name("National Committee"), name("Fairfield"), QStringLiteral("Promoted by A. Fox")},
        contest, defaultRulebook(QDate(2026, 9, 5))};
    input.publishOn = QDate(2026, 10, 19);
    input.milestones = {
        milestoneOf(contest, MilestoneKind::BallotsIssued, DateStatus::Occurred, input.publishOn)};
    addEndorsed(input, "Aoife Brannigan");
    addEndorsed(input, "Tom Ashdown");
    return input;
}

Motion openMotion(int number)
{
    Motion motion{MotionId::create(), number, MotionKind::Endorse, QStringLiteral("Support Elspeth Mair?")};
    motion.state = MotionState::Open;
    return motion;
}

AcceptedFinding acceptanceOf(const PublicationInput &input, const Finding &finding)
{
    return {input.contest.id, finding.code, finding.subject, reason("The only one we have."),
        SeatId::create(), onThatDay()};
}

QStringList codes(const PublicationReport &report)
{
    QStringList codes;
    for (const Finding &finding : report.findings)
        codes += finding.code;
    return codes;
}

using Change = void (*)(PublicationInput &);

} // namespace

Q_DECLARE_METATYPE(Change)

void PublicationCheckTest::aCompleteContestCanBePublished()
{
    const PublicationReport report = checkPublication(completeInput());
    QCOMPARE(codes(report), QStringList());
    QCOMPARE(report.passed, checkCount);
    QVERIFY(report.canPublish());
}

void PublicationCheckTest::everyFindingIsSaid_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("severity");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("remedy");
    const auto row = [](const char *code, const char *severity, Change change, const char *sentence,
                         const char *remedy) {
        QTest::newRow(code) << change << QString(severity) << QString::fromUtf8(sentence)
                            << QString::fromUtf8(remedy);
    };
    row(
        "not-issued: announced", "blocker",
        [](PublicationInput &input) {
            input.milestones = {milestoneOf(
                input.contest, MilestoneKind::BallotsIssued, DateStatus::Announced, input.publishOn)};
        },
        "There is no record that ballot papers were issued or that the election meeting took place.",
        "An officer records it on the day.");
    row(
        "not-issued: without a timetable", "blocker",
        [](PublicationInput &input) { input.milestones.clear(); },
        "There is no record that ballot papers were issued or that the election meeting took place.",
        "An officer records it on the day.");
    row(
        "not-issued: a day too early", "blocker",
        [](PublicationInput &input) { input.publishOn = QDate(2026, 10, 18); },
        "The list would bear the date 18 October 2026, but it may not be published before 19 October "
        "2026.",
        "Publish on that day or later.");
    row(
        "too-many-for-places", "blocker",
        [](PublicationInput &input) {
            input.contest.system = ElectoralSystem::BlockVote;
            addEndorsed(input, "Elspeth Mair");
        },
        "3 are endorsed, but under a block vote members have 2 votes.",
        "Withdraw endorsements until there are as many as places.");
    row(
        "two-for-one-place", "blocker",
        [](PublicationInput &input) { input.contest = contestOf(ElectoralSystem::FirstPastThePost, 1); },
        "2 are endorsed for one place, and would stand against each other.",
        "Withdraw endorsements until one is left.");
    row(
        "no-imprint", "blocker",
        [](PublicationInput &input) { input.committee.imprint = QStringLiteral(" "); },
        "The committee has no imprint.",
        "Enter who promotes what is published, on whose behalf, and both addresses.");
    row(
        "own-slate-without-motion", "blocker",
        [](PublicationInput &input) { input.ownSlateWithoutMotion = true; },
        "There is a slate of our own that no carried motion allows.",
        "Carry a motion for a slate of our own, or take the slate back.");
    row(
        "no-consent", "warning",
        [](PublicationInput &input) {
            input.material[0].consents = Consents{false, true, true};
        },
        "Aoife Brannigan has not agreed to be named on a published list.",
        "Ask for it; if it was given elsewhere, accept this and say how.");
    row(
        "motions-open", "warning", [](PublicationInput &input) { input.motions = {openMotion(15)}; },
        "Motion 15 is still open and could change the list: Support Elspeth Mair?",
        "Wait until it is closed, or accept that the list goes out without it.");
    row(
        "not-on-ballot", "warning", [](PublicationInput &input) { input.candidacies[0].onBallot = false; },
        "Aoife Brannigan is recorded as not being on the ballot paper.",
        "Correct the candidacy, or withdraw the endorsement.");
    row(
        "reserved-unmet: no room left", "warning",
        [](PublicationInput &input) {
            input.contest.reserved = {{QStringLiteral("women"), 1}};
        },
        "1 place is reserved for “women”; the list names 0 who count towards it.",
        "Not everybody on the list can be elected; check who counts towards it.");
    row(
        "reserved-unmet: too few", "warning",
        [](PublicationInput &input) {
            input.contest.reserved = {{QStringLiteral("women"), 2}};
            input.candidacies[0].reservedGroups = {
                QStringLiteral("Disabled members"), QStringLiteral("Women")};
        },
        "2 places are reserved for “women”; the list names 1 who count towards them.",
        "Not everybody on the list can be elected; check who counts towards it.");
    row(
        "reserved-unmet: room left", "note",
        [](PublicationInput &input) {
            input.contest.reserved = {{QStringLiteral("women"), 1}};
            input.contest.places = 3;
        },
        "1 place is reserved for “women”; the list names 0 who count towards it.", "");
    row(
        "no-photo", "warning", [](PublicationInput &input) { input.material[0].hasPhoto = false; },
        "There is no photo of Aoife Brannigan.", "Ask for one and add it.");
    row(
        "no-alt-text", "warning", [](PublicationInput &input) { input.material[0].hasAltText = false; },
        "The photo of Aoife Brannigan has no description.",
        "Describe it in a sentence; screen readers need one.");
    row(
        "fewer-than-places: preferential", "note", [](PublicationInput &input) { input.contest.places = 9; },
        "2 endorsed for 9 places. No drawback under this system.", "");
    row(
        "fewer-than-places: crosses", "note",
        [](PublicationInput &input) {
            input.contest.system = ElectoralSystem::BlockVote;
            input.contest.places = 9;
        },
        "2 endorsed for 9 places. Members who follow the list leave votes unused.", "");
    row(
        "consent-not-recorded", "note", [](PublicationInput &input) { input.material[0].consents.reset(); },
        "There is no application of Aoife Brannigan, so no consent to be named is on record.", "");
    row(
        "withdrawn-candidacy", "blocker",
        [](PublicationInput &input) { input.candidacies[0].status = CandidacyStatus::Withdrawn; },
        "Aoife Brannigan has withdrawn from the contest, but the endorsement is still in force.",
        "Withdraw the endorsement with a public reason.");
    row(
        "nobody-endorsed", "blocker", [](PublicationInput &input) { input.endorsements.clear(); },
        "Nobody who stands is endorsed.", "A list needs at least one endorsement in force.");
}

void PublicationCheckTest::everyFindingIsSaid()
{
    QFETCH(Change, change);
    const QString code = QString::fromUtf8(QTest::currentDataTag()).section(u':', 0, 0);
    PublicationInput input = completeInput();
    change(input);
    const PublicationReport report = checkPublication(input);
    const auto found = std::find_if(report.findings.begin(), report.findings.end(),
        [&](const Finding &finding) { return finding.code == code; });
    QVERIFY2(found != report.findings.end(), qPrintable(codes(report).join(u' ')));
    QTEST(found->sentence, "sentence");
    QTEST(found->remedy, "remedy");
    QTEST(severityKey(found->severity), "severity");
    QCOMPARE(report.canPublish(), found->severity == Severity::Note);
    QVERIFY(report.passed < checkCount);
}

void PublicationCheckTest::theDayOfIssueIsEarlyEnough()
{
    PublicationInput input = completeInput();
    input.milestones = {
        milestoneOf(input.contest, MilestoneKind::ElectionMeeting, DateStatus::Occurred, input.publishOn)};
    QVERIFY(checkPublication(input).canPublish());
    input.publishOn = input.publishOn.addDays(30);
    QVERIFY(checkPublication(input).canPublish());
    input.rulebook.publicationTriggers = {MilestoneKind::BallotsIssued};
    QCOMPARE(codes(checkPublication(input)), QStringList{QStringLiteral("not-issued")});
}

void PublicationCheckTest::onePlaceIsForOne()
{
    PublicationInput input = completeInput();
    input.contest = contestOf(ElectoralSystem::BlockVote, 1);
    input.milestones = {
        milestoneOf(input.contest, MilestoneKind::BallotsIssued, DateStatus::Occurred, input.publishOn)};
    QCOMPARE(codes(checkPublication(input)), QStringList{QStringLiteral("two-for-one-place")});
    input.endorsements.pop_back();
    input.candidacies[0].onBallot = true;
    QCOMPARE(codes(checkPublication(input)), QStringList());
}

void PublicationCheckTest::aBlockVoteCanBeFull()
{
    PublicationInput input = completeInput();
    input.contest.system = ElectoralSystem::BlockVote;
    QCOMPARE(codes(checkPublication(input)), QStringList());
}

void PublicationCheckTest::otherTriggersAreNamed()
{
    PublicationInput input = completeInput();
    input.rulebook.publicationTriggers = {MilestoneKind::NominationsClose};
    QCOMPARE(checkPublication(input).findings.front().sentence,
        QStringLiteral("There is no record that “Nominations close” has occurred."));
}

void PublicationCheckTest::everyCandidacyAndMotionHasItsOwnFinding()
{
    PublicationInput input = completeInput();
    input.material[0].hasPhoto = input.material[1].hasPhoto = false;
    input.motions = {openMotion(14), openMotion(15)};
    input.motions.push_back(openMotion(16));
    input.motions.back().state = MotionState::Draft;
    const PublicationReport report = checkPublication(input);
    QStringList subjects;
    for (const Finding &finding : report.findings)
        subjects += finding.code + u' ' + finding.subject;
    QCOMPARE(subjects,
        (QStringList{QStringLiteral("motions-open ") + input.motions[0].id.toString(),
            QStringLiteral("motions-open ") + input.motions[1].id.toString(),
            QStringLiteral("no-photo ") + input.candidacies[1].id.toString(), // Ashdown before Brannigan
            QStringLiteral("no-photo ") + input.candidacies[0].id.toString()}));
    QCOMPARE(report.passed, checkCount - 2);
}

void PublicationCheckTest::otherWithdrawalsAreNoFinding()
{
    PublicationInput input = completeInput();
    Candidacy rival = candidacyOf("Yusuf Karaca", input.contest.id);
    rival.status = CandidacyStatus::Withdrawn;
    input.candidacies.push_back(rival);
    Endorsement ended = endorsementOf(rival);
    ended.history.push_back({EndorsementStatus::Withdrawn, QStringLiteral("He stood down."), onThatDay()});
    input.endorsements.push_back(ended);
    input.endorsements.push_back(endorsementOf(candidacyOf("Of Another Contest")));
    QCOMPARE(codes(checkPublication(input)), QStringList());
}

void PublicationCheckTest::reservedPlacesThatAreMetAreNoFinding()
{
    PublicationInput input = completeInput();
    input.contest.reserved = {{QStringLiteral("women"), 2}, {QStringLiteral("Young members"), 1}};
    input.candidacies[0].reservedGroups = {QStringLiteral("Women"), QStringLiteral("young members")};
    input.candidacies[1].reservedGroups = {QStringLiteral("women")};
    QCOMPARE(codes(checkPublication(input)), QStringList());
}

void PublicationCheckTest::memberBallotsNeedNoApplication()
{
    PublicationInput input = completeInput();
    input.material.clear();
    const PublicationReport report = checkPublication(input);
    QCOMPARE(codes(report),
        (QStringList{QStringLiteral("consent-not-recorded"), QStringLiteral("consent-not-recorded")}));
    QVERIFY(report.canPublish());
    input.material = {{input.candidacies[0].id, Consents{true, true, false}, false, false},
        {input.candidacies[1].id, Consents{true, true, false}, true, false}};
    QCOMPARE(codes(checkPublication(input)), QStringList());
}

void PublicationCheckTest::acceptedWarningsAreSettled()
{
    PublicationInput input = completeInput();
    input.material[0].hasAltText = false;
    const Finding warning = checkPublication(input).findings.front();
    input.accepted = {acceptanceOf(input, warning)};
    const PublicationReport report = checkPublication(input);
    QVERIFY(report.canPublish());
    QCOMPARE(codes(report), QStringList());
    QVERIFY(report.accepted == (std::vector<SettledFinding>{{warning, input.accepted.front()}}));
    QCOMPARE(report.passed, checkCount - 1);
}

void PublicationCheckTest::anotherAcceptanceSettlesNothing_data()
{
    QTest::addColumn<int>("difference");
    QTest::newRow("of another contest") << 0;
    QTest::newRow("of another code") << 1;
    QTest::newRow("of another subject") << 2;
}

void PublicationCheckTest::anotherAcceptanceSettlesNothing()
{
    QFETCH(int, difference);
    PublicationInput input = completeInput();
    input.material[0].hasAltText = false;
    AcceptedFinding acceptance = acceptanceOf(input, checkPublication(input).findings.front());
    if (difference == 0)
        acceptance.contest = ContestId::create();
    else if (difference == 1)
        acceptance.code = QStringLiteral("no-photo");
    else
        acceptance.subject = input.candidacies[1].id.toString();
    input.accepted = {acceptance};
    const PublicationReport report = checkPublication(input);
    QVERIFY(!report.canPublish());
    QVERIFY(report.accepted.empty());
}

void PublicationCheckTest::blockersCannotBeAccepted()
{
    PublicationInput input = completeInput();
    input.committee.imprint.clear();
    input.accepted = {acceptanceOf(input, checkPublication(input).findings.front())};
    const PublicationReport report = checkPublication(input);
    QCOMPARE(codes(report), QStringList{QStringLiteral("no-imprint")});
    QVERIFY(!report.canPublish());
}

void PublicationCheckTest::blockersComeFirst()
{
    PublicationInput input = completeInput();
    input.contest.places = 9;
    input.motions = {openMotion(14)};
    input.material[0].consents = Consents{false, true, true};
    input.candidacies[1].status = CandidacyStatus::Withdrawn;
    QCOMPARE(codes(checkPublication(input)).join(u' '),
        QStringLiteral("withdrawn-candidacy no-consent motions-open fewer-than-places"));
}

QTEST_GUILESS_MAIN(PublicationCheckTest)
#include "tst_publicationcheck.moc"
