// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committeefixture.h"

#include "core/actions/committee/adoptrulebook.h"
#include "core/actions/decisions/draftmotion.h"
#include "core/actions/decisions/duemotions.h"
#include "core/actions/decisions/extendmotion.h"
#include "core/actions/decisions/seemotions.h"
#include "core/actions/decisions/withdrawmotion.h"
#include "core/actions/endorsements/checklist.h"
#include "core/actions/records/verifyrecords.h"
#include "core/storage/endorsementstore.h"
#include "core/storage/motionstore.h"
#include "core/storage/rulebookstore.h"

using namespace rosette;
using namespace rosette::test;

/// What the clock, the past and the rulebook do to a motion.
class MotionTimesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMotionTakesNoBallotFromItsTimeOn();
    void itClosesEarlyOnlyWhenAllHaveVoted();
    void onceItsTimeHasComeItIsNotWithdrawn();
    void anExtensionGivesTimeAndIsOnRecord();
    void anExtensionIsRefused_data();
    void anExtensionIsRefused();
    void whatIsDueIsClosedAndATieIsLeft();
    void aTieFallsWhereNobodyHasTheCastingVote();
    void draftsOpenAtTheirTimeThroughTheGate();
    void whatWasDecidedIsAskedAgainOnlyWithWhatIsNew();
    void whoeverIsEndorsedIsNotEndorsedTwice();
    void aCarriedMotionWithdrawsTheEndorsement();
    void aCarriedMotionLetsAListOutEarly();
    void theRulebookAsksForReasons();
    void theRulebookShowsWhoVotedHow();
};

namespace {

const QString why = QStringLiteral("The post was late.");

Motion asked(CommitteeFixture &committee, const std::optional<QDateTime> &closesAt)
{
    committee.actAs(QStringLiteral("Ada Fox"));
    OpenQuestion question{MotionKind::Other, QStringLiteral("Shall we meet weekly?")};
    question.closesAt = closesAt;
    return must(openQuestion(*committee.workspace, question));
}

QDateTime inHours(const CommitteeFixture &committee, int hours)
{
    return committee.clock.now().addSecs(hours * 3600);
}

Result<Decision> close(CommitteeFixture &committee, const Motion &motion)
{
    committee.actAs(QStringLiteral("Ada Fox"));
    return closeMotion(*committee.workspace, CloseMotion{motion.id, {}});
}

void adopt(CommitteeFixture &committee, const std::function<void(Rulebook &)> &change)
{
    Rulebook rulebook = **RulebookStore(committee.workspace->database()).latest();
    rulebook.provisional = true;
    change(rulebook);
    committee.actAs(QStringLiteral("Ada Fox"));
    must(adoptRulebook(*committee.workspace, AdoptRulebook{rulebook, std::nullopt}));
}

bool isSound(CommitteeFixture &committee)
{
    return !must(verifyRecords(*committee.workspace)).fault;
}

} // namespace

void MotionTimesTest::aMotionTakesNoBallotFromItsTimeOn()
{
    CommitteeFixture committee;
    const Motion motion = asked(committee, inHours(committee, 2));
    committee.clock.set(motion.closesAt->addMSecs(-1));
    must(committee.vote(motion, QStringLiteral("Dev"), Choice::For));
    committee.clock.set(*motion.closesAt);
    const Result<Ballot> late = committee.vote(motion, QStringLiteral("Cal"), Choice::For);
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    QVERIFY2(
        late.error().message.contains(QStringLiteral("Monday 5 October")), qPrintable(late.error().message));
    QCOMPARE(must(close(committee, motion)).tally.voted(), 1);
    QVERIFY(isSound(committee));
}

