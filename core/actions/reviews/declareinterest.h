// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reviews/review.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct DeclareInterest
{
    ApplicationId application;
    QString reason = {};
};

/// The acting seat recuses itself from an application. A review that it has already given counts no longer.
Result<Interest> declareInterest(Workspace &workspace, const DeclareInterest &input);

} // namespace rosette
