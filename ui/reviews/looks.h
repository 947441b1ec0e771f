// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/reviews/reviewqueue.h"
#include "core/reviews/fit.h"
#include "ui/theme/icon.h"
#include "ui/widgets/tone.h"

#include <optional>

namespace rosette {

/// How a state is shown: icon, words, tone. Always all of them.
struct Look
{
    Icon icon;
    QString words;
    Tone tone = Tone::Neutral;
};

/// "Meets", "Does not meet", "Not shown"; without a verdict "To do".
Look lookOf(const std::optional<Verdict> &verdict);
/// "Met", "Not met", "Open"
Look lookOf(Standing standing);
Look lookOf(const QueueEntry &entry);
/// The key that gives the verdict: M, N, U.
QString keyOfVerdict(Verdict verdict);

inline constexpr std::array allVerdicts{Verdict::Meets, Verdict::DoesNotMeet, Verdict::NotShown};

} // namespace rosette
