// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/contest.h"
#include "core/endorsements/supportlist.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct ExportList
{
    ContestId contest;
    QString path = {};
    std::optional<int> number = {}; ///< without: the latest, which is in force
};

/// Writes a published list to a file, byte for byte as it was published, so that anybody can compare the
/// file's SHA-256 with the fingerprint. NotFound before publication; Tampered, and no file, if what is stored
/// no longer has the hash that it was published with.
Result<SupportList> exportList(Workspace &workspace, const ExportList &input);

} // namespace rosette
