// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/recordresult.h"

#include "core/actions/decisions/motionrecord.h"
#include "core/actions/load.h"
#include "core/base/translate.h"
#include "core/decisions/motionlife.h"
#include "core/storage/motionstore.h"
#include "core/storage/recordstore.h"
#include "core/storage/seatstore.h"

#include <QCryptographicHash>

#include <algorithm>
#include <set>

namespace rosette {

namespace {

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Result<void> checkTellers(UnitOfWork &unit, const std::vector<SeatId> &tellers)
{
    if (tellers.empty() || std::set<SeatId>(tellers.begin(), tellers.end()).size() != tellers.size())
        return Error{ErrorCode::Usage, Tr::tr("Name who counted the votes, each of them once."), {}};
    const Result<std::vector<Seat>> held = SeatStore(unit.database()).heldOn(civilDateOf(unit.at()));
    if (!held)
        return held.error();
    for (const SeatId &teller : tellers)
        if (std::none_of(held->begin(), held->end(), [&](const Seat &seat) { return seat.id == teller; }))
            return Error{
                ErrorCode::CheckFailed, Tr::tr("Who counts holds a seat of the committee today."), {}};
    return {};
}

Result<void> checkAttachment(const RecordResult &input)
{
    if (input.bytes.isEmpty())
        return Error{ErrorCode::Usage,
            Tr::tr("A result comes with the file that certifies it: the tellers’ sheet, or what Belenios "
                   "gives out."),
            {}};
    if (input.bytes.size() > largestAttachment)
        return Error{ErrorCode::InvalidInput, Tr::tr("The file to attach is larger than 16 MiB."), {}};
    return {};
}

Result<BallotResult> stored(UnitOfWork &unit, const Motion &motion, BallotResult result)
{
    BallotResultStore store(unit.database());
    const Result<std::vector<RollEntry>> roll = MotionStore(unit.database()).rollOf(motion.id);
    if (!roll)
        return roll.error();
    const Result<std::vector<BallotResult>> before = store.forMotion(motion.id);
    if (!before)
        return before.error();
    if (const auto refusal = refusalOfResult(motion, *roll, result))
        return refused(*refusal, motion);
    result.version = static_cast<int>(before->size()) + 1;
    result.entitled = entitledOn(*roll);
    const Result<Record> record = unit.append(RecordType::BallotResultRecorded, resultPayload(result));
    if (!record)
        return record.error();
    result.record = record->sequence;
    if (const Result<void> inserted = store.insert(result); !inserted)
        return inserted.error();
    unit.touched(Entity::Motion, ChangeKind::Updated, motion.id.toString());
    return result;
}

} // namespace

Result<BallotResult> recordResult(Workspace &workspace, const RecordResult &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("record the result of a vote"));
    if (!officer)
        return officer.error();
    if (const Result<void> attachable = checkAttachment(input); !attachable)
        return attachable.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<BallotResult> {
        const Result<Motion> motion = loadMotion(unit.database(), input.motion);
        if (!motion)
            return motion.error();
        if (const Result<void> counted = checkTellers(unit, input.tellers); !counted)
            return counted.error();
        const QByteArray hash = hashOf(input.bytes);
        if (const Result<void> attached =
                BallotResultStore(unit.database()).attach(Attachment{hash, input.name, input.bytes});
            !attached)
            return attached.error();
        return stored(unit, *motion,
            BallotResult{motion->id, 1, motion->voting, 0, input.totals, hash, input.tellers, officer->id,
                unit.at(), 0});
    });
}

Result<std::vector<BallotResult>> resultsOf(Workspace &workspace, const MotionId &motion)
{
    return BallotResultStore(workspace.database()).forMotion(motion);
}

Result<Attachment> attachmentOf(Workspace &workspace, const BallotResult &result)
{
    const Result<std::optional<Attachment>> attachment =
        BallotResultStore(workspace.database()).attachment(result.attachment);
    if (!attachment)
        return attachment.error();
    if (!*attachment || hashOf((*attachment)->bytes) != result.attachment)
        return Error{ErrorCode::Tampered,
            Tr::tr("The file that certifies this result is missing or is not the one that was recorded."),
            {}};
    return **attachment;
}

} // namespace rosette