void MotionTimesTest::itClosesEarlyOnlyWhenAllHaveVoted()
{
    CommitteeFixture committee;
    const Motion motion = asked(committee, inHours(committee, 2));
    for (const char *who : {"Ada", "Idris", "Bea"})
        must(committee.vote(motion, QString::fromLatin1(who), Choice::For));
    const Result<Decision> early = close(committee, motion);
    QCOMPARE(early.error().code, ErrorCode::Conflict);
    QVERIFY2(early.error().message.contains(QStringLiteral("2 seats")), qPrintable(early.error().message));
    for (const char *who : {"Cal", "Dev"})
        must(committee.vote(motion, QString::fromLatin1(who), Choice::Against));
    QCOMPARE(must(close(committee, motion)).outcome, Outcome::Carried);
}

void MotionTimesTest::onceItsTimeHasComeItIsNotWithdrawn()
{
    CommitteeFixture committee;
    const Motion motion = asked(committee, inHours(committee, 2));
    committee.clock.set(*motion.closesAt);
    QCOMPARE(withdrawMotion(*committee.workspace, WithdrawMotion{motion.id, why}).error().code,
        ErrorCode::Conflict);
    QCOMPARE(must(close(committee, motion)).outcome, Outcome::Fell);
}

void MotionTimesTest::anExtensionGivesTimeAndIsOnRecord()
{
    CommitteeFixture committee;
    const Motion motion = asked(committee, inHours(committee, 2));
    const Motion extended =
        must(extendMotion(*committee.workspace, ExtendMotion{motion.id, inHours(committee, 4), why}));
    committee.clock.set(*motion.closesAt);
    must(committee.vote(motion, QStringLiteral("Dev"), Choice::For));
    const SeenMotion seen = must(seeMotion(*committee.workspace, motion.id));
    QCOMPARE(seen.extensions.size(), std::size_t(1));
    QCOMPARE(seen.extensions.front().reason, why);
    QCOMPARE(seen.line.motion.closesAt, extended.closesAt);
    QVERIFY(isSound(committee));
}

void MotionTimesTest::anExtensionIsRefused_data()
{
    QTest::addColumn<int>("minutesLater");
    QTest::addColumn<int>("closesAfterHours");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("code");
    QTest::newRow("too late") << 120 << 4 << why << int(ErrorCode::Conflict);
    QTest::newRow("to an earlier time") << 1 << 1 << why << int(ErrorCode::Usage);
    QTest::newRow("to the same time") << 1 << 2 << why << int(ErrorCode::Usage);
    QTest::newRow("without a reason") << 1 << 4 << QString() << int(ErrorCode::InvalidInput);
}

void MotionTimesTest::anExtensionIsRefused()
{
    QFETCH(const int, minutesLater);
    QFETCH(const int, closesAfterHours);
    QFETCH(const QString, reason);
    QFETCH(const int, code);
    CommitteeFixture committee;
    const QDateTime closesAt = inHours(committee, closesAfterHours);
    const Motion motion = asked(committee, inHours(committee, 2));
    committee.clock.set(committee.clock.now().addSecs(minutesLater * 60));
    const Result<Motion> refused =
        extendMotion(*committee.workspace, ExtendMotion{motion.id, closesAt, reason});
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().code), code);
}

void MotionTimesTest::whatIsDueIsClosedAndATieIsLeft()
{
    CommitteeFixture committee;
    adopt(committee, [](Rulebook &rulebook) {
        rulebook.majority.base = MajorityBase::Cast;
        rulebook.majority.tie = TieRule::ChairDecides;
    });
    const Motion carried = asked(committee, inHours(committee, 2));
    const Motion tied = asked(committee, inHours(committee, 2));
    const Motion later = asked(committee, inHours(committee, 3));
    must(committee.vote(carried, QStringLiteral("Dev"), Choice::For));
    must(committee.vote(tied, QStringLiteral("Dev"), Choice::For));
    must(committee.vote(tied, QStringLiteral("Cal"), Choice::Against));
    committee.clock.set(*carried.closesAt);
    committee.actAs(QStringLiteral("Ada Fox"));
    const std::vector<DueMotion> due = must(closeDueMotions(*committee.workspace));
    QCOMPARE(due.size(), std::size_t(2));
    QCOMPARE(due[0].motion.state, MotionState::Carried);
    QCOMPARE(due[1].motion.state, MotionState::Open);
    QVERIFY(!due[1].left.isEmpty());
    QCOMPARE(must(MotionStore(committee.workspace->database()).find(later.id))->state, MotionState::Open);
}

