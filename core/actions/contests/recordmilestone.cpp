// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/contests/recordmilestone.h"

#include "core/actions/contests/milestonehistory.h"
#include "core/base/translate.h"

namespace rosette {

namespace {

QJsonObject payloadOf(const Milestone &milestone, const QDate &on)
{
    return {{QStringLiteral("milestone"), milestone.id.toString()},
        {QStringLiteral("contest"), milestone.contest.toString()},
        {QStringLiteral("kind"), keyOf(milestoneKindKeys, milestone.kind)},
        {QStringLiteral("on"), on.toString(Qt::ISODate)}};
}

/// The day, with the time that was announced for it, which guides go on saying.
CivilTime occurredOn(const Milestone &milestone, const QDate &on)
{
    const CivilTime &announced = currentDate(milestone).when;
    return announced.date == on ? announced : CivilTime{on, std::nullopt, false};
}

} // namespace

Result<Milestone> recordMilestone(Workspace &workspace, const RecordMilestone &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("record that a milestone has occurred"));
    if (!officer)
        return officer.error();
    if (!input.on.isValid())
        return Error{
            ErrorCode::InvalidInput, Tr::tr("Say on which day it occurred, such as 2026-10-19."), {}};
    if (input.on > workspace.clock().today())
        return Error{ErrorCode::CheckFailed,
            Tr::tr("%1 has not come yet; record it on the day.").arg(dateInWords(input.on)), {}};
    return workspace.write([&](UnitOfWork &unit) -> Result<Milestone> {
        Result<Milestone> milestone = loadMilestone(unit, input.milestone);
        if (!milestone)
            return milestone;
        if (const MilestoneDate *occurred = occurrence(*milestone)) {
            if (occurred->when.date == input.on)
                return milestone;
            return occurredAlready(*milestone);
        }
        Result<Milestone> recorded = withDate(unit, *milestone,
            MilestoneDate{DateStatus::Occurred, occurredOn(*milestone, input.on), input.source, unit.at()});
        if (!recorded)
            return recorded;
        if (const Result<void> chained =
                unit.record(RecordType::MilestoneOccurred, payloadOf(*recorded, input.on));
            !chained)
            return chained.error();
        return recorded;
    });
}

} // namespace rosette
