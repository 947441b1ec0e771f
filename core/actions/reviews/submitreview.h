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

} // namespace rosette
