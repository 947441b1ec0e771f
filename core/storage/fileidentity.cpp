// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fileidentity.h"

#include "core/base/translate.h"
#include "core/storage/schema.h"
#include "core/storage/sqlerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QtEndian>

#include <array>
#include <cstring>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace rosette {

namespace {

constexpr int headSize = 100;
constexpr int versionAt =
    60; // offsets in the head of an SQLite file, numbers big endian (sqlite.org/fileformat2)
constexpr int applicationIdAt = 68;

using Head = std::array<char, headSize>;

/// A connection that only looks at the first bytes. Not a QFile, because closing that would release the locks
/// which this process holds on the same file through another connection (POSIX).
class Look
{
public:
    explicit Look(const QString &path)
    {
        const QByteArray uri =
            QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded() + "?immutable=1";
        m_code = sqlite3_open_v2(uri.constData(), &m_handle,
            SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    }
    ~Look() { sqlite3_close(m_handle); }
    Look(const Look &) = delete;
    Look &operator=(const Look &) = delete;

    /// The SQLite result code of reading the head; a file that is shorter gives SQLITE_IOERR_SHORT_READ.
    int read(Head &head)
    {
        sqlite3_file *file = nullptr;
        if (m_code == SQLITE_OK)
            m_code = sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
        if (m_code != SQLITE_OK)
            return sqlite3_extended_errcode(m_handle);
        return file->pMethods->xRead(file, head.data(), headSize, 0);
    }

private:
    sqlite3 *m_handle = nullptr;
    int m_code = SQLITE_OK;
};

Error notOurs(const QString &path)
{
    return Error{ErrorCode::InvalidInput,
        Tr::tr("%1 is not a committee file of Rosette, or its beginning is damaged. It was not changed.")
            .arg(QDir::toNativeSeparators(path)),
        {}};
}

bool mayWrite(const QString &path)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

} // namespace

Result<FileIdentity> identityOf(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, Tr::tr("There is no file %1.").arg(shown), {}};
    if (!file.isFile())
        return Error{ErrorCode::InvalidInput, Tr::tr("%1 is a folder, not a committee file.").arg(shown), {}};
    Head head{};
    const int code = Look(path).read(head);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return sqliteError(code, path, QStringLiteral("reading the head"), QString());
    if (std::memcmp(head.data(), "SQLite format 3", 16) != 0)
        return notOurs(path);
    return FileIdentity{qFromBigEndian<qint32>(head.data() + applicationIdAt),
        qFromBigEndian<qint32>(head.data() + versionAt)};
}

Result<void> checkIdentity(const QString &path, const FileIdentity &identity, int version)
{
    if (identity.applicationId != committeeFileId)
        return notOurs(path);
    if (identity.version > version)
        return Error{ErrorCode::InvalidInput,
            Tr::tr(
                "%1 was written by a newer Rosette (form %2; this one reads up to %3). It was not changed; "
                "install the newer version to open it.")
                .arg(QDir::toNativeSeparators(path))
                .arg(identity.version)
                .arg(version),
            {}};
    return {};
}

Result<void> checkWritable(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (!mayWrite(path))
        return Error{ErrorCode::InputOutput,
            Tr::tr("%1 is read-only. Copy it to a place where you may change it, and open the copy.")
                .arg(shown),
            {}};
    if (!mayWrite(QFileInfo(path).absolutePath()))
        return Error{ErrorCode::InputOutput,
            Tr::tr("The folder of %1 is read-only, so nothing can be stored safely. Copy the file to another "
                   "folder, and open the copy.")
                .arg(shown),
            {}};
    return {};
}

} // namespace rosette