void MotionTimesTest::aTieFallsWhereNobodyHasTheCastingVote()
{
    CommitteeFixture committee;
    Motion motion{.id = MotionId::create(), .state = MotionState::Open};
    motion.rule =
        MajorityRule{MajorityBase::Cast, Comparison::MoreThan, 1, 2, 0, 0, TieRule::ChairDecides, true};
    const SeatId chair = SeatId::create();
    const SeatId member = SeatId::create();
    const SeatId other = SeatId::create();
    const std::vector<RollEntry> roll{
        {chair, SeatRole::Chair, true}, {member, SeatRole::Member, false}, {other, SeatRole::Member, false}};
    const auto ballot = [&](const SeatId &seat, Choice choice) {
        return Ballot{BallotId::create(), motion.id, seat, 1, choice, Channel::Own, seat, {}, {}};
    };
    const Tally tally =
        countBallots(motion.rule, roll, {ballot(member, Choice::For), ballot(other, Choice::Against)});
    QCOMPARE(tally.outcome, Outcome::Fell);
    QCOMPARE(explainDecision(ruleFor(motion.rule, roll), tally).section(u':', 0, 0),
        QStringLiteral("Fell, a tie at 1"));
}

void MotionTimesTest::draftsOpenAtTheirTimeThroughTheGate()
{
    CommitteeFixture committee;
    const Application open = committee.application(QStringLiteral("Gareth Penhallow"));
    OpenMotion refused{open.id};
    refused.opensAt = inHours(committee, 1);
    const Motion unfit = must(draftMotion(*committee.workspace, refused));
    OpenQuestion question{MotionKind::Other, QStringLiteral("Shall we?")};
    question.opensAt = inHours(committee, 1);
    question.closesAt = inHours(committee, 2);
    const Motion draft = must(draftQuestion(*committee.workspace, question));
    QVERIFY(must(openDueMotions(*committee.workspace)).empty());
    committee.clock.set(*draft.opensAt);
    const std::vector<DueMotion> due = must(openDueMotions(*committee.workspace));
    QCOMPARE(due.size(), std::size_t(2));
    QCOMPARE(due[0].motion.id, unfit.id);
    QCOMPARE(due[0].motion.state, MotionState::Draft);
    QVERIFY(due[0].left.contains(QStringLiteral("not found to fit")));
    QCOMPARE(due[1].motion.state, MotionState::Open);
    QCOMPARE(due[1].motion.closesAt, draft.closesAt);
    QVERIFY(isSound(committee));
}

void MotionTimesTest::whatWasDecidedIsAskedAgainOnlyWithWhatIsNew()
{
    CommitteeFixture committee;
    const Application fits = committee.fitting(QStringLiteral("Tom Ashdown"));
    const Motion former = committee.motionOn(fits);
    must(close(committee, former));
    OpenMotion again{fits.id};
    const Result<Motion> refused = openMotion(*committee.workspace, again);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().message.contains(QStringLiteral("Motion 1 has decided")));
    again.reconsiders = former.id;
    QCOMPARE(openMotion(*committee.workspace, again).error().code, ErrorCode::Usage);
    again.whatIsNew = QStringLiteral("He has joined.");
    const Motion reopened = must(openMotion(*committee.workspace, again));
    QCOMPARE(must(MotionStore(committee.workspace->database()).find(reopened.id))->reconsiders,
        std::optional(former.id));
    QVERIFY(isSound(committee));
}

