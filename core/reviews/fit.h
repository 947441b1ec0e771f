// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reviews/review.h"

namespace rosette {

enum class Standing
{
    Met,
    NotMet,
    Open
};

inline constexpr std::array<EnumKey<Standing>, 3> standingKeys{
    {{Standing::Met, "met"}, {Standing::NotMet, "not-met"}, {Standing::Open, "open"}}};

/// Where one application stands on one criterion, and why.
struct CriterionFinding
{
    Slug criterion;
    Standing standing = Standing::Open;
    int meets = 0;
    int doesNotMeet = 0;
    int notShown = 0;
    QString settles{}; ///< while open: what would settle it, one sentence; else empty

    int counted() const { return meets + doesNotMeet + notShown; }
    bool operator==(const CriterionFinding &) const = default;
};

/// Where an application stands on all of them.
struct Fit
{
    std::vector<CriterionFinding> criteria{}; ///< in the order of the criteria set
    int reviewed = 0;                         ///< seats whose verdicts on the current revision count

    /// Every criterion is found met.
    bool fits() const;
    bool operator==(const Fit &) const = default;
};

/// Met when at least rulebook.reviewsNeeded seats without an interest have reviewed revision @p
/// currentRevision and more than half of their verdicts are *meets*; not met when more than half are *does
/// not meet*; otherwise open. Reviews of another revision and of a seat with an interest do not count.
Fit assessFit(const Rulebook &rulebook, int currentRevision, const std::vector<Review> &reviews,
    const std::vector<Interest> &interests);

/// The verdicts of one kind each that count on one criterion.
struct VerdictCounts
{
    int meets = 0;
    int doesNotMeet = 0;
    int notShown = 0;

    bool operator==(const VerdictCounts &) const = default;
};

/// The same from counts, one for each criterion of the set in its order, of the verdicts that count.
Fit assessCounts(const Rulebook &rulebook, const std::vector<VerdictCounts> &counts, int reviewed);

/// "8 meet, 1 does not, 0 not shown."
QString countsInWords(const CriterionFinding &finding);

/// "Fits all five criteria", "Does not fit: Britain and Europe", "Open on 2 of 5".
QString inWords(const Fit &fit, const CriteriaSet &criteria);
/// "Fits all five criteria".
QString fitsAllInWords(int criteria);

} // namespace rosette
