// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/contenthash.h"

#include "core/candidates/applicationjson.h"
#include "core/criteria/rulebookjson.h"
#include "core/signing/canonicaljson.h"
#include "core/signing/digest.h"

#include <QJsonArray>

#include <algorithm>

namespace rosette {

namespace {

/// The canonical bytes of an object that this program made of checked parts only.
QByteArray bytesOf(const QJsonObject &object)
{
    const Result<QByteArray> bytes = canonicalJson(object);
    Q_ASSERT(bytes.has_value());
    return *bytes;
}

} // namespace

QByteArray applicationHash(const QByteArray &salt, const ApplicationContent &content)
{
    return saltedDigest(Domain::ApplicationContent, salt, bytesOf(contentToJson(content)));
}

QByteArray ruleHash(const MajorityRule &rule)
{
    return digest(Domain::Rule, bytesOf(majorityRuleToJson(rule)));
}

QByteArray rulebookHash(const Rulebook &rulebook)
{
    QJsonObject rules = rulebookToJson(rulebook);
    for (const char *field : {"id", "version", "adopted", "provisional"})
        rules.remove(QLatin1String(field));
    return digest(Domain::Rulebook, bytesOf(rules));
}

QByteArray noteHash(const QByteArray &salt, const QString &note)
{
    return saltedDigest(Domain::PersonalText, salt, note.toUtf8());
}

QByteArray rollHash(const std::vector<RollEntry> &roll)
{
    std::vector<std::pair<QString, const RollEntry *>> sorted;
    sorted.reserve(roll.size());
    for (const RollEntry &entry : roll)
        sorted.emplace_back(entry.seat.toString(), &entry);
    std::sort(sorted.begin(), sorted.end());
    QJsonArray seats;
    for (const auto &[seat, entry] : sorted)
        seats += QJsonObject{{QStringLiteral("seat"), seat},
            {QStringLiteral("role"), keyOf(roleKeys, entry->role)},
            {QStringLiteral("recused"), entry->recused}};
    return digest(Domain::Roll, bytesOf({{QStringLiteral("seats"), seats}}));
}

} // namespace rosette
