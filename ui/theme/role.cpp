// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/role.h"

namespace rosette {

QString roleKey(Role role)
{
    static constexpr std::array<const char *, roleCount> keys{"window", "nav", "surface", "sunken", "soft",
        "track", "line", "control", "text", "text2", "text3", "accent", "accentHover", "accentSoft",
        "onAccent", "ok", "okSoft", "bad", "badSoft", "warn", "warnSoft", "info", "infoSoft", "voteFor",
        "voteAgainst", "voteAbstained", "scrim"};
    return QLatin1String(keys.at(static_cast<std::size_t>(role)));
}

} // namespace rosette
