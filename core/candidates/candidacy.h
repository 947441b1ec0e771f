// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/slate.h"
#include "core/people/organisation.h"
#include "core/people/person.h"

#include <QStringList>

#include <optional>

namespace rosette {

using CandidacyId = Id<struct CandidacyKind>;

enum class CandidacyStatus
{
    Standing,
    Withdrawn
};

inline constexpr std::array<EnumKey<CandidacyStatus>, 2> candidacyStatusKeys{
    {{CandidacyStatus::Standing, "standing"}, {CandidacyStatus::Withdrawn, "withdrawn"}}};

/// A person standing in a contest; rivals have one too.
struct Candidacy
{
    CandidacyId id;
    ContestId contest;
    PersonId person;
    Name ballotName; ///< as on the ballot paper
    CandidacyStatus status = CandidacyStatus::Standing;
    std::optional<int> nominations{}; ///< by local parties or branches, when known
    std::optional<bool> onBallot{};   ///< nothing while it is not known
    std::optional<bool> elected{};    ///< nothing before the result
    QString otherEndorsements{};      ///< by others, in words
    QStringList reservedGroups{};     ///< the contest's reserved groups that this candidacy counts towards
    QString source{};                 ///< public record of the above
    QString notes{};
    int revision = 1;

    bool operator==(const Candidacy &) const = default;
};

/// The place of a candidacy on a slate.
struct SlateEntry
{
    SlateId slate;
    CandidacyId candidacy;
    int position = 1; ///< from 1, in the sponsor's order

    bool operator==(const SlateEntry &) const = default;
};

/// What the grouping's support for a candidacy is.
enum class EndorsementKind
{
    Own,       ///< our candidate
    Joint,     ///< with named organisations
    Supported, ///< an individual on any slate or none
};

inline constexpr std::array<EnumKey<EndorsementKind>, 3> endorsementKindKeys{{{EndorsementKind::Own, "own"},
    {EndorsementKind::Joint, "joint"}, {EndorsementKind::Supported, "supported"}}};

/// "Our candidate", "Joint candidate with Union Line", "Supported".
QString inWords(EndorsementKind kind, const QStringList &jointWith);

} // namespace rosette
