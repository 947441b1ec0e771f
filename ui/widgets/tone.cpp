// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tone.h"

namespace rosette {

Role toneRole(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Role::Text2;
    case Tone::Ok:
        return Role::Ok;
    case Tone::Bad:
        return Role::Bad;
    case Tone::Warn:
        return Role::Warn;
    case Tone::Info:
        return Role::Info;
    case Tone::Accent:
        return Role::Accent;
    }
    return Role::Text2;
}

Role toneSoftRole(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Role::Soft;
    case Tone::Ok:
        return Role::OkSoft;
    case Tone::Bad:
        return Role::BadSoft;
    case Tone::Warn:
        return Role::WarnSoft;
    case Tone::Info:
        return Role::InfoSoft;
    case Tone::Accent:
        return Role::AccentSoft;
    }
    return Role::Soft;
}

Icon toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return Icon::Ok;
    case Tone::Bad:
        return Icon::Blocker;
    case Tone::Warn:
        return Icon::Warning;
    case Tone::Neutral:
    case Tone::Info:
    case Tone::Accent:
        return Icon::Note;
    }
    return Icon::Note;
}

} // namespace rosette
