// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions/closemotion.h"
#include "core/meetings/meeting.h"
#include "core/workspace/workspace.h"

namespace rosette {

/// A seat in the room, or not.
struct MeetingSeat
{
    Seat seat;
    QString name = {};
    QString key = {}; ///< that calls it; may be empty (seatKeys())
    bool isHere = false;
    std::vector<Presence> presences = {};

    /// It left for an item and has not come back.
    bool isAwayForInterest() const { return !presences.empty() && presences.back().leftFor.has_value(); }
};

/// How a seat stands to one item.
enum class VoterStanding
{
    NotOnRoll, ///< has no vote on it
    Interest,  ///< leaves, and does not vote
    Missing,   ///< has neither voted nor raised a hand
    Hand,      ///< has raised a hand, which is not on record yet
    Voted      ///< has a ballot; how is not told before the close, unless it is a hand of this item
};

struct ItemVoter
{
    SeatId seat;
    VoterStanding standing = VoterStanding::NotOnRoll;
    /// Of a hand, which everybody in the room has seen; and of every ballot once the decision is there and
    /// names votes.
    std::optional<Choice> choice = {};
    std::optional<Channel> channel = {}; ///< of a ballot
};

struct HandCount
{
    int votesFor = 0;
    int votesAgainst = 0;
    int abstained = 0;
    int voted = 0;   ///< ballots cast otherwise, told as a number only
    int missing = 0; ///< may vote and have neither voted nor raised a hand

    bool operator==(const HandCount &) const = default;
};

/// An item of the agenda as everybody in the room may see it. Nothing on it is private: no review, note,
/// address; and of a ballot that was not raised as a hand here, before the close, only that it was cast.
struct SeenItem
{
    MeetingItem item;
    Motion motion;
    QString name = {};                  ///< as MotionLine::name
    QString contest = {};               ///< may be empty
    QString requirement = {};           ///< "8 of 15 carry it"
    std::vector<ItemVoter> voters = {}; ///< in the order of SeenMeeting::seats
    HandCount count = {};
    QuorumNow quorum = {};
    std::vector<SeatId> leave = {};    ///< who is here and must leave before it
    std::vector<SeatId> comeBack = {}; ///< who left for another item and may return for this one
    bool awaitsChair = false; ///< its hands are on record, and the vote is tied: the casting vote is to come
    bool isForActor = false;  ///< and the seat that acts has it
    QString notYet = {};      ///< why it cannot be closed now; empty if it can
    std::optional<Decision> decision = {};
    bool votesShown = false; ///< the voters' choices are those that were counted

    bool isOpen() const { return motion.state == MotionState::Open; }
};

struct SeenMeeting
{
    Meeting meeting;
    std::vector<MeetingSeat> seats = {}; ///< chair, secretaries, members by name; those without a vote last
    std::vector<SeenItem> items = {};    ///< in the order in which they are taken
    int votingHere = 0;
    int votingSeats = 0;
    int quorum = 0;          ///< of the rulebook in force; 0: none
    QString attendance = {}; ///< "12 of 15 are here. Quorum: 8."
    int openedSince = 0;     ///< open motions that are not on the agenda

    const MeetingSeat *seatOf(const SeatId &id) const;
    const SeenItem *itemOf(const MotionId &motion) const;
    QStringList namesOf(const std::vector<SeatId> &wanted) const;
};

/// The meeting @p id as it stands. Officers only, as all that leads a meeting; what it holds may be
/// projected.
Result<SeenMeeting> seeMeeting(Workspace &workspace, const MeetingId &id);
/// The one in session; nothing if there is none.
Result<std::optional<SeenMeeting>> seeMeetingInSession(Workspace &workspace);

} // namespace rosette
