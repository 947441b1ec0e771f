// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/publickey.h"

namespace rosette {

class SecretKey;

/// The detached signature of minisign over @p data, which `minisign -V` accepts: of the kind that hashes the
/// data first, with the comment @p trustedComment, which is signed too. A line break or another control
/// character in it becomes a space, since the comment is one line; minisign reads at most 8 KiB of it.
QByteArray signatureText(const SecretKey &key, const QByteArray &data, const QString &trustedComment);

/// The trusted comment, if @p text is a signature over @p data by the owner of @p key; else Tampered and what
/// does not fit. No byte of the text is free but those of the untrusted comment: four lines with their line
/// feeds and nothing else, strict base64, the key's own number, and no signature of minisign's old kind.
Result<QString> verifySignatureText(const PublicKey &key, const QByteArray &data, const QByteArray &text);
/// The same for a file that Rosette made, whose untrusted comment is known: no byte is free.
Result<QString> verifyOurSignatureText(const PublicKey &key, const QByteArray &data, const QByteArray &text);

} // namespace rosette
