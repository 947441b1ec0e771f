// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace rosette {

/// The user's choice of colours and text size, kept in the settings of the program.

/// Gives the theme what was chosen last.
void restoreLook();
void chooseAppearance(Appearance appearance);
/// @p percent is brought to the nearest step, 100 to 200 in steps of 25.
void chooseTextSize(int percent);
int textSize();
/// One step larger (1) or smaller (-1); stays at the ends.
void stepTextSize(int steps);

inline constexpr int leastTextSize = 100;
inline constexpr int mostTextSize = 200;
inline constexpr int textSizeStep = 25;

/// "Light", "High contrast" ...
QString appearanceInWords(Appearance appearance);

inline constexpr std::array allAppearances{
    Appearance::System, Appearance::Light, Appearance::Dark, Appearance::HighContrast};

} // namespace rosette
