// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/letters/seeoutcomes.h"
#include "ui/theme/icon.h"
#include "ui/widgets/tone.h"

namespace rosette {

/// The icon and the tone that go with the words of an outcome.
struct OutcomeLook
{
    Icon icon;
    Tone tone;
};

OutcomeLook lookOf(OutcomeKind kind);
/// Where the letter is: "letter due", "held", "released, not sent", "sent by e-mail".
QString letterState(const CandidateOutcome &outcome, bool isHeld);

} // namespace rosette
