// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reviews/fit.h"

#include "core/base/words.h"

#include <algorithm>
#include <map>

namespace rosette {

namespace {

bool hasInterest(const Review &review, const std::vector<Interest> &interests)
{
    return std::any_of(interests.begin(), interests.end(), [&](const Interest &interest) {
        return interest.seat == review.seat && interest.application == review.application;
    });
}

/// The reviews that count: one a seat, of the current revision, without an interest.
std::map<SeatId, const Review *> countedReviews(
    int currentRevision, const std::vector<Review> &reviews, const std::vector<Interest> &interests)
{
    std::map<SeatId, const Review *> counted;
    for (const Review &review : reviews) {
        if (review.applicationRevision != currentRevision || hasInterest(review, interests))
            continue;
        const Review *&kept = counted[review.seat];
        if (!kept || kept->submittedAt < review.submittedAt)
            kept = &review;
    }
    return counted;
}

void countVerdict(VerdictCounts &counts, const Slug &criterion, const Review &review)
{
    const auto verdict = std::find_if(review.verdicts.begin(), review.verdicts.end(),
        [&](const CriterionVerdict &candidate) { return candidate.criterion == criterion; });
    if (verdict == review.verdicts.end())
        return;
    switch (verdict->verdict) {
    case Verdict::Meets:
        ++counts.meets;
        break;
    case Verdict::DoesNotMeet:
        ++counts.doesNotMeet;
        break;
    case Verdict::NotShown:
        ++counts.notShown;
        break;
    }
}

Standing standingOf(const CriterionFinding &finding, int reviewsNeeded)
{
    if (finding.counted() < reviewsNeeded)
        return Standing::Open;
    if (2 * finding.meets > finding.counted())
        return Standing::Met;
    if (2 * finding.doesNotMeet > finding.counted())
        return Standing::NotMet;
    return Standing::Open;
}

QString missingReviews(int missing)
{
    if (missing == 1)
        return Tr::tr("One more review is needed before it can be settled.");
    return Tr::tr("%1 more reviews are needed before it can be settled.", nullptr, missing)
        .arg(beginningSentence(countInWords(missing)));
}

/// With enough reviews: the fewest further verdicts of one kind that make more than half. After k more of
/// them 2 * (given + k) > counted + k, so k = counted - 2 * given + 1.
QString missingVerdicts(const CriterionFinding &finding)
{
    const int toMeet = finding.counted() - 2 * finding.meets + 1;
    const int toNotMeet = finding.counted() - 2 * finding.doesNotMeet + 1;
    if (toMeet == 1 && toNotMeet == 1)
        return Tr::tr("One more verdict either way settles it.");
    if (toMeet == toNotMeet)
        return Tr::tr("%1 more verdicts the same way settle it.", nullptr, toMeet)
            .arg(beginningSentence(countInWords(toMeet)));
    return Tr::tr("%1 more “meets” or %2 more “does not meet” would settle it.", nullptr, toMeet)
        .arg(beginningSentence(countInWords(toMeet)), countInWords(toNotMeet));
}

QString whatSettles(const CriterionFinding &finding, int reviewsNeeded)
{
    const int missing = reviewsNeeded - finding.counted();
    if (finding.counted() == 0)
        return missing == 1 ? Tr::tr("Nobody has reviewed it yet; one review is needed.")
                            : Tr::tr("Nobody has reviewed it yet; %1 reviews are needed.", nullptr, missing)
                                  .arg(countInWords(missing));
    return countsInWords(finding) + u' ' + (missing > 0 ? missingReviews(missing) : missingVerdicts(finding));
}

} // namespace

bool Fit::fits() const
{
    return !criteria.empty() &&
           std::all_of(criteria.begin(), criteria.end(),
               [](const CriterionFinding &finding) { return finding.standing == Standing::Met; });
}

Fit assessFit(const Rulebook &rulebook, int currentRevision, const std::vector<Review> &reviews,
    const std::vector<Interest> &interests)
{
    const auto counted = countedReviews(currentRevision, reviews, interests);
    std::vector<VerdictCounts> counts;
    for (const Criterion &criterion : rulebook.criteriaSet.criteria) {
        VerdictCounts count;
        for (const auto &[seat, review] : counted)
            countVerdict(count, criterion.key, *review);
        counts.push_back(count);
    }
    return assessCounts(rulebook, counts, static_cast<int>(counted.size()));
}

Fit assessCounts(const Rulebook &rulebook, const std::vector<VerdictCounts> &counts, int reviewed)
{
    const std::vector<Criterion> &criteria = rulebook.criteriaSet.criteria;
    Q_ASSERT(counts.size() == criteria.size());
    Fit fit;
    fit.reviewed = reviewed;
    for (std::size_t index = 0; index < criteria.size(); ++index) {
        const VerdictCounts &count = counts[index];
        CriterionFinding finding{
            criteria[index].key, Standing::Open, count.meets, count.doesNotMeet, count.notShown};
        finding.standing = standingOf(finding, rulebook.reviewsNeeded);
        if (finding.standing == Standing::Open)
            finding.settles = whatSettles(finding, rulebook.reviewsNeeded);
        fit.criteria.push_back(finding);
    }
    return fit;
}

QString countsInWords(const CriterionFinding &finding)
{
    const QString meets = finding.meets == 1 ? Tr::tr("1 meets") : Tr::tr("%n meet", nullptr, finding.meets);
    const QString doesNot =
        finding.doesNotMeet == 1 ? Tr::tr("1 does not") : Tr::tr("%n do not", nullptr, finding.doesNotMeet);
    return Tr::tr("%1, %2, %3 not shown.").arg(meets, doesNot).arg(finding.notShown);
}

QString inWords(const Fit &fit, const CriteriaSet &criteria)
{
    QStringList notMet;
    int open = 0;
    for (const CriterionFinding &finding : fit.criteria) {
        if (finding.standing == Standing::Open)
            ++open;
        if (finding.standing != Standing::NotMet)
            continue;
        for (const Criterion &criterion : criteria.criteria)
            if (criterion.key == finding.criterion)
                notMet += criterion.title.toString();
    }
    const int total = static_cast<int>(fit.criteria.size());
    if (!notMet.isEmpty())
        return Tr::tr("Does not fit: %1").arg(notMet.join(QStringLiteral("; ")));
    if (!fit.fits())
        return Tr::tr("Open on %1 of %2").arg(open).arg(total);
    return fitsAllInWords(total);
}

QString fitsAllInWords(int criteria)
{
    return criteria == 1 ? Tr::tr("Fits the one criterion")
                         : Tr::tr("Fits all %1 criteria", nullptr, criteria).arg(countInWords(criteria));
}

} // namespace rosette
