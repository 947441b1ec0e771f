// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reviews/fit.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct SubmitReview
{
    ApplicationId application;
    std::vector<CriterionVerdict> verdicts = {}; ///< one for each criterion
    QString comment = {};
};

/// The acting seat's verdicts on the current revision of an application; they replace its earlier ones. A
/// seat with an interest may not.
Result<Review> submitReview(Workspace &workspace, const SubmitReview &input);

/// Whether a review of @p application that was submitted then may be taken back and be a draft again:
/// NotAllowed once a motion on the application has been put to the committee since, which rests on it.
Result<void> mayTakeBackReview(
    Workspace &workspace, const ApplicationId &application, const QDateTime &submittedAt);

} // namespace rosette
