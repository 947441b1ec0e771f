// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/keyedenum.h"
#include "core/base/text.h"

#include <vector>

namespace rosette {

using BodyId = Id<struct BodyKind>;
using ContestId = Id<struct ContestKind>;
using RulebookId = Id<struct RulebookKind>;

/// What is elected: the NEC, a policy forum, a constituency party's executive ...
struct Body
{
    BodyId id;
    Name name;
    int revision = 1;

    bool operator==(const Body &) const = default;
};

enum class ElectoralSystem
{
    FirstPastThePost,
    BlockVote,
    SingleTransferableVote,
    AlternativeVote,
    ElectoralCollege
};

inline constexpr std::array<EnumKey<ElectoralSystem>, 5> electoralSystemKeys{
    {{ElectoralSystem::FirstPastThePost, "fptp"}, {ElectoralSystem::BlockVote, "block"},
        {ElectoralSystem::SingleTransferableVote, "stv"}, {ElectoralSystem::AlternativeVote, "av"},
        {ElectoralSystem::ElectoralCollege, "college"}}};

/// How the grouping decides whom to support in a contest. It has used all three.
enum class DecisionRoute
{
    CommitteeVote, ///< by motion of the committee
    MemberBallot,  ///< a ballot of its members held elsewhere; its result is recorded with source and date
    Unopposed,     ///< only one asked for support
};

inline constexpr std::array<EnumKey<DecisionRoute>, 3> decisionRouteKeys{
    {{DecisionRoute::CommitteeVote, "committee"}, {DecisionRoute::MemberBallot, "member-ballot"},
        {DecisionRoute::Unopposed, "unopposed"}}};

/// Places of a contest that only some may fill ("at least 4 women").
struct ReservedPlaces
{
    QString group{};
    int atLeast = 1;

    bool operator==(const ReservedPlaces &) const = default;
};

/// One section of a body to be elected.
struct Contest
{
    ContestId id;
    Slug slug; ///< unique in the file
    BodyId body;
    Name title; ///< of the section: "CLP section"
    ElectoralSystem system = ElectoralSystem::FirstPastThePost;
    int places = 1;                ///< 1 to 100
    QString electorate{};          ///< who votes, in words; may be empty
    QString nominationThreshold{}; ///< in words; may be empty
    std::vector<ReservedPlaces> reserved{};
    DecisionRoute route = DecisionRoute::CommitteeVote;
    RulebookId rulebook; ///< the version the contest runs under
    int revision = 1;

    bool operator==(const Contest &) const = default;
};

QString inWords(ElectoralSystem system);
QString inWords(DecisionRoute route);
/// Whether a member orders the candidates by preference (STV, AV).
bool isPreferential(ElectoralSystem system);
/// How to fill in the ballot paper, addressed to the member: "Number the candidates in order ...", "Put a
/// cross against up to 9 candidates ...".
QString votingInstructions(ElectoralSystem system, int places);
/// Refuses places outside 1 to 100, more than one place under FPTP or AV, reserved places that exceed the
/// places.
Result<void> checkContest(const Contest &contest);

} // namespace rosette
