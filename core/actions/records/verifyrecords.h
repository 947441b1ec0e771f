// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/chain.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct Verification
{
    qint64 records = 0;                   ///< how many are stored
    std::optional<ChainFault> fault = {}; ///< the first entry that is wrong
};

/// Told how many of all records have been walked; says whether to go on.
using VerificationProgress = std::function<bool(qint64 done, qint64 total)>;

/// Walks the chain of records and compares what they say with what is stored: rolls, ballots, decisions and
/// published lists. Told to stop by @p progress it ends without a verdict: Conflict.
Result<Verification> verifyRecords(Workspace &workspace, const VerificationProgress &progress = {});

} // namespace rosette
