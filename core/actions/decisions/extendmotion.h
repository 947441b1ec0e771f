// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/motion.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct ExtendMotion
{
    MotionId motion;
    QDateTime closesAt; ///< UTC, later than the closing time that is set
    QString reason = {};
};

/// Gives an open motion more time, with a reason that is recorded for ever. Officers only; only before the
/// time that is set has come (Conflict), and only to a later one (Usage).
Result<Motion> extendMotion(Workspace &workspace, const ExtendMotion &input);

} // namespace rosette
