// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/contests/milestone.h"
#include "core/endorsements/supportlist.h"
#include "core/people/committee.h"

namespace rosette {

/// A warning that a person has accepted, with the reason. Kept for ever and chained as a record.
struct AcceptedFinding
{
    ContestId contest;
    QString code{};
    QString subject{};
    Reason reason;
    SeatId acceptedBy;
    QDateTime acceptedAt{}; ///< UTC

    bool operator==(const AcceptedFinding &) const = default;
};

/// What is known of one endorsed candidacy's material for publication.
struct CandidacyMaterial
{
    CandidacyId candidacy;
    std::optional<Consents> consents{}; ///< nothing: no application, as under a member ballot
    bool hasPhoto = false;
    bool hasAltText = false;

    bool operator==(const CandidacyMaterial &) const = default;
};

struct PublicationInput
{
    Committee committee;
    Contest contest;
    Rulebook rulebook;
    std::vector<Milestone> milestones{};
    std::vector<Candidacy> candidacies{};    ///< of the contest
    std::vector<Endorsement> endorsements{}; ///< of these candidacies, in force or not
    std::vector<CandidacyMaterial> material{};
    std::vector<Motion> motions{}; ///< about the contest
    std::vector<AcceptedFinding> accepted{};
    QDate publishOn{};                  ///< the day the list is to bear
    bool ownSlateWithoutMotion = false; ///< a slate of our own that no carried motion allows
};

/// A warning and the acceptance that settles it.
struct SettledFinding
{
    Finding finding{};
    AcceptedFinding accepted;

    bool operator==(const SettledFinding &) const = default;
};

struct PublicationReport
{
    std::vector<Finding> findings{}; ///< blockers, then warnings, then notes
    std::vector<SettledFinding> accepted{};
    int passed = 0;              ///< checks that had nothing to say
    QStringList passedInWords{}; ///< what each of them has found in order, in their order

    bool canPublish() const; ///< no blocker and no warning that is not accepted
    bool operator==(const PublicationReport &) const = default;
};

/// Everything that stands between a contest and its support list (DESIGN, "Publication"). Codes:
/// blockers "not-issued" (no occurred trigger on or before publishOn; a note once a motion to publish early
/// was carried), "too-many-for-places" (block vote),
/// "two-for-one-place", "no-imprint", "withdrawn-candidacy", "nobody-endorsed", "own-slate-without-motion";
/// warnings "no-consent" (there is an application, and it does not allow naming; whoever accepts this says on
/// record how the consent was given), "motions-open" (one for each motion), "not-on-ballot", "no-photo" and
/// "no-alt-text" (only where the candidate allows a photo), "reserved-unmet" (a note while the list leaves
/// room for others of the group); notes "fewer-than-places", "consent-not-recorded" (no application, as after
/// a member ballot). The subject is the id of the candidacy or motion, the folded name of the reserved group,
/// or empty.
PublicationReport checkPublication(const PublicationInput &input);

} // namespace rosette
