// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/committee/createcommittee.h"
#include "core/actions/demo/scene.h"

namespace rosette {

/// How the committee came about, for the file at @p path.
struct Founding
{
    QDateTime at = {}; ///< UTC
    CreateCommittee committee;
};
Result<Founding> foundingStory(const QString &path);

/// Its seats, imprint and rulebooks, and the organisations around it.
Result<Scenes> committeeStory();

} // namespace rosette
