// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace rosette {

/// What a colour is for. Widgets ask for roles, never for a colour; resources/theme/roles.json has the
/// colours.
enum class Role
{
    Window,      ///< page
    Nav,         ///< navigation
    Surface,     ///< card, field, reading pane
    Sunken,      ///< evidence, key cap, preview
    Soft,        ///< hover, neutral chip, disabled button
    Track,       ///< segments, progress, open cell
    Line,        ///< decorative only
    Control,     ///< border of what acts
    Text,        ///< body
    Text2,       ///< second
    Text3,       ///< caption; never on Track
    Accent,      ///< link, ring, primary fill
    AccentHover, ///< primary under the pointer
    AccentSoft,  ///< selected row
    OnAccent,    ///< text on Accent and AccentHover
    Ok,          ///< meets, carried, intact
    OkSoft,
    Bad, ///< does not meet, fell, blocker
    BadSoft,
    Warn, ///< warning, irreversible
    WarnSoft,
    Info, ///< note, not shown
    InfoSoft,
    VoteFor, ///< tally cells only; what stands on them is Surface
    VoteAgainst,
    VoteAbstained, ///< what stands on it is Text
    Scrim          ///< behind a confirmation, translucent
};

inline constexpr int roleCount = static_cast<int>(Role::Scrim) + 1;

/// The role's name in resources/theme/roles.json, such as "accentSoft".
QString roleKey(Role role);

/// What the user chose. System follows the desktop's setting and its changes.
enum class Appearance
{
    System,
    Light,
    Dark,
    HighContrast
};

/// A column of the colour data.
enum class Scheme
{
    Light,
    Dark,
    HighContrast
};

inline constexpr std::array allSchemes{Scheme::Light, Scheme::Dark, Scheme::HighContrast};

} // namespace rosette
