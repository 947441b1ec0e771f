// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endorsements/endorsement.h"
#include "core/reviews/fit.h"

namespace rosette {

/// Where a candidacy stands with us, in one word for lists and cards.
enum class CandidacyState
{
    Withdrawn, ///< stands no longer
    NoApplication,
    InReview,
    RevisedInReview, ///< a later revision of the application is being reviewed
    Fits,            ///< meets all criteria, and no motion is open
    MotionDrafted,
    DoesNotFit,
    MotionOpen,
    NotSupported, ///< the motion fell
    Supported,
    SupportWithdrawn,
    Declined ///< the support, by the candidate
};

struct CandidacyStanding
{
    CandidacyState state = CandidacyState::NoApplication;
    int motion = 0; ///< the number, for MotionOpen, MotionDrafted and NotSupported
    EndorsementKind kind = EndorsementKind::Supported; ///< for Supported
    QStringList jointWith{};                           ///< names, for Supported

    bool operator==(const CandidacyStanding &) const = default;
};

struct StandingInput
{
    Candidacy candidacy;
    int applicationRevision = 0;             ///< the current one; 0: no application
    std::optional<Fit> fit{};                ///< nothing while the reader may not see it
    std::vector<Motion> motions{};           ///< about this application, by number
    std::vector<Endorsement> endorsements{}; ///< of this candidacy, oldest first
    std::vector<Organisation> organisations{};
};

CandidacyStanding standingOf(const StandingInput &input);
/// "Motion 14 open", "Revised, in review", "Our candidate", "Joint candidate with Union Line".
QString inWords(const CandidacyStanding &standing);

} // namespace rosette
