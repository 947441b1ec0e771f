// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/tally.h"

namespace rosette {

/// One choice of an unattributed vote. Nothing says whose it is; who cast it knows the code.
struct CountedChoice
{
    QByteArray code{}; ///< 16 random bytes
    Choice choice = Choice::Abstain;

    bool operator==(const CountedChoice &) const = default;
};

/// What came of a vote on paper or with Belenios, as an officer entered it. A later version corrects the one
/// before; all are kept.
struct BallotResult
{
    MotionId motion;
    int version = 1; ///< from 1 for each motion
    Voting method = Voting::Paper;
    int entitled = 0; ///< seats on the roll that are not recused
    Totals totals{};
    QByteArray attachment{};       ///< SHA-256 of the file that certifies it
    std::vector<SeatId> tellers{}; ///< who counted
    SeatId recordedBy;
    QDateTime recordedAt{}; ///< UTC
    qint64 record = 0;      ///< the number of the record that tells of it

    bool operator==(const BallotResult &) const = default;
};

/// How many chose what.
Totals totalsOf(const std::vector<CountedChoice> &choices);
/// How many seats on @p roll may vote.
int entitledOn(const std::vector<RollEntry> &roll);

/// The choices in the order in which they are published: by code, which is random.
std::vector<CountedChoice> inOrderOfCode(std::vector<CountedChoice> choices);

/// What this way of voting promises and what it cannot, as it is said before anybody votes.
QString promiseOf(Voting voting);
/// "recorded by name", "unattributed", "on paper", "with Belenios".
QString inWords(Voting voting);
/// Where few voted, or all alike, everybody knows how: that, in a sentence; else nothing.
QString exposureOf(const Tally &tally);

} // namespace rosette
