// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endorsements/candidacystanding.h"

#include "core/base/translate.h"

#include <algorithm>

namespace rosette {

namespace {

QStringList namesOf(const std::vector<OrganisationId> &ids, const std::vector<Organisation> &organisations)
{
    QStringList names;
    for (const OrganisationId &id : ids)
        for (const Organisation &organisation : organisations)
            if (organisation.id == id)
                names += organisation.name.toString();
    return names;
}

/// What the latest endorsement says, if there ever was one.
std::optional<CandidacyStanding> endorsed(const StandingInput &input)
{
    if (input.endorsements.empty())
        return std::nullopt;
    for (const Endorsement &endorsement : input.endorsements)
        if (isInForce(endorsement))
            return CandidacyStanding{CandidacyState::Supported, 0, endorsement.kind,
                namesOf(endorsement.jointWith, input.organisations)};
    const bool isDeclined = input.endorsements.back().history.back().status == EndorsementStatus::Declined;
    return CandidacyStanding{isDeclined ? CandidacyState::Declined : CandidacyState::SupportWithdrawn};
}

/// What the latest motion says; one that was carried speaks through its endorsement, a withdrawn one not at
/// all.
std::optional<CandidacyStanding> moved(const StandingInput &input)
{
    const auto speaks = [](const Motion &motion) {
        return motion.state != MotionState::Carried && motion.state != MotionState::Withdrawn;
    };
    const auto latest = std::find_if(input.motions.rbegin(), input.motions.rend(), speaks);
    if (latest == input.motions.rend())
        return std::nullopt;
    if (latest->state == MotionState::Draft)
        return CandidacyStanding{CandidacyState::MotionDrafted, latest->number};
    if (latest->state == MotionState::Open)
        return CandidacyStanding{CandidacyState::MotionOpen, latest->number};
    return CandidacyStanding{CandidacyState::NotSupported, latest->number};
}

CandidacyState reviewed(const StandingInput &input)
{
    const CandidacyState inReview =
        input.applicationRevision > 1 ? CandidacyState::RevisedInReview : CandidacyState::InReview;
    if (!input.fit)
        return inReview;
    if (input.fit->fits())
        return CandidacyState::Fits;
    const std::vector<CriterionFinding> &criteria = input.fit->criteria;
    const bool failed = std::any_of(criteria.begin(), criteria.end(),
        [](const CriterionFinding &finding) { return finding.standing == Standing::NotMet; });
    return failed ? CandidacyState::DoesNotFit : inReview;
}

} // namespace

CandidacyStanding standingOf(const StandingInput &input)
{
    if (input.candidacy.status == CandidacyStatus::Withdrawn)
        return {CandidacyState::Withdrawn};
    if (const std::optional<CandidacyStanding> standing = endorsed(input))
        return *standing;
    if (input.applicationRevision == 0)
        return {CandidacyState::NoApplication};
    if (const std::optional<CandidacyStanding> standing = moved(input))
        return *standing;
    return {reviewed(input)};
}

QString inWords(const CandidacyStanding &standing)
{
    switch (standing.state) {
    case CandidacyState::Withdrawn:
        return Tr::tr("No longer stands");
    case CandidacyState::NoApplication:
        return Tr::tr("No application");
    case CandidacyState::InReview:
        return Tr::tr("In review");
    case CandidacyState::RevisedInReview:
        return Tr::tr("Revised, in review");
    case CandidacyState::Fits:
        return Tr::tr("Fits, no motion yet");
    case CandidacyState::MotionDrafted:
        return Tr::tr("Motion %1 in draft").arg(standing.motion);
    case CandidacyState::DoesNotFit:
        return Tr::tr("Does not fit");
    case CandidacyState::MotionOpen:
        return Tr::tr("Motion %1 open").arg(standing.motion);
    case CandidacyState::NotSupported:
        return Tr::tr("Not supported");
    case CandidacyState::Supported:
        return inWords(standing.kind, standing.jointWith);
    case CandidacyState::SupportWithdrawn:
        return Tr::tr("Support withdrawn");
    case CandidacyState::Declined:
        return Tr::tr("Declined our support");
    }
    Q_UNREACHABLE();
}

} // namespace rosette
