// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/digest.h"

#include "core/signing/libsodium.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <sodium.h>

#include <array>

namespace rosette {

namespace {

QByteArray domainText(Domain domain)
{
    switch (domain) {
    case Domain::Body:
        return QByteArrayLiteral("body");
    case Domain::Link:
        return QByteArrayLiteral("link");
    case Domain::ApplicationContent:
        return QByteArrayLiteral("application-content");
    case Domain::SupportList:
        return QByteArrayLiteral("support-list");
    case Domain::Roll:
        return QByteArrayLiteral("roll");
    case Domain::Rule:
        return QByteArrayLiteral("rule");
    case Domain::PersonalText:
        return QByteArrayLiteral("personal-text");
    case Domain::Rulebook:
        return QByteArrayLiteral("rulebook");
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray digest(Domain domain, const QByteArray &bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayLiteral("rosette/v1/"));
    hash.addData(domainText(domain));
    hash.addData(QByteArrayLiteral("\n"));
    hash.addData(bytes);
    return hash.result();
}

QByteArray createSalt()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    QByteArray salt;
    for (const quint32 word : words)
        for (int shift = 0; shift < 32; shift += 8)
            salt += static_cast<char>((word >> shift) & 0xff);
    return salt;
}

quint32 randomBelow(quint32 bound)
{
    startLibsodium();
    return randombytes_uniform(bound);
}

QByteArray saltedDigest(Domain domain, const QByteArray &salt, const QByteArray &bytes)
{
    return digest(domain, salt + bytes);
}

} // namespace rosette
