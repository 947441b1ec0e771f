// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/motion.h"

#include <optional>
#include <vector>

namespace rosette {

class Database;

/// What a seat still has to vote on: an open motion with the seat on its roll, not recused, and no ballot of
/// it yet.
struct UncastVote
{
    MotionId motion;
    int number = 1;
    QString question{};
    std::optional<ContestId> contest{};
    std::optional<QDateTime> closesAt{}; ///< UTC
    int onRoll = 0;                      ///< recused seats included
    int recused = 0;
    int voted = 0; ///< seats, not ballots

    bool operator==(const UncastVote &) const = default;
};

/// How many applications of a contest a seat has reviewed as they stand now, decided ones too, and how many
/// these are together with those that are left for it: the same that its queue lists as reviewed and to do.
struct ReviewCount
{
    ContestId contest;
    int toReview = 0; ///< reviewed and left
    int reviewed = 0;

    int left() const { return toReview - reviewed; }
    bool operator==(const ReviewCount &) const = default;
};

/// An application whose current revision the seat has not reviewed.
struct UnwrittenReview
{
    ApplicationId application;
    QString candidate{};    ///< the name on the ballot paper
    bool isRevised = false; ///< the seat has reviewed an earlier revision
    bool isVotedOn = false; ///< a motion about it is open
    QDateTime receivedAt{}; ///< UTC, of the current revision
    int characters = 0;     ///< of the current revision, for guessing how long it takes to read
    bool operator==(const UnwrittenReview &) const = default;
};

/// What waits for somebody, counted by the database itself, so that a desk costs the same few statements with
/// five applications and with five thousand. An application is for a seat to review while the candidacy
/// stands, no motion about it is decided, and the seat has no interest in it, as ReviewProgress has it.
class WaitingStore
{
public:
    explicit WaitingStore(Database &database) : m_database(database) {}

    /// By number.
    Result<std::vector<UncastVote>> votesOf(const SeatId &seat) const;
    /// Open motions whose time is over at @p now, or on which every seat that may vote has voted; by number.
    Result<std::vector<UncastVote>> motionsToClose(const QDateTime &now) const;
    /// One for each contest with something to review.
    Result<std::vector<ReviewCount>> reviewCounts(const SeatId &seat) const;
    /// The first @p most of a contest: those being voted on, those with a review of an earlier revision, then
    /// by name.
    Result<std::vector<UnwrittenReview>> reviewsOf(
        const SeatId &seat, const ContestId &contest, int most) const;
    /// How many voting seats held on @p date have reviews of the contest left.
    Result<int> seatsBehind(const ContestId &contest, const QDate &date) const;
    /// Contests in which somebody is endorsed and no list is published yet.
    Result<std::vector<ContestId>> unpublished() const;

private:
    Database &m_database;
};

} // namespace rosette
