// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/demo/scene.h"

namespace rosette {

/// What the seats found of each application, one line of the table a review, and who declared an interest.
Result<Scenes> reviewStory();

} // namespace rosette
