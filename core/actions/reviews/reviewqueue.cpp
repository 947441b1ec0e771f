// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/reviews/reviewqueue.h"

#include "core/base/translate.h"
#include "core/contests/reviewsdue.h"
#include "core/storage/conteststore.h"
#include "core/storage/milestonestore.h"
#include "core/workspace/lookup.h"

#include <algorithm>
#include <tuple>

namespace rosette {

namespace {

std::optional<SeatId> actingSeat(const Workspace &workspace)
{
    const std::optional<Seat> &actor = workspace.actor();
    return actor ? std::optional(actor->id) : std::nullopt;
}

bool votes(const Workspace &workspace)
{
    return workspace.actor() && workspace.actor()->voting;
}

QueueState stateOf(const ApplicationProgress &progress, bool comesTooLate)
{
    if (progress.hasInterest)
        return QueueState::Recused;
    if (progress.reviewedRevision == progress.revision)
        return QueueState::Reviewed;
    if (progress.isDecided || comesTooLate || !progress.isStanding)
        return QueueState::Decided;
    return progress.reviewedRevision ? QueueState::LookAgain : QueueState::ToDo;
}

int groupOf(const QueueEntry &entry)
{
    switch (entry.state) {
    case QueueState::ToDo:
    case QueueState::LookAgain:
        return 0;
    case QueueState::Reviewed:
        return 1;
    case QueueState::Decided:
        return 2;
    case QueueState::Recused:
        return 3;
    }
    Q_UNREACHABLE();
}

struct Queued
{
    QueueEntry entry;
    QString nameKey;
};

bool fallsDueBefore(const Queued &left, const Queued &right)
{
    const int leftGroup = groupOf(left.entry);
    const int rightGroup = groupOf(right.entry);
    if (leftGroup != rightGroup)
        return leftGroup < rightGroup;
    if (leftGroup == 0)
        return std::tie(right.entry.isBeingVotedOn, left.entry.receivedAt, left.nameKey,
                   left.entry.application) < std::tie(left.entry.isBeingVotedOn, right.entry.receivedAt,
                                                 right.nameKey, right.entry.application);
    return std::tie(left.nameKey, left.entry.application) < std::tie(right.nameKey, right.entry.application);
}

bool comesBefore(const ReviewedContest &left, const ReviewedContest &right)
{
    const auto rank = [](const ReviewedContest &contest) {
        const QDate due = contest.due.isValid() ? contest.due : QDate(9999, 12, 31);
        return std::tuple(contest.isOver, contest.toDo == 0, due, contest.name);
    };
    return rank(left) < rank(right);
}

Result<ReviewedContest> withDeadline(Workspace &workspace, const Contest &contest, int applications)
{
    Database &database = workspace.database();
    const Result<std::vector<Milestone>> milestones = MilestoneStore(database).forContest(contest.id);
    if (!milestones)
        return milestones.error();
    const Result<QString> name = contestName(database, contest);
    if (!name)
        return name.error();
    const std::optional<CivilTime> due = reviewsDue(*milestones, workspace.clock().now());
    return ReviewedContest{contest, *name, due ? due->date : QDate(), isOver(*milestones), applications};
}

} // namespace

Result<std::vector<QueueEntry>> reviewQueue(Workspace &workspace, const ContestId &contest)
{
    const Result<std::vector<Milestone>> milestones =
        MilestoneStore(workspace.database()).forContest(contest);
    if (!milestones)
        return milestones.error();
    const bool comesTooLate = isOver(*milestones) || !votes(workspace);
    Result<std::vector<ApplicationProgress>> all =
        ReviewProgress(workspace.database()).ofContest(contest, actingSeat(workspace));
    if (!all)
        return all.error();
    std::vector<Queued> queue;
    for (ApplicationProgress &progress : *all) {
        if (!progress.isStanding && !progress.reviewedRevision)
            continue;
        queue.push_back(Queued{QueueEntry{progress.application, progress.candidacy, progress.name,
                                   stateOf(progress, comesTooLate), progress.isBeingVotedOn,
                                   progress.revision, progress.receivedAt},
            progress.nameKey});
    }
    std::sort(queue.begin(), queue.end(), fallsDueBefore);
    std::vector<QueueEntry> entries;
    entries.reserve(queue.size());
    for (Queued &queued : queue)
        entries.push_back(std::move(queued.entry));
    return entries;
}

QString inWords(QueueState state)
{
    switch (state) {
    case QueueState::ToDo:
        return Tr::tr("Not started");
    case QueueState::LookAgain:
        return Tr::tr("Revised: look again");
    case QueueState::Reviewed:
        return Tr::tr("Reviewed");
    case QueueState::Decided:
        return Tr::tr("Not reviewed by you");
    case QueueState::Recused:
        return Tr::tr("You have an interest");
    }
    Q_UNREACHABLE();
}

Result<std::vector<ReviewedContest>> contestsToReview(Workspace &workspace)
{
    Database &database = workspace.database();
    const Result<std::vector<Contest>> contests = ContestStore(database).all();
    if (!contests)
        return contests.error();
    const Result<std::map<ContestId, int>> applications = ReviewProgress(database).applications();
    if (!applications)
        return applications.error();
    const Result<std::map<ContestId, int>> toDo = votes(workspace)
                                                      ? ReviewProgress(database).toDo(workspace.actor()->id)
                                                      : Result(std::map<ContestId, int>());
    if (!toDo)
        return toDo.error();
    std::vector<ReviewedContest> reviewed;
    for (const Contest &contest : *contests) {
        const auto count = applications->find(contest.id);
        if (count == applications->end())
            continue;
        Result<ReviewedContest> one = withDeadline(workspace, contest, count->second);
        if (!one)
            return one.error();
        if (const auto waiting = toDo->find(contest.id); waiting != toDo->end() && !one->isOver)
            one->toDo = waiting->second;
        reviewed.push_back(*std::move(one));
    }
    std::sort(reviewed.begin(), reviewed.end(), comesBefore);
    return reviewed;
}

Result<int> reviewsToDo(Workspace &workspace)
{
    const Result<std::vector<ReviewedContest>> contests = contestsToReview(workspace);
    if (!contests)
        return contests.error();
    int sum = 0;
    for (const ReviewedContest &contest : *contests)
        sum += contest.toDo;
    return sum;
}

} // namespace rosette
