// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reviews/review.h"

#include <QJsonObject>

#include <optional>

namespace rosette {

/// What a seat has put down on one criterion so far.
struct DraftVerdict
{
    Slug criterion;
    std::optional<Verdict> verdict{};
    QString comment{};

    bool operator==(const DraftVerdict &) const = default;
};

/// A review in the making: private to the seat until it is submitted.
struct ReviewDraft
{
    int applicationRevision = 1;          ///< the revision that was read
    std::vector<DraftVerdict> verdicts{}; ///< one for each criterion, in the order of the criteria set
    QString comment{};

    bool operator==(const ReviewDraft &) const = default;

    int given() const;
    bool isComplete() const;
    /// No verdict and no word.
    bool isEmpty() const;
    /// The first criterion without a verdict after @p index, going round; nothing if all have one.
    std::optional<std::size_t> nextToDo(std::size_t index) const;
    /// Of a complete draft: what is submitted.
    std::vector<CriterionVerdict> submission() const;
};

ReviewDraft emptyDraft(const CriteriaSet &criteria, int applicationRevision);
/// The verdicts of @p review as a proposal for @p applicationRevision; it may be a later one than was
/// reviewed.
ReviewDraft draftFrom(const Review &review, const CriteriaSet &criteria, int applicationRevision);

/// "Two criteria are still to do."; empty when all have a verdict.
QString whatIsToDo(const ReviewDraft &draft);

QJsonObject draftToJson(const ReviewDraft &draft);
/// Takes over what fits @p criteria; what is unknown or malformed is left out.
ReviewDraft draftFromJson(const QJsonObject &object, const CriteriaSet &criteria, int applicationRevision);

} // namespace rosette
