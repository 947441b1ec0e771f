// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/motion.h"

namespace rosette {

enum class EndorsementStatus
{
    InForce,
    Withdrawn,
    Declined
};

inline constexpr std::array<EnumKey<EndorsementStatus>, 3> endorsementStatusKeys{
    {{EndorsementStatus::InForce, "in-force"}, {EndorsementStatus::Withdrawn, "withdrawn"},
        {EndorsementStatus::Declined, "declined"}}};

/// One step in the history of an endorsement.
struct EndorsementChange
{
    EndorsementStatus status = EndorsementStatus::InForce;
    QString reason{}; ///< public; required for Withdrawn
    QDateTime at{};   ///< UTC

    bool operator==(const EndorsementChange &) const = default;
};

/// The standing result for a candidacy. It appears only by a carried motion, a recorded member ballot or an
/// unopposed route.
struct Endorsement
{
    EndorsementId id;
    CandidacyId candidacy;
    EndorsementKind kind = EndorsementKind::Supported;
    std::vector<OrganisationId> jointWith{}; ///< not empty exactly for Joint
    DecisionRoute route = DecisionRoute::CommitteeVote;
    std::optional<MotionId> motion{}; ///< for CommitteeVote
    QDate decidedOn{};
    QString source{};                         ///< required for MemberBallot and Unopposed
    std::vector<EndorsementChange> history{}; ///< oldest first, never empty
    int revision = 1;

    bool operator==(const Endorsement &) const = default;
};

bool isInForce(const Endorsement &endorsement);
/// Refuses a joint endorsement without an organisation (and the reverse), a committee vote without a motion,
/// another route without a source or with a motion, a decision in the future of @p today.
Result<void> checkEndorsement(const Endorsement &endorsement, const QDate &today);
/// The endorsement that a carried @p motion makes of @p candidacy.
Endorsement endorsementFrom(const Motion &motion, CandidacyId candidacy, const QDateTime &decidedAt);
/// Appends a withdrawal; refuses one that is not in force.
Result<Endorsement> withdrawn(const Endorsement &endorsement, const Reason &reason, const QDateTime &at);
/// Appends that the candidate declined; refuses one that is not in force. @p reason is public and may be
/// empty.
Result<Endorsement> declined(const Endorsement &endorsement, const QString &reason, const QDateTime &at);

} // namespace rosette
