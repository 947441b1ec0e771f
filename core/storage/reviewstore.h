// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reviews/review.h"

#include <optional>
#include <vector>

namespace rosette {

class Database;

/// Reviews with their verdicts. It knows nothing of recusal: who may see a review is for the caller to say.
class ReviewStore
{
public:
    explicit ReviewStore(Database &database) : m_database(database) {}

    /// In the order in which they were submitted.
    Result<std::vector<Review>> forApplication(const ApplicationId &application) const;
    Result<std::vector<Review>> forContest(const ContestId &contest) const;
    Result<std::optional<Review>> find(const ReviewId &id) const;
    Result<std::optional<Review>> findForSeat(const ApplicationId &application, const SeatId &seat) const;
    Result<void> insert(const Review &review);
    /// Puts its verdicts in the place of the former ones.
    Result<void> update(const Review &review);

private:
    Database &m_database;
};

} // namespace rosette
