// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/views/rulebooks.h"

#include "app/cli/views/values.h"

namespace rosette::cli {

QJsonObject majorityJson(const MajorityRule &rule)
{
    return {{"base", keyOf(majorityBaseKeys, rule.base)},
        {"comparison", keyOf(comparisonKeys, rule.comparison)}, {"numerator", rule.numerator},
        {"denominator", rule.denominator}, {"quorum", rule.quorum}, {"floor", rule.floor},
        {"tie", keyOf(tieRuleKeys, rule.tie)}, {"recusedStayInBase", rule.recusedStayInBase},
        {"inWords", inWords(rule)}};
}

QJsonObject rulebookJson(const Rulebook &rulebook)
{
    const CriteriaSet &set = rulebook.criteriaSet;
    const QJsonArray criteria = jsonArray(set.criteria, [](const Criterion &criterion) {
        return QJsonObject{{"key", criterion.key.toString()}, {"title", criterion.title.toString()},
            {"wording", criterion.wording}, {"clause", criterion.clause}};
    });
    const QJsonArray triggers = jsonArray(rulebook.publicationTriggers,
        [](MilestoneKind kind) { return QJsonValue(keyOf(milestoneKindKeys, kind)); });
    return {{"id", rulebook.id.toString()}, {"version", rulebook.version},
        {"title", rulebook.title.toString()}, {"provisional", rulebook.provisional},
        {"adopted", jsonOf(rulebook.adopted)}, {"criteriaSetVersion", set.version}, {"source", set.source},
        {"criteria", criteria}, {"reviewsNeeded", rulebook.reviewsNeeded},
        {"majority", majorityJson(rulebook.majority)},
        {"runningTotals", keyOf(runningTotalsKeys, rulebook.runningTotals)},
        {"ballotReasons", keyOf(ballotReasonsKeys, rulebook.ballotReasons)},
        {"publicationTriggers", triggers}};
}

} // namespace rosette::cli
