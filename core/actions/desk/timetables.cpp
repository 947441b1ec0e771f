// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/desk/timetables.h"

#include "core/base/translate.h"
#include "core/storage/bodystore.h"
#include "core/storage/conteststore.h"
#include "core/storage/milestonestore.h"

namespace rosette {

Result<Timetables> Timetables::read(Database &database)
{
    Result<std::vector<Contest>> contests = ContestStore(database).all();
    if (!contests)
        return contests.error();
    const Result<std::vector<Body>> bodies = BodyStore(database).all();
    if (!bodies)
        return bodies.error();
    const Result<std::vector<Milestone>> milestones = MilestoneStore(database).all();
    if (!milestones)
        return milestones.error();
    QHash<QString, QString> bodyNames;
    for (const Body &body : *bodies)
        bodyNames.insert(body.id.toString(), body.name.toString());
    Timetables times;
    for (const Contest &contest : *contests)
        times.m_names.insert(contest.id.toString(),
            Tr::tr("%1, %2").arg(bodyNames.value(contest.body.toString()), contest.title.toString()));
    for (const Milestone &milestone : *milestones)
        times.m_milestones[milestone.contest.toString()].push_back(milestone);
    times.m_contests = *std::move(contests);
    return times;
}

const std::vector<Milestone> &Timetables::of(const ContestId &contest) const
{
    static const std::vector<Milestone> none;
    const auto found = m_milestones.constFind(contest.toString());
    return found == m_milestones.cend() ? none : *found;
}

} // namespace rosette
