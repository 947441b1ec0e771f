// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backupfile.h"

#include "core/base/translate.h"
#include "core/storage/database.h"
#include "core/storage/fileidentity.h"
#include "core/storage/placefile.h"
#include "core/storage/schema.h"
#include "core/storage/sqlerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace rosette {

namespace {

constexpr int pagesAtOnce = -1; // all, so that nobody writes between two steps

/// A connection of its own to a file.
class Raw
{
public:
    Raw(const QString &path, int flags)
    {
        m_code = sqlite3_open_v2(
            QFile::encodeName(path).constData(), &m_handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    }
    ~Raw() { sqlite3_close(m_handle); }
    Raw(const Raw &) = delete;
    Raw &operator=(const Raw &) = delete;

    sqlite3 *handle() const { return m_handle; }
    bool isOpen() const { return m_code == SQLITE_OK; }

private:
    sqlite3 *m_handle = nullptr;
    int m_code = SQLITE_OK;
};

/// Copies all pages. @p path names the target in the error.
Result<void> copyAll(sqlite3 *target, sqlite3 *source, const QString &path)
{
    sqlite3_backup *backup = sqlite3_backup_init(target, "main", source, "main");
    int code = SQLITE_NOMEM;
    if (backup != nullptr) {
        code = sqlite3_backup_step(backup, pagesAtOnce);
        const int finished = sqlite3_backup_finish(backup);
        code = code == SQLITE_DONE ? finished : code;
    }
    if (code == SQLITE_OK)
        return {};
    return sqliteError(code, path, QString::fromUtf8(sqlite3_errmsg(target)), QStringLiteral("backup"));
}

Result<void> checkWholeFile(const QString &path)
{
    OpenOptions options;
    options.access = Access::ReadOnly;
    options.knownFiles = QString();
    const Result<std::unique_ptr<Database>> opened = Database::open(path, options);
    return opened ? Result<void>() : Result<void>(opened.error());
}

} // namespace

Result<void> writeBackup(Database &database, const QString &path)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::Conflict,
            Tr::tr("There is a file %1 already. It was not changed.").arg(QDir::toNativeSeparators(path)),
            {}};
    UnfinishedFile unfinished(path);
    {
        const Raw copy(unfinished.path(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        if (!copy.isOpen())
            return Error{ErrorCode::InputOutput,
                Tr::tr("No copy could be made at %1: is the folder there, and may you write to it?")
                    .arg(QDir::toNativeSeparators(path)),
                {}};
        if (Result<void> copied = copyAll(copy.handle(), database.handle(), path); !copied)
            return copied;
    }
    if (Result<void> whole = checkWholeFile(unfinished.path()); !whole)
        return whole;
    return unfinished.placeAt(path);
}

Result<void> readBackup(Database &database, const QString &path)
{
    const Result<FileIdentity> identity = identityOf(path);
    if (!identity)
        return identity.error();
    if (const Result<void> ours = checkIdentity(path, *identity, schemaVersion); !ours)
        return ours;
    const QTemporaryDir folder;
    const QString side = folder.filePath(QStringLiteral("copy.rosette"));
    {
        const Raw source(path, SQLITE_OPEN_READONLY);
        const Raw target(side, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        if (!source.isOpen() || !target.isOpen())
            return Error{ErrorCode::InputOutput,
                Tr::tr("%1 could not be read. Nothing was changed.").arg(QDir::toNativeSeparators(path)), {}};
        if (Result<void> copied = copyAll(target.handle(), source.handle(), path); !copied)
            return copied;
    }
    OpenOptions options;
    options.knownFiles = QString();
    const Result<std::unique_ptr<Database>> copy = Database::open(side, options);
    if (!copy)
        return copy.error();
    return copyAll(database.handle(), (*copy)->handle(), database.path());
}

} // namespace rosette
