// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rosette::cli {

/// What a piece of text means, for terminals that show colours. The words always say it too.
enum class Tone
{
    Plain,
    Heading,
    Good,
    Caution,
    Bad
};

/// Whether texts are coloured: only on a terminal that can, and never when NO_COLOR is set (no-color.org).
enum class Colours
{
    Off,
    On
};

/// @p text between the escape sequences of @p tone.
QString toned(const QString &text, Tone tone, Colours colours);

} // namespace rosette::cli
