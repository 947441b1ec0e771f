// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/contests/seecontest.h"

#include "core/actions/contests/waitingfor.h"
#include "core/actions/load.h"
#include "core/base/translate.h"
#include "core/base/words.h"
#include "core/storage/bodystore.h"
#include "core/storage/candidacystore.h"
#include "core/storage/milestonestore.h"
#include "core/storage/slatestore.h"

#include <unordered_map>

namespace rosette {

namespace {

Result<Body> bodyOf(Database &database, const Contest &contest)
{
    const Result<std::optional<Body>> body = BodyStore(database).find(contest.body);
    if (!body)
        return body.error();
    if (!*body)
        return Error{ErrorCode::NotFound, Tr::tr("The contest's body is not in this file any more."), {}};
    return **body;
}

Result<Timetable> timetable(Workspace &workspace, const ContestId &contest, const Rulebook &rulebook)
{
    Result<std::vector<Milestone>> milestones = MilestoneStore(workspace.database()).forContest(contest);
    if (!milestones)
        return milestones.error();
    return timetableOf(*std::move(milestones), rulebook.publicationTriggers, workspace.clock().today());
}

/// The slates as they stand beside each other, then those on none.
Result<std::vector<SlateGroup>> groupsOf(
    Database &database, const ContestId &contest, const std::vector<Candidacy> &candidacies)
{
    const Result<std::vector<Slate>> slates = SlateStore(database).forContest(contest);
    if (!slates)
        return slates.error();
    const Result<std::vector<SlateEntry>> entries = SlateStore(database).entriesForContest(contest);
    if (!entries)
        return entries.error();
    std::unordered_map<CandidacyId, std::size_t> places;
    for (std::size_t place = 0; place < candidacies.size(); ++place)
        places.emplace(candidacies[place].id, place);
    std::vector<bool> isOnSlate(candidacies.size(), false);
    std::vector<SlateGroup> groups;
    for (const Slate &slate : *slates) {
        SlateGroup group{slate};
        for (const SlateEntry &entry : *entries) {
            const auto place = places.find(entry.candidacy);
            if (entry.slate != slate.id || place == places.end())
                continue;
            group.candidacies.push_back(place->second);
            isOnSlate[place->second] = true;
        }
        groups.push_back(std::move(group));
    }
    SlateGroup none;
    for (std::size_t place = 0; place < candidacies.size(); ++place)
        if (!isOnSlate[place])
            none.candidacies.push_back(place);
    if (!none.candidacies.empty())
        groups.push_back(std::move(none));
    return groups;
}

} // namespace

Result<ContestView> seeContest(Workspace &workspace, const ContestId &id)
{
    Database &database = workspace.database();
    const Result<Contest> contest = loadContest(database, id);
    if (!contest)
        return contest.error();
    const Result<Body> body = bodyOf(database, *contest);
    if (!body)
        return body.error();
    const Result<Rulebook> rulebook = loadRulebook(database, contest->rulebook);
    if (!rulebook)
        return rulebook.error();
    Result<Timetable> steps = timetable(workspace, id, *rulebook);
    if (!steps)
        return steps.error();
    Result<std::vector<Candidacy>> candidacies = CandidacyStore(database).forContest(id);
    if (!candidacies)
        return candidacies.error();
    Result<std::vector<SlateGroup>> groups = groupsOf(database, id, *candidacies);
    if (!groups)
        return groups.error();
    Result<CandidacyStandings> standings = CandidacyStandings::of(workspace, id);
    if (!standings)
        return standings.error();
    ContestView view{*contest, *body, rulebook->version, *std::move(steps), {}, *std::move(candidacies),
        *std::move(groups), *std::move(standings)};
    view.waiting = waitingIn(view.timetable, rulebook->publicationTriggers, view.standings.openMotions());
    return view;
}

QString ContestView::countsInWords() const
{
    const int standing = static_cast<int>(candidacies.size());
    const int applied = standings.applications();
    return Tr::tr("%1, %2 applied to us")
        .arg(standing == 1 ? Tr::tr("1 candidacy") : Tr::tr("%n candidacies", nullptr, standing),
            applied == 0 ? Tr::tr("none") : QString::number(applied));
}

QString reservedInWords(const Contest &contest)
{
    QStringList groups;
    for (const ReservedPlaces &reserved : contest.reserved)
        groups += Tr::tr("%1 at least %2").arg(reserved.group).arg(reserved.atLeast);
    return beginningSentence(groups.join(QStringLiteral(", ")));
}

QString routeInWords(const Contest &contest, int rulebookVersion)
{
    return Tr::tr("%1, rulebook %2").arg(inWords(contest.route)).arg(rulebookVersion);
}

} // namespace rosette
