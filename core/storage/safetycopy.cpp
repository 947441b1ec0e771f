// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/safetycopy.h"

#include "core/base/translate.h"
#include "core/storage/fileidentity.h"
#include "core/storage/interruption.h"
#include "core/storage/placefile.h"
#include "core/storage/sqlerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace rosette {

namespace {

/// So many at once that they are copied in a moment, for looking in between whether it is still wanted.
constexpr int pagesAtOnce = 256;

/// The connection to the copy.
class Copy
{
public:
    explicit Copy(const QString &path)
    {
        m_code = sqlite3_open_v2(QFile::encodeName(path).constData(), &m_handle,
            SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
        run("PRAGMA synchronous = OFF"); // it is synced whole before it gets its name
    }
    ~Copy() { sqlite3_close(m_handle); }
    Copy(const Copy &) = delete;
    Copy &operator=(const Copy &) = delete;

    void fillFrom(sqlite3 *source, const Interruption *interruption)
    {
        if (m_code != SQLITE_OK)
            return;
        const auto isWanted = [interruption] { return !interruption || !interruption->isRequested(); };
        sqlite3_backup *backup = sqlite3_backup_init(m_handle, "main", source, "main");
        if (backup != nullptr) {
            while (isWanted() && sqlite3_backup_step(backup, pagesAtOnce) == SQLITE_OK) {
            }
            sqlite3_backup_finish(backup);
        }
        m_code = isWanted() ? sqlite3_extended_errcode(m_handle) : SQLITE_INTERRUPT;
    }

    bool isWhole(Interruption *interruption)
    {
        const Interruption::Scope interruptible(interruption, m_handle);
        QByteArray said;
        const auto keep = [](void *kept, int, char **values, char **) {
            *static_cast<QByteArray *>(kept) += values[0];
            return 0;
        };
        if (m_code == SQLITE_OK)
            m_code = sqlite3_exec(m_handle, "PRAGMA quick_check(1)", keep, &said, nullptr);
        return said == "ok" && !interruptible.isRequested();
    }

    Error failure(const QString &path) const
    {
        return sqliteError(
            m_code, path, QString::fromUtf8(sqlite3_errmsg(m_handle)), QStringLiteral("backup"));
    }

private:
    void run(const char *sql)
    {
        if (m_code == SQLITE_OK)
            m_code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    }

    sqlite3 *m_handle = nullptr;
    int m_code = SQLITE_OK;
};

QString freeName(const QString &path, int version)
{
    const QString wanted = QStringLiteral("%1.before-v%2").arg(path).arg(version);
    QString name = wanted;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = QStringLiteral("%1-%2").arg(wanted).arg(number);
    return name;
}

Result<void> fillAndCheck(Database &database, const QString &path, Interruption *interruption)
{
    {
        Copy copy(path);
        copy.fillFrom(database.handle(), interruption);
        if (!copy.isWhole(interruption))
            return copy.failure(path);
    }
    const Result<FileIdentity> identity = identityOf(path);
    if (!identity)
        return identity.error();
    return checkIdentity(path, *identity, schemaVersion);
}

} // namespace

Result<QString> copyBefore(Database &database, int version, Interruption *interruption)
{
    const QString name = freeName(database.path(), version);
    UnfinishedFile unfinished(name);
    Result<void> copied = fillAndCheck(database, unfinished.path(), interruption);
    if (interruption && interruption->isRequested())
        return sqliteError(SQLITE_INTERRUPT, database.path(), {}, QStringLiteral("backup"));
    if (copied)
        copied = unfinished.placeAt(name);
    if (!copied)
        return Error{ErrorCode::InputOutput,
            Tr::tr("%1 has to be brought up to date, but no copy of it could be kept beside it first: is the "
                   "disk "
                   "full? It was not changed.")
                .arg(QDir::toNativeSeparators(database.path())),
            copied.error().message + u' ' + copied.error().detail};
    return name;
}

} // namespace rosette
