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

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace rosette {

namespace {

/// A connection that only looks.
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

    Result<int> number(const char *pragma, const QString &path)
    {
        sqlite3_stmt *statement = nullptr;
        if (m_code == SQLITE_OK)
            m_code = sqlite3_prepare_v2(m_handle, pragma, -1, &statement, nullptr);
        if (m_code == SQLITE_OK)
            m_code = sqlite3_step(statement);
        const int number = m_code == SQLITE_ROW ? sqlite3_column_int(statement, 0) : 0;
        const bool read = m_code == SQLITE_ROW;
        sqlite3_finalize(statement);
        if (!read)
            return sqliteError(sqlite3_extended_errcode(m_handle), path,
                QString::fromUtf8(sqlite3_errmsg(m_handle)), QLatin1String(pragma));
        m_code = SQLITE_OK;
        return number;
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
    if (file.size() == 0)
        return notOurs(path);
    Look look(path);
    const Result<int> applicationId = look.number("PRAGMA application_id", path);
    if (!applicationId)
        return applicationId.error().code == ErrorCode::InvalidInput ? notOurs(path) : applicationId.error();
    const Result<int> version = look.number("PRAGMA user_version", path);
    if (!version)
        return version.error();
    return FileIdentity{*applicationId, *version};
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
