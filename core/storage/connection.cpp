// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/base/translate.h"
#include "core/storage/sqlerror.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <QVariant>

#include <array>
#include <cstring>

#include <sqlite3.h>

namespace rosette {

namespace {

QString uriOf(const QString &path, ConnectionKind kind)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const QString uri = QString::fromLatin1(QUrl::fromLocalFile(absolute).toEncoded());
    switch (kind) {
    case ConnectionKind::Create:
        return uri + QStringLiteral("?mode=rwc");
    case ConnectionKind::ReadWrite:
        return uri + QStringLiteral("?mode=rw");
    case ConnectionKind::ReadOnly:
        return uri + QStringLiteral("?mode=ro");
    }
    Q_UNREACHABLE();
}

struct Limit
{
    int which;
    int most;
};

/// Well above what the program needs, well below what a crafted file could ask for.
constexpr std::array<Limit, 8> limits{{{SQLITE_LIMIT_LENGTH, 64 << 20}, {SQLITE_LIMIT_SQL_LENGTH, 100'000},
    {SQLITE_LIMIT_COLUMN, 100}, {SQLITE_LIMIT_EXPR_DEPTH, 60}, {SQLITE_LIMIT_COMPOUND_SELECT, 5},
    {SQLITE_LIMIT_VDBE_OP, 25'000}, {SQLITE_LIMIT_VARIABLE_NUMBER, 100}, {SQLITE_LIMIT_TRIGGER_DEPTH, 10}}};

} // namespace

Result<QSqlDatabase> openConnection(const QString &path, ConnectionKind kind, int waitMilliseconds)
{
    const QString name = QStringLiteral("rosette-") + QUuid::createUuid().toString(QUuid::Id128);
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(waitMilliseconds);
    if (kind == ConnectionKind::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    connection.setConnectOptions(options);
    connection.setDatabaseName(uriOf(path, kind));
    if (connection.open())
        return connection;
    const QSqlError error = connection.lastError();
    connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
    return sqliteError(error, path, QStringLiteral("open"));
}

QStringList connectionSettings(ConnectionKind kind)
{
    QStringList settings{QStringLiteral("PRAGMA foreign_keys = ON"),
        QStringLiteral("PRAGMA trusted_schema = OFF"),
        // So that INSERT OR REPLACE meets the triggers that refuse a DELETE.
        QStringLiteral("PRAGMA recursive_triggers = ON"), QStringLiteral("PRAGMA cell_size_check = ON"),
        // What is erased, and who chose what before a close, is overwritten.
        QStringLiteral("PRAGMA secure_delete = ON"), QStringLiteral("PRAGMA mmap_size = 0"),
        QStringLiteral("PRAGMA cache_size = -32768"), QStringLiteral("PRAGMA temp_store = MEMORY")};
    switch (kind) {
    case ConnectionKind::Create:
        // Nobody knows the file yet, and a crash leaves none behind: it is synced whole before it gets its
        // name.
        settings += {QStringLiteral("PRAGMA page_size = 16384"), QStringLiteral("PRAGMA synchronous = OFF"),
            QStringLiteral("PRAGMA journal_mode = MEMORY")};
        break;
    case ConnectionKind::ReadWrite:
        settings +=
            {QStringLiteral("PRAGMA synchronous = EXTRA"), QStringLiteral("PRAGMA journal_mode = DELETE")};
        break;
    case ConnectionKind::ReadOnly:
        break;
    }
    return settings;
}

sqlite3 *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.isOpen() ? connection.driver()->handle() : QVariant();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Result<void> hardenConnection(sqlite3 *handle, const QString &path)
{
    // A Qt with an SQLite of its own inside would not survive calls from another copy.
    QByteArray source;
    const auto keep = [](void *kept, int, char **values, char **) {
        *static_cast<QByteArray *>(kept) = values[0];
        return 0;
    };
    if (handle == nullptr ||
        sqlite3_exec(handle, "SELECT sqlite_source_id()", keep, &source, nullptr) != SQLITE_OK ||
        source != sqlite3_sourceid())
        return Error{ErrorCode::Internal,
            Tr::tr("This installation mixes two versions of SQLite, so no file is opened. Install Rosette "
                   "again."),
            QString::fromLatin1(source)};
    for (const Limit &limit : limits)
        sqlite3_limit(handle, limit.which, limit.most);
    int defensive = 0;
    const int code = sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, &defensive);
    QByteArray journal;
    sqlite3_exec(handle, "PRAGMA journal_mode", keep, &journal, nullptr);
    if (code != SQLITE_OK || defensive != 1 || (journal != "delete" && journal != "memory"))
        return Error{ErrorCode::InUse,
            Tr::tr("Another program holds %1 in a way that keeps it from being stored safely. Close it, then "
                   "try "
                   "again.")
                .arg(QDir::toNativeSeparators(path)),
            QString::fromLatin1(journal)};
    return {};
}

} // namespace rosette
