// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endorsements/candidacystanding.h"
#include "ui/theme/icon.h"
#include "ui/widgets/tone.h"

namespace rosette {

/// The icon and the tone that go with the words of a standing, everywhere the same.
struct StandingLook
{
    Icon icon;
    Tone tone;
};

StandingLook lookOf(CandidacyState state);

} // namespace rosette
