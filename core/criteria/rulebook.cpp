// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/rulebook.h"

#include "core/criteria/rulebookjson.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

// Outside the namespace, because the macro declares a function of the global one. A static library's
// resources are linked only if something refers to them.
static void registerRulebookResource()
{
    Q_INIT_RESOURCE(rulebook);
}

namespace rosette {

namespace {

constexpr int mostCriteria = 20;

Error refusal(const QString &sentence)
{
    return Error{ErrorCode::InvalidInput, sentence, {}};
}

Result<void> checkCriteria(const std::vector<Criterion> &criteria)
{
    if (criteria.empty() || criteria.size() > mostCriteria)
        return refusal(
            Tr::tr("A criteria set has 1 to %1 criteria, not %2.").arg(mostCriteria).arg(criteria.size()));
    for (auto criterion = criteria.begin(); criterion != criteria.end(); ++criterion) {
        if (criterion->wording.trimmed().isEmpty())
            return refusal(Tr::tr("The criterion “%1” has no wording.").arg(criterion->title.toString()));
        const auto same = [&](const Criterion &other) { return other.key == criterion->key; };
        if (std::any_of(criteria.begin(), criterion, same))
            return refusal(Tr::tr("Two criteria have the key “%1”.").arg(criterion->key.toString()));
    }
    return {};
}

} // namespace

Rulebook defaultRulebook(const QDate &adopted)
{
    registerRulebookResource();
    QFile file(QStringLiteral(":/rosette/rulebook/default.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The default rulebook is not in the program.");
    QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    object.insert(QStringLiteral("id"), RulebookId::create().toString());
    object.insert(QStringLiteral("adopted"), adopted.toString(Qt::ISODate));
    Result<Rulebook> rulebook = rulebookFromJson(object);
    if (!rulebook)
        qFatal("The default rulebook is damaged: %s", qUtf8Printable(rulebook.error().message));
    return *std::move(rulebook);
}

Result<void> checkRulebook(const Rulebook &rulebook)
{
    if (rulebook.version < 1 || rulebook.criteriaSet.version < 1)
        return refusal(Tr::tr("Versions of a rulebook and of its criteria count from 1."));
    if (rulebook.reviewsNeeded < 1)
        return refusal(Tr::tr("At least one review is needed before a criterion can be settled."));
    if (rulebook.publicationTriggers.empty())
        return refusal(Tr::tr("The rulebook must name the milestone that allows publication."));
    if (Result<void> criteria = checkCriteria(rulebook.criteriaSet.criteria); !criteria)
        return criteria;
    return checkMajorityRule(rulebook.majority);
}

} // namespace rosette
