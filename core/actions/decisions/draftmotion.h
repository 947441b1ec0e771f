// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions/openmotion.h"

namespace rosette {

/// Prepares a motion without putting it to the committee: it has a number, no roll and no record. The gate is
/// asked when it is opened. Officers only, as everything here.
Result<Motion> draftMotion(Workspace &workspace, const OpenMotion &input);
Result<Motion> draftQuestion(Workspace &workspace, const OpenQuestion &input);

/// What can be changed in a draft. Conflict if it was changed since revision.
struct EditDraft
{
    MotionId motion;
    int revision = 1;
    QString question = {};   ///< empty: as it is; the question of an endorsement is made from its subject
    QString regardless = {}; ///< why it is to open although the application does not fit; may be empty
    std::optional<QDateTime> closesAt = {};
    std::optional<QDateTime> opensAt = {}; ///< when openDueMotions() opens it
};
Result<Motion> editDraft(Workspace &workspace, const EditDraft &input);

/// Takes a draft away. Conflict if it is no draft, or no longer.
Result<void> discardDraft(Workspace &workspace, const MotionId &motion);

/// Opens a draft to the committee as openMotion() would open it now: the gate is asked, and the current
/// revision of the application, the rule of the rulebook and the roll are frozen into it.
Result<Motion> openDraft(Workspace &workspace, const MotionId &motion);

} // namespace rosette
