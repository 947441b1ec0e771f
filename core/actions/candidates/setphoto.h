// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/application.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct SetPhoto
{
    CandidacyId candidacy;
    QByteArray jpeg = {};
    QString altText = {};
};

/// Sets the picture of a candidate for the guide. Officers only; InvalidInput if it is not a JPEG of at most
/// 5 MB.
Result<void> setPhoto(Workspace &workspace, const SetPhoto &input);

} // namespace rosette