void MotionTimesTest::whoeverIsEndorsedIsNotEndorsedTwice()
{
    CommitteeFixture committee;
    const Application fits = committee.fitting(QStringLiteral("Tom Ashdown"));
    const Motion former = committee.motionOn(fits);
    committee.carry(former);
    OpenMotion again{fits.id};
    again.reconsiders = former.id;
    again.whatIsNew = why;
    const Result<Motion> refused = openMotion(*committee.workspace, again);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().message.contains(QStringLiteral("endorsed already")));
}

void MotionTimesTest::aCarriedMotionWithdrawsTheEndorsement()
{
    CommitteeFixture committee;
    const Application fits = committee.fitting(QStringLiteral("Tom Ashdown"));
    committee.carry(committee.motionOn(fits));
    OpenQuestion question{MotionKind::WithdrawEndorsement};
    question.endorsed = fits.candidacy;
    QVERIFY(!openQuestion(*committee.workspace, question)); // no public reason
    question.publicReason = QStringLiteral("He has left the party.");
    const Motion motion = must(openQuestion(*committee.workspace, question));
    QVERIFY(motion.question.contains(QStringLiteral("Tom Ashdown")));
    committee.carry(motion);
    const std::vector<Endorsement> endorsements =
        must(EndorsementStore(committee.workspace->database()).forCandidacy(fits.candidacy));
    QCOMPARE(endorsements.size(), std::size_t(1));
    QVERIFY(!isInForce(endorsements.front()));
    QCOMPARE(endorsements.front().history.back().reason, question.publicReason);
    QVERIFY(isSound(committee));
}

void MotionTimesTest::aCarriedMotionLetsAListOutEarly()
{
    CommitteeFixture committee;
    committee.carry(committee.motionOn(committee.fitting(QStringLiteral("Tom Ashdown"))));
    const auto notIssued = [&] {
        const PublicationInput input = must(publicationInput(*committee.workspace, *committee.contest));
        for (const Finding &finding : checkPublication(input).findings)
            if (finding.code == QLatin1String("not-issued"))
                return finding.severity;
        qFatal("The finding has gone.");
    };
    QCOMPARE(notIssued(), Severity::Blocker);
    OpenQuestion question{MotionKind::PublishEarly, QStringLiteral("Publish now?")};
    QVERIFY(!openQuestion(*committee.workspace, question)); // no contest
    question.contest = committee.contest->id;
    committee.carry(must(openQuestion(*committee.workspace, question)));
    QCOMPARE(notIssued(), Severity::Note);
}

void MotionTimesTest::theRulebookAsksForReasons()
{
    CommitteeFixture committee;
    adopt(committee, [](Rulebook &rulebook) { rulebook.ballotReasons = BallotReasons::Required; });
    const Motion motion = asked(committee, std::nullopt);
    QCOMPARE(committee.vote(motion, QStringLiteral("Dev"), Choice::For).error().code, ErrorCode::CheckFailed);
    committee.actAs(QStringLiteral("Dev"));
    must(castBallot(*committee.workspace, CastBallot{motion.id, Choice::For, why}));
}

void MotionTimesTest::theRulebookShowsWhoVotedHow()
{
    CommitteeFixture committee;
    for (const RunningTotals totals : {RunningTotals::Hidden, RunningTotals::Shown, RunningTotals::All}) {
        adopt(committee, [&](Rulebook &rulebook) { rulebook.runningTotals = totals; });
        const Motion motion = asked(committee, std::nullopt);
        must(committee.vote(motion, QStringLiteral("Dev"), Choice::For));
        committee.actAs(QStringLiteral("Ada Fox"));
        const SeenMotion seen = must(seeMotion(*committee.workspace, motion.id));
        QCOMPARE(seen.sum.totalsHidden, totals == RunningTotals::Hidden);
        QCOMPARE(std::count_if(seen.roll.begin(), seen.roll.end(),
                     [](const RollLine &line) { return line.choice.has_value(); }),
            totals == RunningTotals::All ? 1 : 0);
    }
}

QTEST_GUILESS_MAIN(MotionTimesTest)
#include "tst_motiontimes.moc"
