// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/demo/scene.h"

namespace rosette {

/// The applications with all that the candidates wrote, and the later revisions of two of them.
Result<Scenes> applicationStory();

} // namespace rosette
