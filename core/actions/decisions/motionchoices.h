// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/candidates/application.h"
#include "core/workspace/workspace.h"

#include <functional>

namespace rosette {

/// An application that a motion can be about.
struct MotionChoice
{
    ApplicationId application;
    QString name = {};
    QString contest = {};
    EndorsementKind asksFor = EndorsementKind::Supported;
    bool fits = false;  ///< nothing keeps the motion shut
    QString state = {}; ///< "Fits all five criteria", "Open on 2 of 5", or what else is in the way
};

/// The applications of standing candidates that are not endorsed and on which no motion is a draft or open,
/// in contests that the committee decides; those that fit first. Without those in which the acting officer
/// has an interest. @p goesOn is asked now and then with how many are done and in all; false ends the search.
Result<std::vector<MotionChoice>> motionChoices(
    Workspace &workspace, const std::function<bool(qint64, qint64)> &goesOn = {});

} // namespace rosette
