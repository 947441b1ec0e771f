// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/rulebook.h"
#include "core/workspace/workspace.h"

namespace rosette {

/// The next version of the rulebook while it is prepared: a draft that travels with the file and binds
/// nobody. There is at most one.
Result<std::optional<Rulebook>> rulebookDraft(Workspace &workspace);
/// The same, for other actions.
Result<std::optional<Rulebook>> rulebookDraftIn(Database &database);
/// Keeps @p draft in the place of @p former, the draft that its editor saw (none if there was none). Refuses
/// what checkRulebook() refuses; Conflict if somebody else has changed the draft since, and while a
/// motion is about it: from its opening until it falls or is carried out. Officers only.
Result<void> keepRulebookDraft(
    Workspace &workspace, const Rulebook &draft, const std::optional<Rulebook> &former = {});
/// Takes the draft away inside another act that has put it in force.
Result<void> dropRulebookDraft(UnitOfWork &unit);
/// Takes the draft away. Conflict while a motion is about it. Officers only.
Result<void> discardRulebookDraft(Workspace &workspace);

} // namespace rosette
