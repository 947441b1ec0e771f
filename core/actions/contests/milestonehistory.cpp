// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/contests/milestonehistory.h"

#include "core/base/translate.h"
#include "core/storage/milestonestore.h"

namespace rosette {

Result<Milestone> loadMilestone(UnitOfWork &unit, const MilestoneId &id)
{
    const Result<std::optional<Milestone>> milestone = MilestoneStore(unit.database()).find(id);
    if (!milestone)
        return milestone.error();
    if (!*milestone)
        return Error{ErrorCode::NotFound, Tr::tr("The milestone is not in this file any more."), {}};
    return **milestone;
}

Error occurredAlready(const Milestone &milestone)
{
    return Error{ErrorCode::Conflict,
        Tr::tr("“%1” is on record as occurred on %2, and that cannot be changed.")
            .arg(milestone.title.toString(), dateInWords(occurrence(milestone)->when.date)),
        {}};
}

Result<Milestone> withDate(UnitOfWork &unit, Milestone milestone, const MilestoneDate &date)
{
    if (const Result<void> stored = MilestoneStore(unit.database()).appendDate(milestone, date); !stored)
        return stored.error();
    milestone.history.push_back(date);
    ++milestone.revision;
    unit.touched(Entity::Milestone, ChangeKind::Updated, milestone.id.toString());
    return milestone;
}

} // namespace rosette
