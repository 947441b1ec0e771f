// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contests/milestone.h"

#include <algorithm>

namespace rosette {

const MilestoneDate &currentDate(const Milestone &milestone)
{
    Q_ASSERT(!milestone.history.empty());
    return milestone.history.back();
}

const MilestoneDate *occurrence(const Milestone &milestone)
{
    const MilestoneDate &current = currentDate(milestone);
    return current.status == DateStatus::Occurred ? &current : nullptr;
}

std::optional<QDate> publicationDay(
    const std::vector<Milestone> &milestones, const std::vector<MilestoneKind> &triggers)
{
    std::optional<QDate> first;
    for (const Milestone &milestone : milestones) {
        const bool allows = std::find(triggers.begin(), triggers.end(), milestone.kind) != triggers.end();
        const MilestoneDate *occurred = occurrence(milestone);
        if (allows && occurred && (!first || occurred->when.date < *first))
            first = occurred->when.date;
    }
    return first;
}

QString inWords(MilestoneKind kind)
{
    switch (kind) {
    case MilestoneKind::NominationsOpen:
        return Tr::tr("Nominations open");
    case MilestoneKind::NominationsClose:
        return Tr::tr("Nominations close");
    case MilestoneKind::CommitteeDecides:
        return Tr::tr("Committee decides");
    case MilestoneKind::BallotsIssued:
        return Tr::tr("Ballot papers issued");
    case MilestoneKind::ElectionMeeting:
        return Tr::tr("Election meeting");
    case MilestoneKind::BallotCloses:
        return Tr::tr("Ballot closes");
    case MilestoneKind::Results:
        return Tr::tr("Results");
    case MilestoneKind::Other:
        return Tr::tr("Other");
    }
    Q_UNREACHABLE();
}

} // namespace rosette
