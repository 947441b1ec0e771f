// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/castballot.h"

#include "core/actions/decisions/motionrecord.h"
#include "core/actions/decisions/votingrules.h"
#include "core/actions/load.h"
#include "core/audit/contenthash.h"
#include "core/base/translate.h"
#include "core/decisions/motionlife.h"
#include "core/signing/digest.h"
#include "core/storage/ballotstore.h"
#include "core/storage/choicestore.h"
#include "core/storage/motionstore.h"
#include "core/storage/recordstore.h"

namespace rosette {

namespace {

/// What the ballot after @p standing is bound to.
Result<BallotBinding> bindingAfter(
    UnitOfWork &unit, BallotBinding binding, const std::optional<Ballot> &standing)
{
    if (!standing)
        return binding;
    const Result<std::optional<Record>> before = RecordStore(unit.database()).find(standing->record);
    if (!before)
        return before.error();
    if (!*before)
        return Error{ErrorCode::Tampered,
            Tr::tr("The record of this seat’s ballot before is missing; verify the records."), {}};
    binding.previous = (*before)->hash;
    return binding;
}

/// @p ballot as the record holds it: with a digest of what was said, and without the choice where the motion
/// is voted on unattributed.
Ballot asRecorded(Ballot ballot, const Motion &motion)
{
    if (!ballot.note.isEmpty()) {
        ballot.noteSalt = createSalt();
        ballot.noteHash = noteHash(ballot.noteSalt, ballot.note);
    }
    if (motion.voting == Voting::Unattributed) {
        ballot.choice.reset();
        ballot.code = createSalt();
    }
    return ballot;
}

/// Stores the recorded ballot; its choice, if it bears none, by its seat until the close.
Result<void> keep(UnitOfWork &unit, const Ballot &ballot, const std::optional<Choice> &choice)
{
    if (Result<void> inserted = BallotStore(unit.database()).insert(ballot); !inserted || ballot.choice)
        return inserted;
    return ChoiceStore(unit.database())
        .seal(ballot.motion, ballot.seat, CountedChoice{ballot.code, choice.value_or(Choice::Abstain)});
}

Result<Ballot> stored(UnitOfWork &unit, const Motion &motion, Ballot ballot)
{
    const Result<std::vector<RollEntry>> roll = MotionStore(unit.database()).rollOf(motion.id);
    if (!roll)
        return roll.error();
    const Result<std::optional<Ballot>> standing =
        BallotStore(unit.database()).latestOf(ballot.motion, ballot.seat);
    if (!standing)
        return standing.error();
    const Result<VotingRules> rules = votingRules(unit.database(), motion);
    if (!rules)
        return rules.error();
    if (const auto refusal = refusalToCast(motion, *roll, *standing, ballot, rules->reasons))
        return refused(*refusal, motion);
    ballot.version = versionAfter(*standing);
    const std::optional<Choice> choice = ballot.choice;
    ballot = asRecorded(ballot, motion);
    const Result<BallotBinding> binding = bindingAfter(unit, bindingOf(motion, *roll), *standing);
    if (!binding)
        return binding.error();
    const Result<Record> record = unit.append(
        ballot.choice ? RecordType::BallotCast : RecordType::BallotMarked, ballotPayload(ballot, *binding));
    if (!record)
        return record.error();
    ballot.record = record->sequence;
    if (const Result<void> kept = keep(unit, ballot, choice); !kept)
        return kept.error();
    unit.touched(Entity::Ballot, ChangeKind::Added, ballot.id.toString());
    unit.touched(Entity::Motion, ChangeKind::Updated, ballot.motion.toString());
    return ballot;
}

Result<Ballot> cast(UnitOfWork &unit, Ballot ballot)
{
    const Result<Motion> motion = loadMotion(unit.database(), ballot.motion);
    if (!motion)
        return motion.error();
    ballot.castAt = unit.at();
    ballot.note = ballot.note.trimmed();
    return stored(unit, *motion, ballot);
}

} // namespace

Result<Ballot> castBallot(Workspace &workspace, const CastBallot &input)
{
    const Result<Seat> seat = workspace.requireSeat();
    if (!seat)
        return seat.error();
    const Ballot ballot{
        BallotId::create(), input.motion, seat->id, 1, input.choice, Channel::Own, seat->id, input.note, {}};
    return workspace.write([&](UnitOfWork &unit) { return cast(unit, ballot); });
}

Result<Ballot> recordBallot(Workspace &workspace, const RecordBallot &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("record a ballot for another seat"));
    if (!officer)
        return officer.error();
    if (input.channel == Channel::Own)
        return Error{ErrorCode::Usage,
            Tr::tr("Say how the ballot came in: by show of hands, by phone or by e-mail."), {}};
    return workspace.write([&](UnitOfWork &unit) { return storeRecordedBallot(unit, *officer, input); });
}

Result<Ballot> storeRecordedBallot(UnitOfWork &unit, const Seat &officer, const RecordBallot &input)
{
    return cast(unit, Ballot{BallotId::create(), input.motion, input.seat, 1, input.choice, input.channel,
                          officer.id, input.note, {}});
}

} // namespace rosette
