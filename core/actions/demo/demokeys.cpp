// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/demo/demokeys.h"

#include "core/actions/demo/storyfile.h"
#include "core/signing/keyring.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <mutex>
#include <optional>

namespace rosette {

namespace {

SecretKey keyFor(const QByteArray &whose)
{
    return SecretKey::fromSeed(QCryptographicHash::hash(
        QByteArrayLiteral("rosette/v1/demonstration-key\n") + whose, QCryptographicHash::Sha256));
}

/// Whose key it is, for every key of the demo.
const QHash<QByteArray, QByteArray> &owners()
{
    static const QHash<QByteArray, QByteArray> known = [] {
        QHash<QByteArray, QByteArray> made;
        const auto add = [&](const QByteArray &whose) {
            made.insert(keyFor(whose).publicKey().bytes, whose);
        };
        add("keeper");
        if (const Result<QJsonObject> story = readStory(QStringLiteral("committee.json")))
            for (const QJsonValue &enrolment : story->value(QStringLiteral("keys")).toArray())
                for (const QJsonValue &name : enrolment.toObject().value(QStringLiteral("names")).toArray())
                    add("seat " + name.toString().toUtf8());
        return made;
    }();
    return known;
}

} // namespace

SecretKey demoKey(const QString &name)
{
    return keyFor("seat " + name.toUtf8());
}

SecretKey demoKeeperKey()
{
    return keyFor("keeper");
}

void offerDemoKeys()
{
    static std::once_flag offered;
    std::call_once(offered, [] {
        KeyRing::ofThisProcess().alsoKnow([](const QByteArray &publicKey) -> std::optional<SecretKey> {
            const auto owner = owners().constFind(publicKey);
            if (owner == owners().cend())
                return std::nullopt;
            return keyFor(*owner);
        });
    });
}

} // namespace rosette
