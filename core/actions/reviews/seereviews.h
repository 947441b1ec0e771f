// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reviews/fit.h"
#include "core/workspace/workspace.h"

namespace rosette {

/// What the acting seat may see of an application's reviews.
struct VisibleReviews
{
    std::vector<Review> reviews = {};
    std::optional<Fit> fit = {};
    QString hidden = {}; ///< why nothing is shown, one sentence; empty when it is
};

/// Reviews of an application as the acting seat may see them: nothing at all with an interest, and nothing of
/// others before one's own review of the current revision is in. An officer without an interest sees the
/// finding (which the gate needs), never the single verdicts before the own.
Result<VisibleReviews> seeReviews(Workspace &workspace, const ApplicationId &id);

/// The standing of an application, for the gate and the checks: not filtered by who asks.
Result<Fit> fitOf(Workspace &workspace, const Application &application);

} // namespace rosette
