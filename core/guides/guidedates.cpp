// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guides/guidedates.h"

#include "core/base/translate.h"

#include <algorithm>

namespace rosette {

namespace {

const CivilTime &timeOf(const Milestone &milestone)
{
    return currentDate(milestone).when;
}

bool isEarlier(const Milestone &left, const Milestone &right)
{
    return lastInstantOf(timeOf(left)) < lastInstantOf(timeOf(right));
}

bool frames(const Milestone &milestone)
{
    return milestone.kind == MilestoneKind::BallotsIssued ||
           milestone.kind == MilestoneKind::ElectionMeeting || milestone.kind == MilestoneKind::BallotCloses;
}

QString deadlineLabel(const CivilTime &when)
{
    if (when.endOfDay)
        return Tr::tr("Vote by midnight on");
    if (when.time)
        return Tr::tr("Vote by %1 on").arg(timeInWords(*when.time));
    return Tr::tr("Vote by");
}

QString dateWithTime(const CivilTime &when)
{
    const QString day = weekdayInWords(when.date);
    if (when.endOfDay)
        return Tr::tr("%1, midnight").arg(day);
    return when.time ? Tr::tr("%1, %2").arg(day, timeInWords(*when.time)) : day;
}

/// A step of no known kind that asks something of members, told by its wording: a timetable also lists what
/// others do meanwhile.
bool isMembersDeadline(const Milestone &milestone)
{
    return milestone.kind == MilestoneKind::Other &&
           milestone.title.toString().endsWith(Tr::tr(" by"), Qt::CaseInsensitive);
}

} // namespace

std::vector<Milestone> membersMilestones(const std::vector<Milestone> &milestones)
{
    std::vector<Milestone> sorted = milestones;
    std::stable_sort(sorted.begin(), sorted.end(), isEarlier);
    const auto first = std::find_if(sorted.begin(), sorted.end(), frames);
    if (first == sorted.end())
        return {};
    const auto last = std::find_if(sorted.rbegin(), sorted.rend(), frames).base();

    std::vector<Milestone> kept;
    std::copy_if(first, last, std::back_inserter(kept),
        [](const Milestone &milestone) { return frames(milestone) || isMembersDeadline(milestone); });
    return kept;
}

KeyDate keyDate(const Milestone &milestone)
{
    const CivilTime &when = timeOf(milestone);
    switch (milestone.kind) {
    case MilestoneKind::BallotsIssued:
        return {Tr::tr("Ballot papers go out"), weekdayInWords(when.date)};
    case MilestoneKind::ElectionMeeting:
        return {Tr::tr("Election meeting"), dateWithTime(when)};
    case MilestoneKind::BallotCloses:
        return {deadlineLabel(when), weekdayInWords(when.date), true};
    case MilestoneKind::NominationsOpen:
    case MilestoneKind::NominationsClose:
    case MilestoneKind::CommitteeDecides:
    case MilestoneKind::Results:
        return {inWords(milestone.kind), dateWithTime(when)};
    case MilestoneKind::Other:
        break;
    }
    return {milestone.title.toString(), dateWithTime(when)};
}

} // namespace rosette
