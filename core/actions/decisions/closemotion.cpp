// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/closemotion.h"

#include "core/actions/decisions/motionrecord.h"
#include "core/actions/decisions/votingrules.h"
#include "core/actions/endorsements/endorsementrecord.h"
#include "core/actions/load.h"
#include "core/base/translate.h"
#include "core/decisions/motionlife.h"
#include "core/storage/ballotstore.h"
#include "core/storage/decisionstore.h"
#include "core/storage/endorsementstore.h"
#include "core/storage/motionstore.h"

namespace rosette {

namespace {

struct Count
{
    Tally tally;
    std::vector<RollEntry> roll;
    std::vector<Ballot> ballots;
};

Result<Count> counted(Database &database, const Motion &motion)
{
    const Result<std::vector<RollEntry>> roll = MotionStore(database).rollOf(motion.id);
    if (!roll)
        return roll.error();
    const Result<std::vector<Ballot>> ballots = BallotStore(database).forMotion(motion.id);
    if (!ballots)
        return ballots.error();
    return Count{countBallots(motion.rule, *roll, *ballots), *roll, *ballots};
}

Result<Decision> decide(UnitOfWork &unit, const Motion &motion, const Seat &closer, const CloseMotion &input)
{
    const Result<Count> count = counted(unit.database(), motion);
    if (!count)
        return count.error();
    if (const auto refusal = refusalToClose(motion, count->tally, unit.at()))
        return refused(*refusal, motion, count->tally);
    if (const auto refusal = refusalOfCastingVote(count->tally, count->roll, closer.id, input.castingVote))
        return refused(*refusal, motion);
    std::optional<CastingVote> castingVote;
    if (input.castingVote)
        castingVote = CastingVote{closer.id, *input.castingVote};
    const Tally final = countBallots(motion.rule, count->roll, count->ballots, castingVote);
    return Decision{motion.id, final.outcome, final, castingVote,
        explainDecision(ruleFor(motion.rule, count->roll), final), unit.at()};
}

/// An endorsement that is no longer in force needs no second withdrawal.
Result<void> withdrawByMotion(UnitOfWork &unit, const Motion &motion)
{
    const Result<std::optional<Endorsement>> endorsement =
        EndorsementStore(unit.database()).find(*motion.endorsement);
    if (!endorsement)
        return endorsement.error();
    if (!*endorsement || !isInForce(**endorsement))
        return {};
    const Result<Endorsement> withdrawn =
        storeWithdrawal(unit, **endorsement, Reason::fromStored(motion.publicReason));
    return withdrawn ? Result<void>() : Result<void>(withdrawn.error());
}

/// A carried motion does what it says, in the same transaction: it makes an endorsement, or withdraws one.
Result<void> carryOut(UnitOfWork &unit, const Motion &motion, const Decision &decision)
{
    if (decision.outcome != Outcome::Carried)
        return {};
    if (motion.endorsement)
        return withdrawByMotion(unit, motion);
    if (motion.kind != MotionKind::Endorse)
        return {};
    const Result<Application> application = loadApplication(unit.database(), motion.subject->application);
    if (!application)
        return application.error();
    return storeEndorsement(unit, endorsementFrom(motion, application->candidacy, decision.decidedAt));
}

Result<void> store(UnitOfWork &unit, Motion motion, const Decision &decision)
{
    if (Result<void> stored = DecisionStore(unit.database()).insert(decision); !stored)
        return stored;
    motion = decided(motion, decision.outcome, unit.at());
    if (Result<void> updated = MotionStore(unit.database()).update(motion); !updated)
        return updated;
    if (Result<void> recorded = unit.record(RecordType::MotionClosed, decisionPayload(decision)); !recorded)
        return recorded;
    unit.touched(Entity::Decision, ChangeKind::Added, motion.id.toString());
    unit.touched(Entity::Motion, ChangeKind::Updated, motion.id.toString());
    return carryOut(unit, motion, decision);
}

} // namespace

Result<Decision> closeMotion(Workspace &workspace, const CloseMotion &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("close a motion"));
    if (!officer)
        return officer.error();
    return workspace.write([&](UnitOfWork &unit) { return storeClosing(unit, *officer, input); });
}

Result<Decision> storeClosing(UnitOfWork &unit, const Seat &officer, const CloseMotion &input)
{
    const Result<Motion> motion = loadMotion(unit.database(), input.motion);
    if (!motion)
        return motion.error();
    Result<Decision> decision = decide(unit, *motion, officer, input);
    if (!decision)
        return decision;
    if (const Result<void> stored = store(unit, *motion, *decision); !stored)
        return stored.error();
    return decision;
}

Result<Tally> tallyOf(Database &database, const Motion &motion)
{
    const Result<Count> count = counted(database, motion);
    if (!count)
        return count.error();
    return count->tally;
}

Result<MotionSum> sumOf(Workspace &workspace, const Motion &motion)
{
    const Result<std::optional<Decision>> decision = DecisionStore(workspace.database()).find(motion.id);
    if (!decision)
        return decision.error();
    if (*decision)
        return MotionSum{(*decision)->tally, false, (*decision)->explanation, *decision, true};
    const Result<Count> count = counted(workspace.database(), motion);
    if (!count)
        return count.error();
    const Result<VotingRules> rules = votingRules(workspace.database(), motion);
    if (!rules)
        return rules.error();
    const Tally &tally = count->tally;
    if (rules->totals != RunningTotals::Hidden || motion.state != MotionState::Open)
        return MotionSum{tally, false, explain(ruleFor(motion.rule, count->roll), tally), std::nullopt,
            motion.state == MotionState::Open && rules->totals == RunningTotals::All};
    Tally shown;
    shown.onRoll = tally.onRoll;
    shown.recused = tally.recused;
    return MotionSum{shown, true,
        Tr::tr("%1 of %2 have voted; totals after the close.")
            .arg(tally.voted())
            .arg(tally.onRoll - tally.recused),
        std::nullopt, false};
}

} // namespace rosette
