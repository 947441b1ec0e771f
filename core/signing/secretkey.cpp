// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/secretkey.h"

#include "core/signing/libsodium.h"

#include <QCryptographicHash>

#include <sodium.h>

namespace rosette {

SecretKey::SecretKey() : m_pair(crypto_sign_SECRETKEYBYTES) {}

SecretKey SecretKey::create()
{
    SecretMemory seed(crypto_sign_SEEDBYTES);
    randombytes_buf(seed.data(), seed.size());
    SecretKey key;
    key.setSeed(seed.data());
    return key;
}

SecretKey SecretKey::fromSeed(const QByteArray &seed)
{
    if (seed.size() != crypto_sign_SEEDBYTES)
        qFatal("A seed has 32 bytes.");
    SecretKey key;
    key.setSeed(reinterpret_cast<const unsigned char *>(seed.constData()));
    return key;
}

void SecretKey::setSeed(const unsigned char *seed)
{
    unsigned char publicHalf[crypto_sign_PUBLICKEYBYTES];
    crypto_sign_seed_keypair(publicHalf, m_pair.data(), seed);
    // minisign draws its numbers; ours follow from the key, so that a key made again has the same one.
    m_number = QCryptographicHash::hash(
        QByteArrayLiteral("rosette/v1/key-number\n") + publicKey().bytes, QCryptographicHash::Sha256)
                   .left(keyNumberSize);
}

PublicKey SecretKey::publicKey() const
{
    const auto *half = reinterpret_cast<const char *>(m_pair.data() + crypto_sign_SEEDBYTES);
    return PublicKey{m_number, QByteArray(half, publicKeySize)};
}

QByteArray SecretKey::sign(const QByteArray &message) const
{
    QByteArray signature(signatureSize, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
        reinterpret_cast<const unsigned char *>(message.constData()),
        static_cast<unsigned long long>(message.size()), m_pair.data());
    return signature;
}

} // namespace rosette
