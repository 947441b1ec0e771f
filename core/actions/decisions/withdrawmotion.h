// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/motion.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct WithdrawMotion
{
    MotionId motion;
    QString reason = {};
};

/// Takes an open motion back, with a reason; its ballots stay on record and count for nothing. Officers only.
/// Once its time has come the votes decide: Conflict, unless they are tied and wait for the chair.
Result<Motion> withdrawMotion(Workspace &workspace, const WithdrawMotion &input);

} // namespace rosette
