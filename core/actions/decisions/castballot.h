// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/motion.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct CastBallot
{
    MotionId motion;
    Choice choice = Choice::Abstain;
    QString note = {}; ///< a reason, as the rulebook has it
};

/// A ballot that an officer records for a seat.
struct RecordBallot
{
    MotionId motion;
    SeatId seat;
    Choice choice = Choice::Abstain;
    Channel channel = Channel::Phone; ///< not Own
    QString note = {};
};

/// The acting seat's ballot on an open motion; a later one supersedes it, and every version is kept. Refused
/// for a seat that is not on the roll or recused (NotAllowed), once the motion is closed or its time has come
/// (Conflict), and where the rulebook asks for a reason or takes none (CheckFailed). What is said with it is
/// on record as a salted digest, so that it can be erased and not be changed.
///
/// Where the motion is voted on unattributed, what comes back has no choice but a code, by which whoever cast
/// it finds the choice among those counted: it is not shown again. Such a ballot bears no reason, and raised
/// hands are not taken (CheckFailed). Where it is voted on elsewhere: Conflict.
Result<Ballot> castBallot(Workspace &workspace, const CastBallot &input);
/// As castBallot(), by an officer on behalf of a seat. Conflict if the seat has voted itself: its own ballot
/// stands.
Result<Ballot> recordBallot(Workspace &workspace, const RecordBallot &input);
/// The same as a part of a larger act, in its unit of work and at its time; @p officer is one.
Result<Ballot> storeRecordedBallot(UnitOfWork &unit, const Seat &officer, const RecordBallot &input);

} // namespace rosette
