// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/contest.h"
#include "core/storage/reviewprogress.h"
#include "core/workspace/workspace.h"

namespace rosette {

enum class QueueState
{
    ToDo,
    LookAgain, ///< reviewed, but the application was revised since
    Reviewed,
    Decided, ///< a motion carried or fell, or the contest is over, without the seat's review
    Recused  ///< the seat has an interest
};

/// An application as the acting seat finds it in its queue.
struct QueueEntry
{
    ApplicationId application;
    CandidacyId candidacy;
    QString name;
    QueueState state = QueueState::ToDo;
    bool isBeingVotedOn = false; ///< a motion on it is open: this falls due first
    int revision = 1;
    QDateTime receivedAt{}; ///< of the current revision, UTC

    bool operator==(const QueueEntry &) const = default;
    bool isToDo() const { return state == QueueState::ToDo || state == QueueState::LookAgain; }
};

/// To do first, in the order of what falls due (those being voted on, then those waiting longest), then what
/// is reviewed, decided and recused, each by name. Withdrawn candidacies are left out unless they were
/// reviewed.
Result<std::vector<QueueEntry>> reviewQueue(Workspace &workspace, const ContestId &contest);

/// "Not started", "Revised: look again", "Reviewed"
QString inWords(QueueState state);

/// A contest that has applications.
struct ReviewedContest
{
    Contest contest;
    QString name;        ///< "NEC, CLP section"
    QDate due{};         ///< when its reviews have to be in; null when no date is known or it is over
    bool isOver = false; ///< its ballot has closed or its results are known
    int applications = 0;
    int toDo = 0; ///< for the acting seat
};

/// Those with something to do first, the soonest due first; those that are over last.
Result<std::vector<ReviewedContest>> contestsToReview(Workspace &workspace);
/// How many applications wait for the acting seat; 0 for a seat without a vote and for nobody.
Result<int> reviewsToDo(Workspace &workspace);

} // namespace rosette
