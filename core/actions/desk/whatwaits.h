// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/milestone.h"
#include "core/storage/waitingstore.h"
#include "core/workspace/workspace.h"

namespace rosette {

/// A motion on which the seat that acts has still to vote, or which an officer could close.
struct WaitingMotion
{
    UncastVote vote;
    QString contest{}; ///< "NEC, CLP section"; empty where it is about none
    QString detail{};  ///< "13 of 14 who may vote have voted; yours is the last."
};

/// An application that the seat that acts has still to review.
struct WaitingReview
{
    UnwrittenReview review;
    QString detail{}; ///< "Revised on 5 October; your verdicts are on the old revision."
};

/// The reviews of one contest.
struct WaitingReviews
{
    ReviewCount count;
    QString contest{};
    std::optional<CivilTime> due{};
    std::vector<WaitingReview> next{}; ///< the first of those that are left
};

/// What stands between an officer and the next support list of a contest.
struct WaitingPublication
{
    ContestId contest;
    QString name{}; ///< of the contest
    int blockers = 0;
    int warnings = 0;
    QString first{};                     ///< the first finding, one sentence
    std::optional<CivilTime> expected{}; ///< when publication is expected to be allowed
    QString detail{};                    ///< "1 blocker, 2 warnings"
};

/// A day that has passed without anybody recording that it occurred.
struct UnrecordedMilestone
{
    MilestoneId milestone;
    ContestId contest;
    QString name{}; ///< of the contest
    QString title{};
    CivilTime when{};
};

/// Seats that have reviews of a contest left shortly before they are due.
struct SeatsBehind
{
    ContestId contest;
    QString name{};
    int seats = 0;
    CivilTime due{};
    int daysLeft = 0; ///< 0 on the day itself
};

/// A day to come: of one contest, or of motions that close.
struct ComingDate
{
    CivilTime when{};
    QString what{};   ///< "Ballot papers issued"
    QString detail{}; ///< "NEC, CLP section. Moved from 12 October."; may be empty
    std::optional<ContestId> contest{};
    std::optional<MotionId> motion{}; ///< the first of those that close
};

/// What waits for the seat that acts, each kind soonest first. It tells of others how many have voted or are
/// behind, never what they said.
struct WaitingWork
{
    std::vector<WaitingMotion> votes{};
    std::vector<WaitingReviews> reviews{}; ///< contests with something left to review
    std::vector<WaitingMotion> closings{}; ///< this and the following for officers only
    std::vector<WaitingPublication> publications{};
    std::vector<UnrecordedMilestone> unrecorded{};
    std::vector<SeatsBehind> behind{};
    std::vector<ComingDate> dates{}; ///< whoever acts

    int reviewsLeft() const;
    int forOfficer() const;
    /// Everything that waits; dates only come.
    int count() const { return static_cast<int>(votes.size()) + reviewsLeft() + forOfficer(); }
    bool isEmpty() const { return count() == 0; }
};

/// How many of each contest's reviews are named one by one.
inline constexpr int reviewsNamed = 5;

/// What waits for the seat that acts; only dates for somebody who holds no seat today.
Result<WaitingWork> whatWaits(Workspace &workspace);

/// The number alone, for a navigation list.
Result<int> countWhatWaits(Workspace &workspace);

} // namespace rosette
