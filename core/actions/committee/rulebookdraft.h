// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/rulebook.h"
#include "core/workspace/workspace.h"

namespace rosette {

/// The next version of the rulebook while it is prepared: a draft that travels with the file and binds
/// nobody. There is at most one.
Result<std::optional<Rulebook>> rulebookDraft(Workspace &workspace);
/// Keeps @p draft in the place of the former one. Refuses what checkRulebook() refuses. Officers only.
Result<void> keepRulebookDraft(Workspace &workspace, const Rulebook &draft);
/// Takes the draft away. Officers only.
Result<void> discardRulebookDraft(Workspace &workspace);

} // namespace rosette
