// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"
#include "ui/theme/role.h"

namespace rosette {

/// What a state means, in colour. Never alone: an icon and a word go with it.
enum class Tone
{
    Neutral,
    Ok,
    Bad,
    Warn,
    Info,
    Accent
};

/// The colour of words and icon.
Role toneRole(Tone tone);
/// The ground behind them.
Role toneSoftRole(Tone tone);
/// The sign that goes with a message of that tone.
Icon toneIcon(Tone tone);

} // namespace rosette
