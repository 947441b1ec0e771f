// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/demo/scene.h"

namespace rosette {

/// What was published: lists, warnings accepted on the way, endorsements withdrawn before a correction.
Result<Scenes> listStory();

} // namespace rosette
