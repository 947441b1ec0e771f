// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contests/reviewsdue.h"

#include "core/base/text.h"

#include <algorithm>

namespace rosette {

namespace {

bool isToCome(const Milestone &milestone, const QDateTime &now)
{
    return !occurrence(milestone) && lastInstantOf(currentDate(milestone).when) > now;
}

bool speaksOfReviews(const Milestone &milestone)
{
    return milestone.kind == MilestoneKind::Other &&
           folded(milestone.title.toString()).contains(QStringLiteral("review"));
}

template <typename Fits>
std::optional<CivilTime> firstOf(const std::vector<Milestone> &milestones, Fits fits)
{
    std::optional<CivilTime> first;
    for (const Milestone &milestone : milestones) {
        const CivilTime &when = currentDate(milestone).when;
        if (fits(milestone) && (!first || lastInstantOf(when) < lastInstantOf(*first)))
            first = when;
    }
    return first;
}

} // namespace

std::optional<CivilTime> reviewsDue(const std::vector<Milestone> &milestones, const QDateTime &now)
{
    if (const auto said = firstOf(milestones, [&](const Milestone &milestone) {
            return isToCome(milestone, now) && speaksOfReviews(milestone);
        }))
        return said;
    return firstOf(milestones, [&](const Milestone &milestone) {
        return isToCome(milestone, now) && milestone.kind == MilestoneKind::CommitteeDecides;
    });
}

bool isOver(const std::vector<Milestone> &milestones)
{
    return std::any_of(milestones.begin(), milestones.end(), [](const Milestone &milestone) {
        const bool ends =
            milestone.kind == MilestoneKind::BallotCloses || milestone.kind == MilestoneKind::Results;
        return ends && occurrence(milestone);
    });
}

} // namespace rosette
