// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/application.h"
#include "core/criteria/rulebook.h"
#include "core/people/seat.h"

namespace rosette {

using MotionId = Id<struct MotionKindTag>;
using BallotId = Id<struct BallotKind>;
using EndorsementId = Id<struct EndorsementKindTag>;

enum class MotionKind
{
    Endorse,
    OwnSlate,
    Rulebook,
    Other,
    WithdrawEndorsement,
    PublishEarly
};

inline constexpr std::array<EnumKey<MotionKind>, 6> motionKindKeys{{{MotionKind::Endorse, "endorse"},
    {MotionKind::OwnSlate, "own-slate"}, {MotionKind::Rulebook, "rulebook"}, {MotionKind::Other, "other"},
    {MotionKind::WithdrawEndorsement, "withdraw-endorsement"}, {MotionKind::PublishEarly, "publish-early"}}};

enum class MotionState
{
    Draft,
    Open,
    Carried,
    Fell,
    Withdrawn
};

inline constexpr std::array<EnumKey<MotionState>, 5> motionStateKeys{
    {{MotionState::Draft, "draft"}, {MotionState::Open, "open"}, {MotionState::Carried, "carried"},
        {MotionState::Fell, "fell"}, {MotionState::Withdrawn, "withdrawn"}}};

/// How a motion is voted on.
enum class Voting
{
    Recorded,     ///< each ballot by its seat, signed, shown with its name after the close
    Unattributed, ///< who has voted is on record, how they voted only together, after the close
    Paper,        ///< outside; the result is entered with what certifies it
    Belenios      ///< likewise
};

inline constexpr std::array<EnumKey<Voting>, 4> votingKeys{{{Voting::Recorded, "recorded"},
    {Voting::Unattributed, "unattributed"}, {Voting::Paper, "paper"}, {Voting::Belenios, "belenios"}}};

/// What an endorsement motion is about: the revision that was put to the committee, by number and hash.
struct MotionSubject
{
    ApplicationId application;
    int applicationRevision = 1;
    QByteArray applicationHash{}; ///< 32 bytes
    EndorsementKind kind = EndorsementKind::Supported;
    std::vector<OrganisationId> jointWith{};

    bool operator==(const MotionSubject &) const = default;
};

/// A question put to the committee.
struct Motion
{
    MotionId id;
    int number = 1; ///< from 1, unique in the file: "motion 14"
    MotionKind kind = MotionKind::Endorse;
    QString question{};
    std::optional<ContestId> contest{};
    std::optional<MotionSubject> subject{}; ///< for MotionKind::Endorse
    MotionState state = MotionState::Draft;
    MajorityRule rule{};  ///< frozen when it opens
    QString regardless{}; ///< why it was opened although the application does not fit; empty if it does
    std::optional<QDateTime> openedAt{}; ///< UTC
    std::optional<QDateTime> closesAt{}; ///< UTC; from this instant on it takes no ballot; extensions move it
    std::optional<QDateTime> closedAt{}; ///< UTC
    QString withdrawal{};                ///< why it was withdrawn; empty unless it was
    int revision = 1;
    std::optional<QDateTime> opensAt{};         ///< UTC; when a draft is to be opened
    std::optional<QDateTime> firstClosesAt{};   ///< closesAt as it was when it opened, before any extension
    std::optional<MotionId> reconsiders{};      ///< the motion that decided on the same question before
    QString whatIsNew{};                        ///< since then; not empty exactly with reconsiders
    std::optional<EndorsementId> endorsement{}; ///< for MotionKind::WithdrawEndorsement
    QString publicReason{}; ///< for MotionKind::WithdrawEndorsement: what is said when it is withdrawn
    Voting voting = Voting::Recorded;
    QByteArray rulebookHash{}; ///< for MotionKind::Rulebook: of the draft that is voted on, 32 bytes

    bool operator==(const Motion &) const = default;
};

/// More time for an open motion, with the reason. None is ever taken back.
struct MotionExtension
{
    MotionId motion;
    QDateTime from{};     ///< UTC, the closing time before
    QDateTime closesAt{}; ///< UTC, later than from
    QString reason{};
    SeatId extendedBy;
    QDateTime extendedAt{}; ///< UTC, before from

    bool operator==(const MotionExtension &) const = default;
};

/// A seat entitled to vote on a motion. The roll is frozen when the motion opens.
struct RollEntry
{
    SeatId seat;
    SeatRole role = SeatRole::Member;
    bool recused = false;

    bool operator==(const RollEntry &) const = default;
};

enum class Choice
{
    For,
    Against,
    Abstain
};

inline constexpr std::array<EnumKey<Choice>, 3> choiceKeys{
    {{Choice::For, "for"}, {Choice::Against, "against"}, {Choice::Abstain, "abstain"}}};

/// Whether a motion is voted on outside the program, so that only its result comes in.
constexpr bool isVotedElsewhere(Voting voting)
{
    return voting == Voting::Paper || voting == Voting::Belenios;
}

/// How a ballot came in. All but Own are recorded by an officer on behalf of the seat.
enum class Channel
{
    Own,
    ShowOfHands,
    Phone,
    Email
};

inline constexpr std::array<EnumKey<Channel>, 4> channelKeys{{{Channel::Own, "own"},
    {Channel::ShowOfHands, "show-of-hands"}, {Channel::Phone, "phone"}, {Channel::Email, "email"}}};

/// One ballot of a seat. A later one of the same seat supersedes it; none is ever overwritten.
struct Ballot
{
    BallotId id;
    MotionId motion;
    SeatId seat;
    int version = 1;                                ///< from 1 for each seat and motion
    std::optional<Choice> choice = Choice::Abstain; ///< nothing where the motion is voted on unattributed
    Channel channel = Channel::Own;
    SeatId recordedBy; ///< the seat itself, or the officer who recorded it
    QString note{};
    QDateTime castAt{};    ///< UTC
    qint64 record = 0;     ///< the number of the record that tells of it; 0 until it is recorded
    QByteArray noteSalt{}; ///< 16 bytes, while there is a note
    QByteArray noteHash{}; ///< of salt and note, which the record holds; it stays when the note is erased
    QByteArray code{};     ///< of an unattributed ballot, given once to who casts it; kept with no ballot

    bool operator==(const Ballot &) const = default;
};

/// The chair's casting vote, where the rulebook gives one and the motion is tied.
struct CastingVote
{
    SeatId chair;
    Choice choice = Choice::Against; ///< For or Against

    bool operator==(const CastingVote &) const = default;
};

} // namespace rosette
