// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endorsements/supportlist.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct PublishList
{
    ContestId contest;
    std::optional<QDate>
        on; ///< nothing: today; a past day for a list that is entered later, never a coming one
    QString whatChanged = {}; ///< for a correction
    QString why = {};         ///< for a correction
};

/// Publishes the support list of a contest, for ever. Refused (CheckFailed) while the check has a blocker or
/// a warning that nobody accepted. The first list is number 1; any later one is a correction and says what
/// changed and why. Officers only.
Result<SupportList> publishList(Workspace &workspace, const PublishList &input);

} // namespace rosette
