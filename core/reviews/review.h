// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/application.h"
#include "core/criteria/rulebook.h"
#include "core/people/seat.h"

namespace rosette {

using ReviewId = Id<struct ReviewKind>;

enum class Verdict
{
    Meets,
    DoesNotMeet,
    NotShown
};

inline constexpr std::array<EnumKey<Verdict>, 3> verdictKeys{
    {{Verdict::Meets, "meets"}, {Verdict::DoesNotMeet, "does-not-meet"}, {Verdict::NotShown, "not-shown"}}};

struct CriterionVerdict
{
    Slug criterion;
    Verdict verdict = Verdict::NotShown;
    QString comment{}; ///< may be empty

    bool operator==(const CriterionVerdict &) const = default;
};

/// One seat's verdicts on one revision of an application: one for each criterion of the contest's rulebook. A
/// seat has one review an application; submitting again replaces its verdicts and may move it to the current
/// revision.
struct Review
{
    ReviewId id;
    ApplicationId application;
    int applicationRevision = 1;
    SeatId seat;
    std::vector<CriterionVerdict> verdicts{}; ///< in the order of the criteria set
    QString comment{};
    QDateTime submittedAt{}; ///< UTC
    int revision = 1;

    bool operator==(const Review &) const = default;
};

/// A declared conflict of interest. It recuses the seat from that application: no sight of its reviews, no
/// vote.
struct Interest
{
    ApplicationId application;
    SeatId seat;
    Reason reason;
    QDateTime declaredAt{}; ///< UTC

    bool operator==(const Interest &) const = default;
};

/// Refuses verdicts that are not exactly one for each criterion, and a seat with an interest.
Result<void> checkReview(
    const Review &review, const Rulebook &rulebook, const std::vector<Interest> &interests);

} // namespace rosette
