// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/demo/scene.h"

namespace rosette {

/// Who stands, on which slates, with what photo, and who withdraws.
Result<Scenes> candidacyStory();

} // namespace rosette
