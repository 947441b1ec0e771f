// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/meetings/planmeeting.h"

#include "core/actions/decisions/reconsideration.h"
#include "core/actions/decisions/seemotions.h"
#include "core/actions/load.h"
#include "core/base/translate.h"
#include "core/storage/motionstore.h"
#include "core/storage/reviewprogress.h"
#include "core/workspace/lookup.h"

#include <algorithm>

namespace rosette {

namespace {

/// What the reviews of each contest count, read once.
class Counts
{
public:
    explicit Counts(Database &database) : m_database(database) {}

    Result<ApplicationCounts> of(const Motion &motion)
    {
        if (!motion.subject || !motion.contest)
            return ApplicationCounts();
        const auto known = m_contests.find(*motion.contest);
        if (known != m_contests.end())
            return found(known->second, motion);
        const auto counts = ReviewProgress(m_database).countsOf(*motion.contest);
        if (!counts)
            return counts.error();
        return found(m_contests.insert_or_assign(*motion.contest, *counts).first->second, motion);
    }

private:
    using OfContest = std::map<ApplicationId, ApplicationCounts>;

    static ApplicationCounts found(const OfContest &counts, const Motion &motion)
    {
        const auto found = counts.find(motion.subject->application);
        return found == counts.end() ? ApplicationCounts() : found->second;
    }

    Database &m_database;
    std::map<ContestId, OfContest> m_contests;
};

Result<AgendaMatter> matterOf(Database &database, const Motion &motion, Counts &reviews)
{
    Result<std::vector<SeatId>> leaving = leavingFor(database, motion);
    if (!leaving)
        return leaving.error();
    AgendaMatter matter{motion.id, motion.number, *std::move(leaving)};
    if (!matter.leaving.empty())
        return matter; // its reviews are not even read
    const Result<ApplicationCounts> counts = reviews.of(motion);
    if (!counts)
        return counts.error();
    for (const auto &[criterion, verdicts] : counts->byCriterion) {
        matter.verdicts += verdicts.meets + verdicts.doesNotMeet + verdicts.notShown;
        matter.dissenting += dissentingOf(verdicts);
    }
    return matter;
}

Result<PlannedItem> plannedItem(Workspace &workspace, const Motion &motion, const AgendaMatter &matter)
{
    const Result<MotionLine> line = seeMotionLine(workspace, motion);
    if (!line)
        return line.error();
    PlannedItem item{motion, AgendaPart::Unreviewed, line->name, {}, matter.leaving};
    if (!motion.contest)
        return item;
    const Result<Contest> contest = loadContest(workspace.database(), *motion.contest);
    if (!contest)
        return contest.error();
    const Result<QString> name = contestName(workspace.database(), *contest);
    if (!name)
        return name.error();
    item.contest = *name;
    return item;
}

/// Who is in @p these and not in @p those.
std::vector<SeatId> without(const std::vector<SeatId> &these, const std::vector<SeatId> &those)
{
    std::vector<SeatId> left;
    std::copy_if(these.begin(), these.end(), std::back_inserter(left),
        [&](const SeatId &seat) { return std::find(those.begin(), those.end(), seat) == those.end(); });
    return left;
}

void sayWhoMoves(std::vector<PlannedItem> &items)
{
    std::vector<SeatId> out;
    for (PlannedItem &item : items) {
        item.leavesNow = without(item.leaving, out);
        item.comesBack = without(out, item.leaving);
        out = item.leaving;
    }
}

} // namespace

Result<std::vector<SeatId>> leavingFor(Database &database, const Motion &motion)
{
    const Result<std::vector<RollEntry>> roll = MotionStore(database).rollOf(motion.id);
    if (!roll)
        return roll.error();
    const Result<std::vector<Interest>> interests = interestsIn(database, motion);
    if (!interests)
        return interests.error();
    std::vector<SeatId> leaving;
    for (const RollEntry &entry : *roll)
        if (entry.recused)
            leaving.push_back(entry.seat);
    for (const Interest &interest : *interests)
        if (std::find(leaving.begin(), leaving.end(), interest.seat) == leaving.end())
            leaving.push_back(interest.seat);
    return leaving;
}

Result<std::vector<PlannedItem>> planMeeting(Workspace &workspace)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("see the agenda of a meeting"));
    if (!officer)
        return officer.error();
    const Result<std::vector<Motion>> open = MotionStore(workspace.database()).inState(MotionState::Open);
    if (!open)
        return open.error();
    Counts reviews(workspace.database());
    std::vector<AgendaMatter> matters;
    for (const Motion &motion : *open) {
        Result<AgendaMatter> matter = matterOf(workspace.database(), motion, reviews);
        if (!matter)
            return matter.error();
        matters.push_back(*std::move(matter));
    }
    std::vector<PlannedItem> items;
    for (const AgendaPlace &place : orderAgenda(matters)) {
        const auto at = std::find_if(matters.begin(), matters.end(),
            [&](const AgendaMatter &matter) { return matter.motion == place.motion; });
        const Motion &motion = (*open)[std::size_t(at - matters.begin())];
        Result<PlannedItem> item = plannedItem(workspace, motion, *at);
        if (!item)
            return item.error();
        item->part = place.part;
        items.push_back(*std::move(item));
    }
    sayWhoMoves(items);
    return items;
}

} // namespace rosette
