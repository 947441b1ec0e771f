// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reviews/reviewdraft.h"

#include "core/base/translate.h"
#include "core/base/words.h"

#include <algorithm>

namespace rosette {

namespace {

constexpr QLatin1String revisionKey("revision");
constexpr QLatin1String commentKey("comment");
constexpr QLatin1String criteriaKey("criteria");
constexpr QLatin1String verdictKey("verdict");

} // namespace

int ReviewDraft::given() const
{
    return static_cast<int>(std::count_if(verdicts.begin(), verdicts.end(),
        [](const DraftVerdict &given) { return given.verdict.has_value(); }));
}

bool ReviewDraft::isComplete() const
{
    return given() == static_cast<int>(verdicts.size());
}

bool ReviewDraft::isEmpty() const
{
    return given() == 0 && comment.isEmpty() &&
           std::all_of(verdicts.begin(), verdicts.end(),
               [](const DraftVerdict &given) { return given.comment.isEmpty(); });
}

std::optional<std::size_t> ReviewDraft::nextToDo(std::size_t index) const
{
    for (std::size_t step = 1; step <= verdicts.size(); ++step) {
        const std::size_t candidate = (index + step) % verdicts.size();
        if (!verdicts[candidate].verdict)
            return candidate;
    }
    return std::nullopt;
}

std::vector<CriterionVerdict> ReviewDraft::submission() const
{
    std::vector<CriterionVerdict> given;
    for (const DraftVerdict &draft : verdicts)
        if (draft.verdict)
            given.push_back(CriterionVerdict{draft.criterion, *draft.verdict, draft.comment.trimmed()});
    return given;
}

ReviewDraft emptyDraft(const CriteriaSet &criteria, int applicationRevision)
{
    ReviewDraft draft{applicationRevision};
    for (const Criterion &criterion : criteria.criteria)
        draft.verdicts.push_back(DraftVerdict{criterion.key});
    return draft;
}

ReviewDraft draftFrom(const Review &review, const CriteriaSet &criteria, int applicationRevision)
{
    ReviewDraft draft = emptyDraft(criteria, applicationRevision);
    draft.comment = review.comment;
    for (DraftVerdict &verdict : draft.verdicts)
        for (const CriterionVerdict &given : review.verdicts)
            if (given.criterion == verdict.criterion) {
                verdict.verdict = given.verdict;
                verdict.comment = given.comment;
            }
    return draft;
}

QString whatIsToDo(const ReviewDraft &draft)
{
    const int missing = static_cast<int>(draft.verdicts.size()) - draft.given();
    if (missing == 0)
        return {};
    if (missing == 1)
        return Tr::tr("One criterion is still to do.");
    return Tr::tr("%1 criteria are still to do.", nullptr, missing)
        .arg(beginningSentence(countInWords(missing)));
}

QJsonObject draftToJson(const ReviewDraft &draft)
{
    QJsonObject criteria;
    for (const DraftVerdict &verdict : draft.verdicts) {
        QJsonObject given;
        if (verdict.verdict)
            given.insert(verdictKey, keyOf(verdictKeys, *verdict.verdict));
        if (!verdict.comment.isEmpty())
            given.insert(commentKey, verdict.comment);
        if (!given.isEmpty())
            criteria.insert(verdict.criterion.toString(), given);
    }
    return QJsonObject{
        {revisionKey, draft.applicationRevision}, {commentKey, draft.comment}, {criteriaKey, criteria}};
}

ReviewDraft draftFromJson(const QJsonObject &object, const CriteriaSet &criteria, int applicationRevision)
{
    ReviewDraft draft = emptyDraft(criteria, object.value(revisionKey).toInt(applicationRevision));
    draft.comment = object.value(commentKey).toString();
    const QJsonObject given = object.value(criteriaKey).toObject();
    for (DraftVerdict &verdict : draft.verdicts) {
        const QJsonObject one = given.value(verdict.criterion.toString()).toObject();
        verdict.verdict = fromKey(verdictKeys, one.value(verdictKey).toString());
        verdict.comment = one.value(commentKey).toString();
    }
    return draft;
}

} // namespace rosette
