// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reviews/review.h"

#include <algorithm>

namespace rosette {

Result<void> checkReview(
    const Review &review, const Rulebook &rulebook, const std::vector<Interest> &interests)
{
    const bool recused = std::any_of(interests.begin(), interests.end(), [&](const Interest &interest) {
        return interest.application == review.application && interest.seat == review.seat;
    });
    if (recused)
        return Error{ErrorCode::NotAllowed,
            Tr::tr("This seat has declared an interest, so it does not review this application."), {}};
    const std::vector<Criterion> &criteria = rulebook.criteriaSet.criteria;
    for (const Criterion &criterion : criteria) {
        const auto about = [&](const CriterionVerdict &verdict) {
            return verdict.criterion == criterion.key;
        };
        const auto count = std::count_if(review.verdicts.begin(), review.verdicts.end(), about);
        if (count == 0)
            return Error{ErrorCode::InvalidInput,
                Tr::tr("The verdict on “%1” is missing.").arg(criterion.title.toString()), {}};
        if (count > 1)
            return Error{ErrorCode::InvalidInput,
                Tr::tr("There is more than one verdict on “%1”.").arg(criterion.title.toString()), {}};
    }
    if (review.verdicts.size() > criteria.size())
        return Error{ErrorCode::InvalidInput,
            Tr::tr("There is a verdict on something that is no criterion of rulebook %1.")
                .arg(rulebook.version),
            {}};
    return {};
}

} // namespace rosette
