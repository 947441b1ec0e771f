// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/applicationoption.h"
#include "app/cli/views/names.h"
#include "core/actions/reviews/seereviews.h"

namespace rosette::cli {

/// Reviews of an application as far as the acting seat may see them, and what is needed to show them.
struct ReviewSheet
{
    QString application; ///< in words
    Rulebook rulebook;
    VisibleReviews visible;
    NamesOf<SeatId> seats;
};

/// NotAllowed with the reason where the seat may see nothing at all, so that not even an empty list answers.
Result<ReviewSheet> visibleReviews(Workspace &workspace, const ApplicationName &name);

} // namespace rosette::cli
