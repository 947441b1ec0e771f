// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/views/reviews.h"

#include "app/cli/views/values.h"
#include "core/base/translate.h"

namespace rosette::cli {

QJsonObject reviewJson(const Review &review, const QString &seat)
{
    const QJsonArray verdicts = jsonArray(review.verdicts, [](const CriterionVerdict &verdict) {
        return QJsonObject{{"criterion", verdict.criterion.toString()},
            {"verdict", keyOf(verdictKeys, verdict.verdict)}, {"comment", verdict.comment}};
    });
    return {{"id", review.id.toString()}, {"seat", seat}, {"applicationRevision", review.applicationRevision},
        {"submittedAt", jsonOf(review.submittedAt)}, {"verdicts", verdicts}, {"comment", review.comment}};
}

QJsonObject fitJson(const Fit &fit)
{
    const QJsonArray criteria = jsonArray(fit.criteria, [](const CriterionFinding &finding) {
        return QJsonObject{{"criterion", finding.criterion.toString()},
            {"standing", keyOf(standingKeys, finding.standing)}, {"meets", finding.meets},
            {"doesNotMeet", finding.doesNotMeet}, {"notShown", finding.notShown},
            {"settles", finding.settles}};
    });
    return {{"fits", fit.fits()}, {"reviewed", fit.reviewed}, {"criteria", criteria}};
}

QString verdictInWords(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Meets:
        return Tr::tr("meets");
    case Verdict::DoesNotMeet:
        return Tr::tr("does not meet");
    case Verdict::NotShown:
        return Tr::tr("not shown");
    }
    return {};
}

QString standingInWords(Standing standing)
{
    switch (standing) {
    case Standing::Met:
        return Tr::tr("met");
    case Standing::NotMet:
        return Tr::tr("not met");
    case Standing::Open:
        return Tr::tr("open");
    }
    return {};
}

} // namespace rosette::cli
