// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/closemotion.h"

#include "core/actions/decisions/motionrecord.h"
#include "core/actions/endorsements/endorsementrecord.h"
#include "core/actions/load.h"
#include "core/base/translate.h"
#include "core/storage/ballotstore.h"
#include "core/storage/decisionstore.h"
#include "core/storage/motionstore.h"
#include "core/storage/rulebookstore.h"

namespace rosette {

namespace {

/// The chair's casting vote, where it is due; Conflict where it is missing, NotAllowed where it is not the
/// chair's.
Result<std::optional<CastingVote>> castingVoteFor(
    const Tally &tally, const Seat &closer, const std::optional<Choice> &choice)
{
    if (tally.outcome != Outcome::TiedAwaitsChair) {
        if (choice)
            return Error{ErrorCode::CheckFailed,
                Tr::tr("There is no tie for the chair to decide; close the motion without a casting vote."),
                {}};
        return std::optional<CastingVote>();
    }
    if (!choice)
        return Error{ErrorCode::Conflict,
            Tr::tr("The vote is tied; the chair closes the motion with a casting vote, for or against."), {}};
    if (closer.role != SeatRole::Chair)
        return Error{ErrorCode::NotAllowed, Tr::tr("Only the chair has the casting vote."), {}};
    if (*choice == Choice::Abstain)
        return Error{ErrorCode::Usage, Tr::tr("A casting vote is for or against."), {}};
    return std::optional<CastingVote>(CastingVote{closer.id, *choice});
}

Result<Decision> decide(UnitOfWork &unit, const Motion &motion, const Seat &closer, const CloseMotion &input)
{
    const Result<std::vector<RollEntry>> roll = MotionStore(unit.database()).rollOf(motion.id);
    if (!roll)
        return roll.error();
    const Result<std::vector<Ballot>> ballots = BallotStore(unit.database()).forMotion(motion.id);
    if (!ballots)
        return ballots.error();
    const Tally sum = countBallots(motion.rule, *roll, *ballots);
    const Result<std::optional<CastingVote>> castingVote = castingVoteFor(sum, closer, input.castingVote);
    if (!castingVote)
        return castingVote.error();
    const Tally final = countBallots(motion.rule, *roll, *ballots, *castingVote);
    return Decision{
        motion.id, final.outcome, final, *castingVote, explainDecision(motion.rule, final), unit.at()};
}

/// A carried endorsement motion makes the endorsement, in the same transaction.
Result<void> endorse(UnitOfWork &unit, const Motion &motion, const Decision &decision)
{
    if (decision.outcome != Outcome::Carried || motion.kind != MotionKind::Endorse)
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
    motion.state = decision.outcome == Outcome::Carried ? MotionState::Carried : MotionState::Fell;
    motion.closedAt = unit.at();
    if (Result<void> updated = MotionStore(unit.database()).update(motion); !updated)
        return updated;
    if (Result<void> recorded = unit.record(RecordType::MotionClosed, decisionPayload(decision)); !recorded)
        return recorded;
    unit.touched(Entity::Decision, ChangeKind::Added, motion.id.toString());
    unit.touched(Entity::Motion, ChangeKind::Updated, motion.id.toString());
    return endorse(unit, motion, decision);
}

/// Whether the rulebook of the motion's contest, else the one in force, hides totals before the close.
Result<bool> hidesTotals(Workspace &workspace, const Motion &motion)
{
    RulebookStore rulebooks(workspace.database());
    Result<std::optional<Rulebook>> rulebook = rulebooks.latest();
    if (motion.contest) {
        const Result<Contest> contest = loadContest(workspace.database(), *motion.contest);
        if (!contest)
            return contest.error();
        rulebook = rulebooks.find(contest->rulebook);
    }
    if (!rulebook)
        return rulebook.error();
    return *rulebook && (*rulebook)->runningTotals == RunningTotals::Hidden;
}

} // namespace

Result<Decision> closeMotion(Workspace &workspace, const CloseMotion &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("close a motion"));
    if (!officer)
        return officer.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<Decision> {
        const Result<Motion> motion = loadMotion(unit.database(), input.motion);
        if (!motion)
            return motion.error();
        if (motion->state != MotionState::Open)
            return Error{ErrorCode::Conflict, Tr::tr("Motion %1 is not open.").arg(motion->number), {}};
        Result<Decision> decision = decide(unit, *motion, *officer, input);
        if (!decision)
            return decision;
        if (const Result<void> stored = store(unit, *motion, *decision); !stored)
            return stored.error();
        return decision;
    });
}

Result<MotionSum> sumOf(Workspace &workspace, const Motion &motion)
{
    const Result<std::optional<Decision>> decision = DecisionStore(workspace.database()).find(motion.id);
    if (!decision)
        return decision.error();
    if (*decision)
        return MotionSum{(*decision)->tally, false, (*decision)->explanation, *decision};
    const Result<std::vector<RollEntry>> roll = MotionStore(workspace.database()).rollOf(motion.id);
    if (!roll)
        return roll.error();
    const Result<std::vector<Ballot>> ballots = BallotStore(workspace.database()).forMotion(motion.id);
    if (!ballots)
        return ballots.error();
    const Result<bool> hidden = hidesTotals(workspace, motion);
    if (!hidden)
        return hidden.error();
    const Tally tally = countBallots(motion.rule, *roll, *ballots);
    if (!*hidden || motion.state != MotionState::Open)
        return MotionSum{tally, false, explain(motion.rule, tally), std::nullopt};
    Tally shown;
    shown.onRoll = tally.onRoll;
    shown.recused = tally.recused;
    return MotionSum{shown, true,
        Tr::tr("%1 of %2 have voted; totals after the close.")
            .arg(tally.voted())
            .arg(tally.onRoll - tally.recused),
        std::nullopt};
}

} // namespace rosette
