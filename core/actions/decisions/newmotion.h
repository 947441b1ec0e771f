// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions/motionpreparation.h"
#include "core/actions/decisions/openmotion.h"

namespace rosette {

/// The motion about the current revision of the prepared application, with the rule of its contest's
/// rulebook; a draft without a number, its reason kept only where the gate needs one.
Result<Motion> motionFrom(Database &database, const MotionPreparation &prepared, const OpenMotion &input);
/// The motion on any other question, with the rule of the latest rulebook; a draft without a number.
Result<Motion> motionFrom(Database &database, const OpenQuestion &input);

} // namespace rosette
