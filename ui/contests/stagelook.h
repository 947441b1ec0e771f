// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/conteststage.h"
#include "ui/theme/icon.h"
#include "ui/widgets/tone.h"

namespace rosette {

Icon stageIcon(ContestStage stage);
Tone stageTone(ContestStage stage);

} // namespace rosette
