// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/demo/scene.h"

namespace rosette {

/// What was put to the committee and how it voted: motions opened, closed and withdrawn, and the slate that
/// one of them allowed. Each motion must get the number that the story gives it.
Result<Scenes> motionStory();
/// The ballots, one line of the table each.
Result<Scenes> ballotStory();

} // namespace rosette
