// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/publickey.h"

#include "core/base/translate.h"
#include "core/signing/fingerprintwords.h"
#include "core/signing/strictbase64.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>
#include <sodium.h>

namespace rosette {

namespace {

constexpr qsizetype longestFile = 4096;
const QByteArray algorithm = QByteArrayLiteral("Ed");

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

Error invalid(const QString &message)
{
    return Error{ErrorCode::InvalidInput, message, {}};
}

/// The line of the key in @p text, which is empty if there is none or something stands beside it.
QByteArray keyLine(const QByteArray &text)
{
    QList<QByteArray> lines = text.trimmed().split('\n');
    if (lines.size() == 2 && lines.first().startsWith("untrusted comment:"))
        lines.removeFirst();
    return lines.size() == 1 ? lines.first().trimmed() : QByteArray();
}

} // namespace

Result<PublicKey> PublicKey::parse(const QByteArray &text)
{
    if (text.size() > longestFile)
        return invalid(Tr::tr("This is too long for a public key of minisign."));
    const std::optional<QByteArray> decoded =
        fromStrictBase64(keyLine(text), algorithm.size() + keyNumberSize + publicKeySize);
    if (!decoded)
        return invalid(Tr::tr("This is not a public key of minisign: a line of 56 characters that "
                              "begins with RW, with at most a comment line before it."));
    if (!decoded->startsWith(algorithm))
        return invalid(Tr::tr("This key is not for Ed25519 signatures, the only ones that are used here."));
    const PublicKey key{decoded->mid(algorithm.size(), keyNumberSize), decoded->right(publicKeySize)};
    if (!isSoundPublicKey(key.bytes))
        return invalid(
            Tr::tr("This public key is not sound: signatures that nobody made could pass under it. "
                   "Ask its owner to make a new one."));
    return key;
}

QByteArray PublicKey::base64() const
{
    return (algorithm + number + bytes).toBase64();
}

QByteArray PublicKey::fileText() const
{
    return "untrusted comment: minisign public key " + id().toLatin1() + '\n' + base64() + '\n';
}

QString PublicKey::id() const
{
    QByteArray backwards = number; // a little-endian number, written with its highest digit first
    std::reverse(backwards.begin(), backwards.end());
    return QString::fromLatin1(backwards.toHex().toUpper());
}

bool isSoundPublicKey(const QByteArray &bytes)
{
    return bytes.size() == publicKeySize && crypto_core_ed25519_is_valid_point(raw(bytes)) == 1;
}

bool verifies(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature)
{
    return publicKey.size() == publicKeySize && signature.size() == signatureSize &&
           crypto_sign_verify_detached(raw(signature), raw(message),
               static_cast<unsigned long long>(message.size()), raw(publicKey)) == 0;
}

QString wordFingerprint(const QByteArray &publicKey)
{
    constexpr int words = 8;
    const QByteArray hash = QCryptographicHash::hash(
        QByteArrayLiteral("rosette/v1/key-fingerprint\n") + publicKey, QCryptographicHash::Sha256);
    QStringList chosen;
    for (int at = 0; at < words; ++at)
        chosen += QLatin1String(fingerprintWords[static_cast<unsigned char>(hash.at(at))]);
    return chosen.join(u' ');
}

} // namespace rosette
