// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace rosette {

struct CreateCommittee
{
    QString name;      ///< of the committee
    QString grouping;  ///< whose committee; empty: as the committee's name
    QString secretary; ///< the person who keeps the file; takes a voting secretary's seat today
};

/// Makes the committee of a workspace that Workspace::create() opened: its name, its first seat, the rulebook
/// that ships, and the first record. Conflict if it has one already.
Result<Seat> createCommittee(Workspace &workspace, const CreateCommittee &input);

} // namespace rosette
