// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/closemotion.h"

#include "core/actions/decisions/motionrecord.h"
#include "core/actions/decisions/votingrules.h"
#include "core/actions/endorsements/endorsementrecord.h"
#include "core/actions/load.h"
#include "core/base/translate.h"
#include "core/decisions/motionlife.h"
#include "core/storage/ballotresultstore.h"
#include "core/storage/ballotstore.h"
#include "core/storage/choicestore.h"
#include "core/storage/decisionstore.h"
#include "core/storage/endorsementstore.h"
#include "core/storage/motionstore.h"

#include <set>

namespace rosette {

namespace {

/// What a motion is decided by.
struct Count
{
    std::vector<RollEntry> roll;
    std::vector<Ballot> ballots;
    std::vector<CountedChoice> choices = {}; ///< where it is voted on unattributed
    std::vector<BallotResult> results = {};  ///< where it is voted on elsewhere

    Tally tally(const Motion &motion, const std::optional<CastingVote> &castingVote = std::nullopt) const
    {
        if (motion.voting == Voting::Recorded)
            return countBallots(motion.rule, roll, ballots, castingVote);
        if (motion.voting == Voting::Unattributed)
            return countTotals(motion.rule, roll, totalsOf(choices), castingVote);
        return countTotals(
            motion.rule, roll, results.empty() ? Totals() : results.back().totals, castingVote);
    }
};

Result<Count> counted(Database &database, const Motion &motion)
{
    Result<std::vector<RollEntry>> roll = MotionStore(database).rollOf(motion.id);
    if (!roll)
        return roll.error();
    Result<std::vector<Ballot>> ballots = BallotStore(database).forMotion(motion.id);
    if (!ballots)
        return ballots.error();
    ChoiceStore store(database);
    Result<std::vector<CountedChoice>> choices =
        motion.state == MotionState::Open ? store.sealedOf(motion.id) : store.countedOf(motion.id);
    if (!choices)
        return choices.error();
    Result<std::vector<BallotResult>> results = BallotResultStore(database).forMotion(motion.id);
    if (!results)
        return results.error();
    return Count{*std::move(roll), *std::move(ballots), *std::move(choices), *std::move(results)};
}

/// What is said of a decision besides the sum, where the votes have no names.
QString explained(const Motion &motion, const std::vector<RollEntry> &roll, const Tally &tally)
{
    const QString sum = explainDecision(ruleFor(motion.rule, roll), tally);
    if (motion.voting == Voting::Unattributed)
        return QStringList{sum, promiseOf(motion.voting), exposureOf(tally)}.join(u' ').trimmed();
    if (isVotedElsewhere(motion.voting))
        return sum + u' ' + Tr::tr("Voted %1.").arg(inWords(motion.voting));
    return sum;
}

Result<Decision> decide(const UnitOfWork &unit, const Motion &motion, const Count &count, const Seat &closer,
    const std::optional<Choice> &casting)
{
    const Tally tally = count.tally(motion);
    if (const auto refusal = refusalToClose(motion, tally, unit.at(), !count.results.empty()))
        return refused(*refusal, motion, tally);
    if (const auto refusal = refusalOfCastingVote(tally, count.roll, closer.id, casting))
        return refused(*refusal, motion);
    std::optional<CastingVote> castingVote;
    if (casting)
        castingVote = CastingVote{closer.id, *casting};
    const Tally final = count.tally(motion, castingVote);
    return Decision{
        motion.id, final.outcome, final, castingVote, explained(motion, count.roll, final), unit.at()};
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

/// Whether every seat that has voted has one choice waiting: somebody with another program may have taken
/// one.
Result<void> checkSealed(const Motion &motion, const Count &count)
{
    if (motion.voting != Voting::Unattributed)
        return {};
    std::set<SeatId> seats;
    for (const Ballot &ballot : count.ballots)
        seats.insert(ballot.seat);
    if (seats.size() == count.choices.size())
        return {};
    return Error{ErrorCode::Tampered,
        Tr::tr("%1 have voted on motion %2, but %3 choices are stored. The file was changed by another "
               "program; nothing was decided.")
            .arg(seats.size())
            .arg(motion.number)
            .arg(count.choices.size()),
        {}};
}

Result<void> store(UnitOfWork &unit, Motion motion, const Decision &decision, const Count &count)
{
    if (motion.voting == Voting::Unattributed)
        if (Result<void> unsealed = ChoiceStore(unit.database()).unseal(motion.id, true); !unsealed)
            return unsealed;
    if (Result<void> stored = DecisionStore(unit.database()).insert(decision); !stored)
        return stored;
    motion = decided(motion, decision.outcome, unit.at());
    if (Result<void> updated = MotionStore(unit.database()).update(motion); !updated)
        return updated;
    if (Result<void> recorded =
            unit.record(RecordType::MotionClosed, decisionPayload(decision, motion.voting, count.choices));
        !recorded)
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
    const Result<Count> count = counted(unit.database(), *motion);
    if (!count)
        return count.error();
    if (const Result<void> sound = checkSealed(*motion, *count); !sound)
        return sound.error();
    Result<Decision> decision = decide(unit, *motion, *count, officer, input.castingVote);
    if (!decision)
        return decision;
    if (const Result<void> stored = store(unit, *motion, *decision, *count); !stored)
        return stored.error();
    return decision;
}

Result<Tally> tallyOf(Database &database, const Motion &motion)
{
    const Result<Count> count = counted(database, motion);
    if (!count)
        return count.error();
    return count->tally(motion);
}

Result<MotionSum> sumOf(Workspace &workspace, const Motion &motion)
{
    const Result<std::optional<Decision>> decision = DecisionStore(workspace.database()).find(motion.id);
    if (!decision)
        return decision.error();
    if (*decision)
        return MotionSum{(*decision)->tally, false, (*decision)->explanation, *decision,
            motion.voting == Voting::Recorded};
    const Result<Count> count = counted(workspace.database(), motion);
    if (!count)
        return count.error();
    const Result<VotingRules> rules = votingRules(workspace.database(), motion);
    if (!rules)
        return rules.error();
    const Tally tally = count->tally(motion);
    // A sum that moves with each mark would say who voted how. A result from elsewhere is not a running sum.
    const bool isHidden = motion.voting == Voting::Unattributed ||
                          (rules->totals == RunningTotals::Hidden && !isVotedElsewhere(motion.voting));
    if (!isHidden || motion.state != MotionState::Open)
        return MotionSum{tally, false, explain(ruleFor(motion.rule, count->roll), tally), std::nullopt,
            motion.voting == Voting::Recorded && motion.state == MotionState::Open &&
                rules->totals == RunningTotals::All};
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
