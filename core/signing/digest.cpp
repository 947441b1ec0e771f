// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/digest.h"

#include "core/signing/libsodium.h"

#include <QRandomGenerator>

#include <sodium.h>

#include <array>
#include <openssl/evp.h>

namespace rosette {

namespace {

constexpr qsizetype digestSize = 32; // of SHA-256 (FIPS 180-4)

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
    // Fetched once: looking an algorithm up takes longer than hashing a record with it.
    static const EVP_MD *const sha256 = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    const QByteArray message = QByteArrayLiteral("rosette/v1/") + domainText(domain) + '\n' + bytes;
    QByteArray hash(digestSize, Qt::Uninitialized);
    const int hashed = EVP_Digest(message.constData(), static_cast<std::size_t>(message.size()),
        reinterpret_cast<unsigned char *>(hash.data()), nullptr, sha256, nullptr);
    if (hashed != 1)
        qFatal("SHA-256 is not to be had from the installed OpenSSL.");
    return hash;
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
