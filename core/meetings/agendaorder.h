// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/motion.h"
#include "core/reviews/fit.h"

namespace rosette {

/// What the place of an open motion on the agenda is worked out from.
struct AgendaMatter
{
    MotionId motion;
    int number = 1;
    std::vector<SeatId> leaving{}; ///< the seats that have an interest in it, in any order
    int verdicts = 0;              ///< that count, on all criteria
    int dissenting = 0;            ///< of these, how many differ from the most frequent on their criterion

    bool operator==(const AgendaMatter &) const = default;
};

/// The parts of an agenda, in their order.
enum class AgendaPart
{
    Undisputed, ///< all reviewers agree: taken quickly
    Interests,  ///< somebody leaves; nothing about its reviews goes into its place
    Disputed,   ///< reviewers disagree, the least first
    Unreviewed  ///< questions about which there are no reviews
};

inline constexpr std::array<EnumKey<AgendaPart>, 4> agendaPartKeys{
    {{AgendaPart::Undisputed, "undisputed"}, {AgendaPart::Interests, "interests"},
        {AgendaPart::Disputed, "disputed"}, {AgendaPart::Unreviewed, "unreviewed"}}};

struct AgendaPlace
{
    MotionId motion;
    AgendaPart part = AgendaPart::Unreviewed;

    bool operator==(const AgendaPlace &) const = default;
};

/// The order in which a meeting takes @p matters: the parts one after the other; in the first and the last by
/// number; disputed ones by growing share of dissenting verdicts (exact, then by number). Items on which
/// seats have an interest stand together, ordered so that members leave the room as seldom as possible: never
/// more often than in any other order of up to twelve different sets of leaving seats; beyond that, close to
/// it. The same matters give the same order, however they are passed.
std::vector<AgendaPlace> orderAgenda(std::vector<AgendaMatter> matters);

/// How often somebody leaves the room when items whose leaving seats are @p sets are taken in that order.
int timesLeft(const std::vector<std::vector<SeatId>> &sets);

/// How many of the verdicts on a criterion differ from its most frequent one.
int dissentingOf(const VerdictCounts &counts);

/// "Undisputed", as a heading.
QString inWords(AgendaPart part);
/// Why such items stand where they stand: "All reviewers agree, so these are taken first and quickly."
QString reasonInWords(AgendaPart part);

} // namespace rosette
