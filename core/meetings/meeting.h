// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/motion.h"
#include "core/meetings/agendaorder.h"

#include <QDate>

namespace rosette {

using MeetingId = Id<struct MeetingKind>;

/// The committee in session, from when the chair begins it to when the chair ends it.
struct Meeting
{
    MeetingId id;
    QDate day{};                        ///< in Europe/London, when it began
    QDateTime begunAt{};                ///< UTC
    std::optional<QDateTime> endedAt{}; ///< UTC
    int revision = 1;

    bool operator==(const Meeting &) const = default;
};

/// How long an item has taken, and may take. It runs while runningSince is set.
struct ItemTimer
{
    int allowed = 300;                       ///< seconds, 30 to 7200
    int spent = 0;                           ///< seconds, up to when it was last stopped
    std::optional<QDateTime> runningSince{}; ///< UTC

    bool operator==(const ItemTimer &) const = default;
};

/// Seconds on @p timer at @p now.
int secondsSpent(const ItemTimer &timer, const QDateTime &now);
/// "4:05", "1:02:00"
QString clockInWords(int seconds);

/// A motion on the agenda of a meeting.
struct MeetingItem
{
    MeetingId meeting;
    MotionId motion;
    int position = 1;                         ///< from 1; the order in which items are taken
    AgendaPart part = AgendaPart::Unreviewed; ///< why it stands where the order put it
    ItemTimer timer{};
    std::optional<QDateTime> countedAt{}; ///< UTC; its hands are on record as ballots and no more are taken

    bool operator==(const MeetingItem &) const = default;
};

/// A stretch of time for which a seat was at a meeting.
struct Presence
{
    MeetingId meeting;
    SeatId seat;
    int number = 1;                    ///< from 1 for each seat
    QDateTime cameAt{};                ///< UTC
    std::optional<QDateTime> leftAt{}; ///< UTC
    std::optional<MotionId> leftFor{}; ///< the item for which an interest made it leave

    bool operator==(const Presence &) const = default;
};

/// A hand that was counted and is not on record yet: it can be changed and taken down until the item closes.
struct Hand
{
    MotionId motion;
    SeatId seat;
    Choice choice = Choice::For;
    QDateTime raisedAt{}; ///< UTC

    bool operator==(const Hand &) const = default;
};

/// The keys with which seats are called, one a seat in their order, as many as there are: digits, then
/// letters. Left out are the keys that mean something else on the page (F, A, S, L, T) and the two that look
/// like digits (I, O). Seats beyond the last have an empty text: they are chosen with Tab or the pointer.
QStringList seatKeys(std::size_t seats);

/// How an item stands to its quorum: who could still make it.
struct QuorumNow
{
    int needed = 0; ///< ballots; 0: the rule asks for none
    int here = 0;   ///< may vote, are here and have not voted
    int voted = 0;  ///< have voted already, here or not

    int canVote() const { return here + voted; }
    bool isReachable() const { return canVote() >= needed; }
    bool operator==(const QuorumNow &) const = default;
};

/// @p here and @p voted may hold seats that are not on @p roll; recused ones count for nothing.
QuorumNow quorumNow(const MajorityRule &rule, const std::vector<RollEntry> &roll,
    const std::vector<SeatId> &here, const std::vector<SeatId> &voted);
/// "Quorum: 8 must vote, and 11 can." Empty where there is none.
QString inWords(const QuorumNow &quorum);

} // namespace rosette
