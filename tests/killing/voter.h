// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <array>
#include <atomic>

namespace rosette::test {

/// What the voting program is doing, told in memory that it shares with whoever kills it.
enum class Phase
{
    Opening,    ///< the file, which may have been left in the middle of a transaction
    Between,    ///< reads and chooses what to do next, or notes the head
    Writing,    ///< between BEGIN and COMMIT
    Committing, ///< in COMMIT
    Acting      ///< the rest of an act
};
inline constexpr std::array<const char *, 5> phaseNames{
    "opening", "between acts", "between BEGIN and COMMIT", "in COMMIT", "in the rest of an act"};

using SharedPhase = std::atomic<int>;
static_assert(SharedPhase::is_always_lock_free);

/// Where the secret keys and the heads that were seen are, in the home of the one user of this test.
void liveIn(const QString &home);
/// When all this happens.
QDateTime timeOfVoting();

struct Voting
{
    QString file;
    QString home;      ///< of the user
    QString phaseFile; ///< where it says what it is doing
    std::size_t place; ///< in that file
    quint32 seed;
};

/// The program that is killed: opens motions, casts ballots for all seats and closes, as the seed has it,
/// until it is killed. Each act that is done is told on standard output, a line each, only after it returned.
/// Ends by itself, with 1, only if an act fails that should not.
int voteUntilKilled(const Voting &voting);

} // namespace rosette::test
