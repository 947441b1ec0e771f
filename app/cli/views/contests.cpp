// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/views/contests.h"

#include "app/cli/views/values.h"
#include "core/base/translate.h"

namespace rosette::cli {

QJsonObject contestJson(const Contest &contest, const QString &body)
{
    return {{"id", contest.id.toString()}, {"slug", contest.slug.toString()}, {"body", body},
        {"title", contest.title.toString()}, {"system", keyOf(electoralSystemKeys, contest.system)},
        {"places", contest.places}, {"electorate", contest.electorate},
        {"nominationThreshold", contest.nominationThreshold},
        {"reserved", jsonArray(contest.reserved,
                         [](const ReservedPlaces &reserved) {
                             return QJsonObject{{"group", reserved.group}, {"atLeast", reserved.atLeast}};
                         })},
        {"route", keyOf(decisionRouteKeys, contest.route)}, {"rulebook", contest.rulebook.toString()}};
}

QString reservedInWords(const Contest &contest)
{
    QStringList words;
    for (const ReservedPlaces &reserved : contest.reserved)
        words += Tr::tr("at least %1 %2").arg(QString::number(reserved.atLeast), reserved.group);
    return words.join(QStringLiteral(", "));
}

QJsonObject milestoneJson(const Milestone &milestone)
{
    const MilestoneDate &current = currentDate(milestone);
    return {{"id", milestone.id.toString()}, {"slug", milestone.slug.toString()},
        {"kind", keyOf(milestoneKindKeys, milestone.kind)}, {"title", milestone.title.toString()},
        {"when", jsonOf(current.when)}, {"status", keyOf(dateStatusKeys, current.status)},
        {"notes", milestone.notes}, {"history", jsonArray(milestone.history, [](const MilestoneDate &date) {
                                         return QJsonObject{{"status", keyOf(dateStatusKeys, date.status)},
                                             {"when", jsonOf(date.when)}, {"source", date.source},
                                             {"recordedAt", jsonOf(date.recordedAt)}};
                                     })}};
}

QString dateStatusInWords(DateStatus status)
{
    switch (status) {
    case DateStatus::Announced:
        return Tr::tr("announced");
    case DateStatus::Revised:
        return Tr::tr("revised");
    case DateStatus::Occurred:
        return Tr::tr("occurred");
    }
    return {};
}

} // namespace rosette::cli
