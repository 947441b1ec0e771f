// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace rosette {

/// What a hash or a signature is made over. The text of the domain stands before the bytes, so that what was
/// made for one purpose never verifies for another.
enum class Domain
{
    Body,
    Link,
    ApplicationContent,
    SupportList,
    Roll,
    Rule,
    PersonalText,
    Rulebook
};

/// SHA-256 over "rosette/v1/DOMAIN\n" and @p bytes: 32 bytes.
QByteArray digest(Domain domain, const QByteArray &bytes);
/// 16 random bytes from the system's generator.
QByteArray createSalt();
/// A number below @p bound, each as likely: libsodium's randombytes_uniform(). @p bound is at least 1.
quint32 randomBelow(quint32 bound);
/// The digest of @p salt followed by @p bytes: a commitment that tells nothing about a short text.
QByteArray saltedDigest(Domain domain, const QByteArray &salt, const QByteArray &bytes);

} // namespace rosette
