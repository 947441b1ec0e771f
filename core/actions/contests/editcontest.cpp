// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/contests/editcontest.h"

#include "core/actions/load.h"
#include "core/base/translate.h"
#include "core/storage/conteststore.h"
#include "core/storage/motionstore.h"
#include "core/storage/supportliststore.h"

#include <algorithm>

namespace rosette {

namespace {

/// Whether what others rely on differs.
bool differsInSubstance(const Contest &one, const Contest &other)
{
    return one.title.toString() != other.title.toString() || one.system != other.system ||
           one.places != other.places || one.reserved != other.reserved;
}

Result<Contest> edited(Contest contest, const EditContest &input)
{
    const Result<Name> title = Name::parse(input.title);
    if (!title)
        return title.error();
    contest.revision = input.revision;
    contest.title = *title;
    contest.system = input.system;
    contest.places = input.places;
    contest.electorate = input.electorate.trimmed();
    contest.nominationThreshold = input.nominationThreshold.trimmed();
    contest.reserved = input.reserved;
    if (const Result<void> sound = checkContest(contest); !sound)
        return sound.error();
    return contest;
}

} // namespace

Result<QString> whatKeepsContest(Database &database, const ContestId &contest)
{
    const Result<std::optional<SupportList>> list = SupportListStore(database).latest(contest);
    if (!list)
        return list.error();
    if (*list)
        return Tr::tr("Support list %1 is published: the section, the system, the places and who they are "
                      "reserved for stay as it says.")
            .arg((*list)->number);
    const Result<std::vector<Motion>> motions = MotionStore(database).forContest(contest);
    if (!motions)
        return motions.error();
    const auto put = std::find_if(motions->begin(), motions->end(),
        [](const Motion &motion) { return motion.state != MotionState::Draft; });
    if (put == motions->end())
        return QString();
    return Tr::tr("Motion %1 was put to the committee: the section, the system, the places and who they are "
                  "reserved for stay as they were then.")
        .arg(put->number);
}

Result<Contest> editContest(Workspace &workspace, const EditContest &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("change a contest"));
    if (!officer)
        return officer.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<Contest> {
        const Result<Contest> stored = loadContest(unit.database(), input.contest);
        if (!stored)
            return stored;
        Result<Contest> contest = edited(*stored, input);
        if (!contest || *contest == *stored)
            return contest;
        if (differsInSubstance(*contest, *stored)) {
            const Result<QString> keeps = whatKeepsContest(unit.database(), input.contest);
            if (!keeps)
                return keeps.error();
            if (!keeps->isEmpty())
                return Error{ErrorCode::Conflict, *keeps, {}};
        }
        if (const Result<void> updated = ContestStore(unit.database()).update(*contest); !updated)
            return updated.error();
        ++contest->revision;
        unit.touched(Entity::Contest, ChangeKind::Updated, contest->id.toString());
        return contest;
    });
}

} // namespace rosette
