// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/publickey.h"

#include <QStringList>

#include <vector>

namespace rosette {

/// A key whose secret half is at hand.
struct KeptKey
{
    PublicKey key;
    QString label;            ///< whose it is, in words of the user; may be empty
    QString path;             ///< of its secret key file; empty if it is kept in memory only
    bool isEncrypted = false; ///< it has a passphrase
    bool isLocked = false;    ///< and that is needed before it can sign

    bool operator==(const KeptKey &) const = default;
};

/// What lies in a folder of keys.
struct FoundKeys
{
    std::vector<KeptKey> keys; ///< in the order of their files' names; those with a passphrase locked
    QStringList problems;      ///< one sentence for each file that was passed over or that others may read
};

/// Reads all pairs NAME.key and NAME.pub of @p folder, as minisign writes them; a folder that is not there
/// has none. Other files are not looked at.
FoundKeys readKeyFolder(const QString &folder);

/// The secret key file at @p path as it lies there.
Result<QByteArray> readKeyFile(const QString &path);

/// Writes ID.key with @p secretFile and ID.pub beside it, for the owner's eyes only, and makes the folder if
/// need be. Returns the path of ID.key; Conflict if a file of that name is there.
Result<QString> writeKeyPair(const QString &folder, const KeptKey &kept, const QByteArray &secretFile);

/// Puts @p secretFile, the same key under another passphrase, in the place of the file at @p path.
Result<void> rewriteKeyFile(const QString &path, const QByteArray &secretFile);

/// Deletes the secret key file at @p path, and its public half beside it.
Result<void> removeKeyPair(const QString &path);

} // namespace rosette
