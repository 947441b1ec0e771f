// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/motion.h"

#include <optional>
#include <vector>

namespace rosette {

class Database;

/// Whom a motion is about.
struct MotionCandidate
{
    MotionId motion;
    CandidacyId candidacy;
    Name ballotName;
};

/// Motions and their rolls. The database itself refuses a change to the question, subject or rule of a motion
/// that has left the draft, and any change to a roll.
class MotionStore
{
public:
    explicit MotionStore(Database &database) : m_database(database) {}

    /// By number.
    Result<std::vector<Motion>> all() const;
    Result<std::vector<Motion>> forContest(const ContestId &contest) const;
    /// Those in @p state only.
    Result<std::vector<Motion>> forContest(const ContestId &contest, MotionState state) const;
    Result<std::vector<Motion>> forApplication(const ApplicationId &application) const;
    Result<std::vector<Motion>> inState(MotionState state) const;
    Result<std::optional<Motion>> find(const MotionId &id) const;
    Result<std::optional<Motion>> byNumber(int number) const;
    /// One more than the highest; only meaningful inside the unit of work that inserts it.
    Result<int> nextNumber() const;
    Result<void> insert(const Motion &motion);
    Result<void> update(const Motion &motion);
    /// Takes a draft away; the database refuses to remove any other. Conflict if it was changed meanwhile.
    Result<void> removeDraft(const Motion &motion);
    /// The ballot names of those whom motions are about.
    Result<std::vector<MotionCandidate>> candidates() const;

    /// Freezes the roll: once, before the first ballot, while the motion is a draft or open.
    Result<void> insertRoll(const MotionId &motion, const std::vector<RollEntry> &roll);
    /// In the order in which it was inserted.
    Result<std::vector<RollEntry>> rollOf(const MotionId &motion) const;

    /// Appends one; the motion's closing time is to follow it in the same unit of work.
    Result<void> insertExtension(const MotionExtension &extension);
    /// Oldest first.
    Result<std::vector<MotionExtension>> extensionsOf(const MotionId &motion) const;

private:
    Database &m_database;
};

} // namespace rosette
