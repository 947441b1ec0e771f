// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/keyfolder.h"

#include "core/base/atomicwrite.h"
#include "core/base/translate.h"
#include "core/signing/secretkey.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace rosette {

namespace {

constexpr qint64 longestFile = 4096;
const QByteArray comment = QByteArrayLiteral("untrusted comment: ");

/// The label stands in the comment of the public half, where minisign writes the number.
QByteArray publicFileOf(const KeptKey &kept)
{
    if (kept.label.isEmpty())
        return kept.key.fileText();
    return comment + kept.label.toUtf8() + '\n' + kept.key.base64() + '\n';
}

QString labelIn(const QByteArray &publicFile)
{
    const QByteArray line = publicFile.left(publicFile.indexOf('\n')).trimmed();
    if (!line.startsWith(comment) || line.startsWith(comment + "minisign public key "))
        return {};
    return QString::fromUtf8(line.mid(comment.size())).simplified();
}

bool othersMayRead(const QString &path)
{
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    return (QFile::permissions(path) & others).toInt() != 0;
}

/// The key of NAME.key and NAME.pub; the error's sentence begins where a path and a colon end.
Result<KeptKey> readPair(const QString &path)
{
    const QString publicPath = path.chopped(4) + QStringLiteral(".pub");
    if (!QFileInfo::exists(publicPath))
        return Error{ErrorCode::NotFound,
            Tr::tr("its public half, a file of the same name that ends in .pub, is missing. Import the key "
                   "again."),
            {}};
    const Result<QByteArray> secretFile = readKeyFile(path);
    if (!secretFile)
        return secretFile.error();
    const Result<bool> isEncrypted = SecretKey::isEncrypted(*secretFile);
    if (!isEncrypted)
        return isEncrypted.error();
    const Result<QByteArray> publicFile = readFile(publicPath, longestFile);
    if (!publicFile)
        return publicFile.error();
    const Result<PublicKey> key = PublicKey::parse(*publicFile);
    if (!key)
        return key.error();
    return KeptKey{*key, labelIn(*publicFile), path, *isEncrypted, *isEncrypted};
}

/// Makes the folder with what is above it, and for its owner alone.
bool makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    const QString above = QFileInfo(QDir::cleanPath(folder)).absolutePath();
    return QDir().mkpath(above) &&
           QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

FoundKeys readKeyFolder(const QString &folder)
{
    FoundKeys found;
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.key")}, QDir::Files | QDir::Hidden, QDir::Name);
    for (const QFileInfo &file : files) {
        const QString path = file.absoluteFilePath();
        const QString shown = QDir::toNativeSeparators(path);
        const Result<KeptKey> kept = readPair(path);
        if (!kept) {
            found.problems += Tr::tr("%1 was passed over: %2").arg(shown, kept.error().message);
            continue;
        }
        const auto same = [&kept](const KeptKey &other) { return other.key.bytes == kept->key.bytes; };
        if (std::any_of(found.keys.begin(), found.keys.end(), same)) {
            found.problems += Tr::tr("%1 was passed over: it is the same key as another file.").arg(shown);
            continue;
        }
        if (othersMayRead(path))
            found.problems += Tr::tr("%1 can be read or changed by others on this computer: allow it to its "
                                     "owner alone.")
                                  .arg(shown);
        found.keys.push_back(*kept);
    }
    return found;
}

Result<QByteArray> readKeyFile(const QString &path)
{
    return readFile(path, longestFile);
}

Result<QString> writeKeyPair(const QString &folder, const KeptKey &kept, const QByteArray &secretFile)
{
    const QString shown = QDir::toNativeSeparators(folder);
    if (!makeFolder(folder))
        return Error{
            ErrorCode::InputOutput, Tr::tr("The folder %1 for keys could not be made.").arg(shown), {}};
    const QString path = QDir(folder).absoluteFilePath(kept.key.id() + QStringLiteral(".key"));
    const QString publicPath = QDir(folder).absoluteFilePath(kept.key.id() + QStringLiteral(".pub"));
    for (const QString &file : {path, publicPath})
        if (QFileInfo::exists(file))
            return Error{ErrorCode::Conflict,
                Tr::tr("The file %1 is there already. Nothing was changed.")
                    .arg(QDir::toNativeSeparators(file)),
                {}};
    // The secret half first: the public one can be made from it again.
    if (const Result<void> written = atomicWrite(path, secretFile, Readers::OwnerOnly); !written)
        return written.error();
    if (const Result<void> written = atomicWrite(publicPath, publicFileOf(kept), Readers::OwnerOnly);
        !written) {
        QFile::remove(path);
        return written.error();
    }
    return path;
}

Result<void> rewriteKeyFile(const QString &path, const QByteArray &secretFile)
{
    return atomicWrite(path, secretFile, Readers::OwnerOnly);
}

Result<void> removeKeyPair(const QString &path)
{
    // The secret half first: what is left when the second fails can sign nothing.
    for (const QString &file : {path, path.chopped(4) + QStringLiteral(".pub")})
        if (QFileInfo::exists(file) && !QFile::remove(file))
            return Error{ErrorCode::InputOutput,
                Tr::tr("%1 could not be deleted.").arg(QDir::toNativeSeparators(file)), {}};
    return {};
}

} // namespace rosette
