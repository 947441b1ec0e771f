// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/publickey.h"
#include "core/signing/secretmemory.h"

namespace rosette {

/// How much work scrypt makes of trying one passphrase, in the measures of libsodium.
enum class Strength
{
    Interactive, ///< 16 MiB, a tenth of a second: for tests
    Sensitive    ///< 1 GiB, some seconds: what minisign takes
};

/// An Ed25519 key that can sign, in guarded memory from which it is never copied out but by fileText().
class SecretKey
{
public:
    static SecretKey create();
    /// The key of 32 bytes that are kept otherwise; the same bytes make the same key and number.
    static SecretKey fromSeed(const QByteArray &seed);

    /// Reads a secret key file of minisign. @p passphrase is taken as UTF-8 just as it was typed, without
    /// normalisation, since minisign takes bytes; a file without one ignores it. InvalidInput for what is no
    /// such file or asks for more work than minisign ever does (known before any memory is taken), NotAllowed
    /// for a wrong passphrase.
    static Result<SecretKey> fromFileText(const QByteArray &text, const QString &passphrase);
    /// Whether fromFileText() needs a passphrase.
    static Result<bool> isEncrypted(const QByteArray &text);

    /// What minisign keeps in a secret key file; an empty passphrase leaves it unencrypted, as -W does. Where
    /// memory is short the work is halved until it can be done, but never below Interactive.
    Result<QByteArray> fileText(const QString &passphrase, Strength strength = Strength::Sensitive) const;

    PublicKey publicKey() const;
    /// The Ed25519 signature over @p message: 64 bytes, always the same for the same message.
    QByteArray sign(const QByteArray &message) const;

private:
    SecretKey();
    void setSeed(const unsigned char *seed);

    QByteArray m_number; ///< keyNumberSize bytes
    SecretMemory m_pair; ///< the seed, then the public key
};

} // namespace rosette
