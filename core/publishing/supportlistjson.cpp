// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/supportlistjson.h"

#include "core/signing/canonicaljson.h"

#include <QJsonArray>

namespace rosette {

namespace {

QJsonObject contestObject(const SupportListContext &context)
{
    return {{QStringLiteral("id"), context.contest.id.toString()},
        {QStringLiteral("slug"), context.contest.slug.toString()},
        {QStringLiteral("body"), context.body.name.toString()},
        {QStringLiteral("title"), context.contest.title.toString()},
        {QStringLiteral("system"), keyOf(electoralSystemKeys, context.contest.system)},
        {QStringLiteral("places"), context.contest.places}};
}

QJsonObject entryObject(const SupportListEntry &entry)
{
    return {{QStringLiteral("candidacy"), entry.candidacy.toString()},
        {QStringLiteral("name"), entry.ballotName.toString()},
        {QStringLiteral("kind"), keyOf(endorsementKindKeys, entry.kind)},
        {QStringLiteral("jointWith"), QJsonArray::fromStringList(entry.jointWith)}};
}

QJsonObject correctionObject(const SupportList &list)
{
    return {{QStringLiteral("replaces"), list.number - 1},
        {QStringLiteral("whatChanged"), list.correction->whatChanged.toString()},
        {QStringLiteral("why"), list.correction->why.toString()}};
}

QJsonArray entryArray(const SupportList &list)
{
    QJsonArray entries;
    for (const SupportListEntry &entry : list.entries)
        entries.append(entryObject(entry));
    return entries;
}

} // namespace

bool saysTheSame(const SupportList &list)
{
    const Result<QJsonObject> said = parseCanonicalJson(list.bytes);
    if (!said)
        return false;
    const QJsonValue correction = said->value(QStringLiteral("correction"));
    return said->value(QStringLiteral("number")).toInt() == list.number &&
           said->value(QStringLiteral("publishedOn")).toString() == list.publishedOn.toString(Qt::ISODate) &&
           said->value(QStringLiteral("entries")).toArray() == entryArray(list) &&
           correction.isObject() == list.correction.has_value() &&
           (!list.correction || correction.toObject() == correctionObject(list));
}

Result<QByteArray> supportListJson(const SupportList &list, const SupportListContext &context)
{
    QJsonObject object{{QStringLiteral("format"), QStringLiteral("rosette-support-list")},
        {QStringLiteral("version"), 1}, {QStringLiteral("grouping"), context.committee.grouping.toString()},
        {QStringLiteral("imprint"), context.committee.imprint},
        {QStringLiteral("contest"), contestObject(context)}, {QStringLiteral("number"), list.number},
        {QStringLiteral("publishedOn"), list.publishedOn.toString(Qt::ISODate)},
        {QStringLiteral("entries"), entryArray(list)}};
    if (list.correction)
        object.insert(QStringLiteral("correction"), correctionObject(list));
    return canonicalJson(object);
}

} // namespace rosette
