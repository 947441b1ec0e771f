// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reviews/fit.h"

#include <map>
#include <optional>
#include <vector>

namespace rosette {

class Database;

/// An application as a list of what one seat has to review needs it: without any text.
struct ApplicationProgress
{
    ApplicationId application;
    CandidacyId candidacy;
    QString name;    ///< as on the ballot paper
    QString nameKey; ///< folded, for sorting
    bool isStanding = true;
    int revision = 1;                      ///< the current one
    QDateTime receivedAt{};                ///< of the current revision, UTC
    std::optional<int> reviewedRevision{}; ///< the one that the seat has reviewed
    bool hasInterest = false;              ///< of the seat
    bool isDecided = false;                ///< a motion on it has carried or fallen
    bool isBeingVotedOn = false;           ///< a motion on it is open

    bool operator==(const ApplicationProgress &) const = default;
};

/// How many seats' verdicts of each kind count for an application: of its current revision and of seats
/// without an interest.
struct ApplicationCounts
{
    std::map<QString, VerdictCounts, std::less<>> byCriterion{}; ///< by the key of the criterion
    int reviewed = 0;
};

/// Where the reviews of a contest stand, counted by the store.
class ReviewProgress
{
public:
    explicit ReviewProgress(Database &database) : m_database(database) {}

    /// In no order. Without @p seat nothing is reviewed and nobody has an interest.
    Result<std::vector<ApplicationProgress>> ofContest(
        const ContestId &contest, const std::optional<SeatId> &seat) const;
    /// How many standing applications a contest has that @p seat has not reviewed in their current revision,
    /// that are not decided and in which it has no interest. Contests without any are left out.
    Result<std::map<ContestId, int>> toDo(const SeatId &seat) const;
    /// How many applications each contest has. Contests without any are left out.
    Result<std::map<ContestId, int>> applications() const;
    Result<std::map<ApplicationId, ApplicationCounts>> countsOf(const ContestId &contest) const;

private:
    Database &m_database;
};

} // namespace rosette
