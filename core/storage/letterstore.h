// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endorsements/letter.h"

#include <optional>
#include <vector>

namespace rosette {

class Database;

/// Releases of outcomes, their letters, and when these were sent. All of it only grows; the database itself
/// refuses a release while a motion of the contest is open and a letter that does not say the decision or
/// contradicts the one before it.
class LetterStore
{
public:
    explicit LetterStore(Database &database) : m_database(database) {}

    /// By number.
    Result<std::vector<OutcomeRelease>> releasesOf(const ContestId &contest) const;
    /// Those of each candidacy stand together, by number. Without the texts, which nobody reads in a list.
    Result<std::vector<Letter>> forContest(const ContestId &contest) const;
    /// The same with their texts, where they are not erased.
    Result<std::vector<Letter>> withTexts(const ContestId &contest) const;
    Result<std::vector<Letter>> forCandidacy(const CandidacyId &candidacy) const;
    Result<std::optional<Letter>> find(const LetterId &id) const;
    Result<void> insert(const OutcomeRelease &release);
    /// With its text, without a sent mark.
    Result<void> insert(const Letter &letter);
    /// Conflict if there is a mark already.
    Result<void> markSent(const LetterId &letter, const SentMark &mark);

private:
    Database &m_database;
};

} // namespace rosette
