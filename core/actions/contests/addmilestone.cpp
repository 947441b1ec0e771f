// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/contests/addmilestone.h"

#include "core/base/translate.h"
#include "core/storage/milestonestore.h"

namespace rosette {

namespace {

Result<Milestone> milestoneFrom(const AddMilestone &input, const QDateTime &at)
{
    const Result<Name> title = Name::parse(input.title.isEmpty() ? inWords(input.kind) : input.title);
    if (!title)
        return title.error();
    const QString shortName = input.kind == MilestoneKind::Other ? slugged(title->toString())
                                                                 : keyOf(milestoneKindKeys, input.kind);
    const Result<Slug> slug = Slug::parse(shortName);
    if (!slug)
        return slug.error();
    if (!input.when.date.isValid())
        return Error{ErrorCode::InvalidInput, Tr::tr("A milestone needs a date such as 2026-10-19."), {}};
    return Milestone{MilestoneId::create(), input.contest, *slug, input.kind, *title,
        {MilestoneDate{DateStatus::Announced, input.when, input.source, at}}, {}, 1};
}

} // namespace

Result<Milestone> addMilestone(Workspace &workspace, const AddMilestone &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("change a timetable"));
    if (!officer)
        return officer.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<Milestone> {
        Result<Milestone> milestone = milestoneFrom(input, unit.at());
        if (!milestone)
            return milestone;
        MilestoneStore store(unit.database());
        const Result<std::optional<Milestone>> taken =
            store.withSlug(input.contest, milestone->slug.toString());
        if (!taken)
            return taken.error();
        if (*taken)
            return Error{ErrorCode::Conflict,
                Tr::tr("The timetable has “%1” already; move it instead.").arg((*taken)->title.toString()),
                {}};
        if (const Result<void> stored = store.insert(*milestone); !stored)
            return stored.error();
        unit.touched(Entity::Milestone, ChangeKind::Added, milestone->id.toString());
        return milestone;
    });
}

} // namespace rosette
