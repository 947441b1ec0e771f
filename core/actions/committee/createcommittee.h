// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace rosette {

struct CreateCommittee
{
    QString path = {};      ///< of the new file
    QString name = {};      ///< of the committee
    QString grouping = {};  ///< whose committee; empty: as the committee's name
    QString secretary = {}; ///< the person who keeps the file; takes a voting secretary's seat today
    QString imprint = {};   ///< may be empty; nothing is published before there is one
    /// The public key with which the keeper signs, 32 bytes, of a key that the ring holds; empty: a new one.
    QByteArray keeperKey = {};
};

/// Makes a committee file: its name, its first seat, the rulebook that ships, and the first records. An
/// imprint is never made up: only the committee knows the addresses; editCommittee() gives it one later.
/// Either the whole file or none is there afterwards. Conflict if something of that name exists.
Result<std::unique_ptr<Workspace>> createCommittee(const Clock &clock, const CreateCommittee &input);

} // namespace rosette
