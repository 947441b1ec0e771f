// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/contests/seecontests.h"

#include "core/base/neardate.h"
#include "core/base/translate.h"
#include "core/storage/applicationstore.h"
#include "core/storage/bodystore.h"
#include "core/storage/conteststore.h"
#include "core/storage/milestonestore.h"
#include "core/storage/supportliststore.h"

#include <algorithm>

namespace rosette {

namespace {

Result<StageInput> stageInput(Workspace &workspace, const Contest &contest)
{
    Database &database = workspace.database();
    Result<std::vector<Milestone>> milestones = MilestoneStore(database).forContest(contest.id);
    if (!milestones)
        return milestones.error();
    const Result<qint64> applications = ApplicationStore(database).countForContest(contest.id);
    if (!applications)
        return applications.error();
    const Result<std::optional<SupportList>> list = SupportListStore(database).latest(contest.id);
    if (!list)
        return list.error();
    StageInput input{contest, *std::move(milestones), static_cast<int>(*applications), std::nullopt,
        workspace.clock().today()};
    if (*list)
        input.listNumber = (*list)->number;
    return input;
}

QString nextInWords(const StageInput &input)
{
    const Milestone *next = nullptr;
    for (const Milestone &milestone : input.milestones) {
        const QDate date = currentDate(milestone).when.date;
        if (occurrence(milestone) || date < input.today)
            continue;
        if (!next || date < currentDate(*next).when.date)
            next = &milestone;
    }
    return next ? Tr::tr("%1, %2").arg(
                      next->title.toString(), nearInWords(currentDate(*next).when, input.today))
                : QString();
}

} // namespace

Result<std::vector<ContestSummary>> seeContests(Workspace &workspace)
{
    const Result<std::vector<Body>> bodies = BodyStore(workspace.database()).all();
    if (!bodies)
        return bodies.error();
    const Result<std::vector<Contest>> contests = ContestStore(workspace.database()).all();
    if (!contests)
        return contests.error();
    std::vector<ContestSummary> summaries;
    for (const Body &body : *bodies) {
        for (const Contest &contest : *contests) {
            if (contest.body != body.id)
                continue;
            const Result<StageInput> input = stageInput(workspace, contest);
            if (!input)
                return input.error();
            summaries.push_back({contest, body, stageOf(*input), stageInWords(*input), nextInWords(*input)});
        }
    }
    return summaries;
}

} // namespace rosette
