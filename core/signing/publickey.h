// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace rosette {

inline constexpr qsizetype publicKeySize = 32;
inline constexpr qsizetype keyNumberSize = 8;
inline constexpr qsizetype signatureSize = 64;

/// An Ed25519 public key as minisign keeps it. The number only helps to find the key: it proves nothing.
struct PublicKey
{
    QByteArray number; ///< keyNumberSize bytes
    QByteArray bytes;  ///< publicKeySize bytes

    bool operator==(const PublicKey &) const = default;

    /// Reads a public key file of minisign (a comment, then the key) or the line of the key alone.
    /// InvalidInput for anything else, and for a key that is not sound.
    static Result<PublicKey> parse(const QByteArray &text);

    /// The line that minisign's -P takes: 56 characters.
    QByteArray base64() const;
    /// What minisign keeps in a .pub file.
    QByteArray fileText() const;
    /// 16 hexadecimal digits in upper case, as minisign shows the number but for the leading zeros that it
    /// drops.
    QString id() const;
};

/// A point of the curve in its only encoding and in the prime-order group. Under any other, signatures verify
/// that nobody made, so a key must be sound before anything is accepted from it.
bool isSoundPublicKey(const QByteArray &bytes);

/// Whether @p signature over @p message is by the owner of @p publicKey (its 32 bytes). Sizes that cannot be
/// are false. For speed the key's soundness is not looked at here but once, where a key enters: parse().
bool verifies(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature);

/// Eight words for comparing a key face to face: one for each of the first eight bytes of SHA-256 over
/// "rosette/v1/key-fingerprint", a line feed and the 32 bytes of the key. 64 bits: enough against a slip or
/// a key made for one comparison in passing, not against whoever can try 2^64 keys.
QString wordFingerprint(const QByteArray &publicKey);

} // namespace rosette
