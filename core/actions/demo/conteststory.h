// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/demo/scene.h"

namespace rosette {

/// What is elected and when: the contests with their timetables, of which one date moves.
Result<Scenes> contestStory();

} // namespace rosette
