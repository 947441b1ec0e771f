// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/desk/whatwaits.h"
#include "ui/desk/workrow.h"
#include "ui/page/place.h"

#include <QList>

namespace rosette {

/// One line of what waits for the chair and secretaries, and where it is settled.
struct OfficerItem
{
    WorkItem item;
    Role iconRole;
    Place place;
};

/// Motions to close first, then lists to publish, days to record, reviewers behind.
QList<OfficerItem> officerItems(const WaitingWork &work, const QDate &today);

} // namespace rosette
