// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/seatkey.h"
#include "core/signing/publickey.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct EnrolKey
{
    SeatId seat;
    PublicKey key{};
};

/// Puts on record that @p input.seat signs with that key from now on; the key that it had is replaced.
/// Officers only, after comparing the word fingerprint with the person, face to face: nothing else ties a key
/// to a person. InvalidInput for a key under which others could sign too, Conflict for a key that is or was
/// anybody's.
Result<SeatKey> enrolKey(Workspace &workspace, const EnrolKey &input);

struct RevokeKey
{
    SeatId seat;
    QString reason = {}; ///< lost, stolen, left the committee ...
};

/// Ends the key of a seat, which acts with the keeper's from then on until another is enrolled. An officer or
/// the seat itself; NotFound if it has none.
Result<SeatKey> revokeKey(Workspace &workspace, const RevokeKey &input);

} // namespace rosette
