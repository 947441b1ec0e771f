// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/base/translate.h"
#include "core/storage/sqlerror.h"

#include <QDir>
#include <QSqlError>
#include <QSqlResult>
#include <QVariant>

#include <algorithm>
#include <cstring>

#include <sqlite3.h>

namespace rosette {

namespace {

sqlite3_stmt *handleOf(const QSqlQuery &query)
{
    const QVariant handle = query.result()->handle();
    return *static_cast<sqlite3_stmt *const *>(handle.constData());
}

QString inFull(const char *name)
{
    return QLatin1Char(':') + QLatin1String(name);
}

} // namespace

Statement::Statement(Database &database, const char *sql)
    : m_database(database), m_sql(sql), m_query(database.m_connection)
{
    m_query.setForwardOnly(true);
    prepare();
}

void Statement::prepare()
{
    if (const Result<void> allowed = m_database.allows(Access::ReadOnly); !allowed)
        m_refusal = allowed.error();
    else if (m_query.prepare(QLatin1String(m_sql)))
        m_handle = handleOf(m_query);
    else
        m_refusal = failure();
}

Statement &Statement::bindValue(const char *name, const QVariant &value)
{
    m_query.bindValue(inFull(name), value);
    const auto sameName = [name](const char *bound) { return std::strcmp(bound, name) == 0; };
    if (std::none_of(m_bound.begin(), m_bound.end(), sameName))
        m_bound.push_back(name);
    return *this;
}

bool Statement::isWhollyBound() const
{
    return static_cast<std::size_t>(sqlite3_bind_parameter_count(m_handle)) == m_bound.size();
}

Statement &Statement::refuse(const char *name, const QString &message)
{
    if (!m_refusal)
        m_refusal = Error{ErrorCode::InvalidInput, message,
            QStringLiteral(":%1 [%2]").arg(QLatin1String(name), QLatin1String(m_sql))};
    return *this;
}

Statement &Statement::bind(const char *name, const QString &text)
{
    if (text.contains(QChar(u'\0')) || !text.isValidUtf16())
        return refuse(name, Tr::tr("A text holds something that is no character (U+0000 or half of a pair). "
                                   "Nothing was stored."));
    // A null QString would be stored as NULL; in this program both are the empty text.
    return bindValue(name, text.isNull() ? QStringLiteral("") : text);
}

Statement &Statement::bind(const char *name, int number)
{
    return bindValue(name, number);
}

Statement &Statement::bind(const char *name, qint64 number)
{
    return bindValue(name, number);
}

Statement &Statement::bind(const char *name, bool flag)
{
    return bindValue(name, flag ? 1 : 0);
}

Statement &Statement::bind(const char *name, const QDate &date)
{
    if (!date.isValid())
        return refuse(name, Tr::tr("A date is missing. Nothing was stored."));
    return bindValue(name, date.toString(Qt::ISODate));
}

Statement &Statement::bind(const char *name, const QTime &time)
{
    if (!time.isValid())
        return refuse(name, Tr::tr("A time of day is missing. Nothing was stored."));
    return bindValue(name, time.toString(QStringLiteral("HH:mm")));
}

Statement &Statement::bind(const char *name, const QDateTime &instant)
{
    if (!instant.isValid())
        return refuse(name, Tr::tr("A date and time is missing. Nothing was stored."));
    return bindValue(name, instantText(instant));
}

Statement &Statement::bind(const char *name, Blob blob)
{
    return bindValue(name, blob.bytes.isNull() ? QByteArray("") : blob.bytes);
}

Statement &Statement::bind(const char *name, Hex hex)
{
    return bind(name, QString::fromLatin1(hex.bytes.toHex()));
}

Statement &Statement::bindNull(const char *name)
{
    return bindValue(name, QVariant());
}

Result<void> Statement::start(Access access)
{
    if (const Result<void> allowed = m_database.allows(access); !allowed)
        return allowed;
    if (const std::optional<Error> refusal = std::exchange(m_refusal, std::nullopt))
        return m_database.poison(*refusal);
    if (!isWhollyBound())
        return m_database.poison(sqliteError(
            SQLITE_MISUSE, m_database.path(), QStringLiteral("parameters not bound"), QLatin1String(m_sql)));
    if (!m_query.exec())
        return failure();
    m_stepped = SQLITE_OK;
    return {};
}

/// Qt has taken the first step, and resets the statement when no row came of it.
bool Statement::hasRow() const
{
    return sqlite3_data_count(m_handle) > 0;
}

bool Statement::nextRow()
{
    m_stepped = sqlite3_step(m_handle);
    return m_stepped == SQLITE_ROW;
}

Result<qint64> Statement::change()
{
    if (Result<void> ran = start(Access::ReadWrite); !ran)
        return std::move(ran).error();
    const qint64 rows = m_query.numRowsAffected();
    m_query.finish();
    return rows;
}

Result<void> Statement::run()
{
    const Result<qint64> rows = change();
    return rows ? Result<void>() : rows.error();
}

Result<void> Statement::update(Statement &present, const QString &what)
{
    const Result<qint64> rows = change();
    if (!rows)
        return rows.error();
    if (*rows == 1)
        return {};
    const auto found = present.first([](Row &) { return true; });
    if (!found)
        return found.error();
    if (*found)
        return m_database.poison(Error{ErrorCode::Conflict,
            Tr::tr("Somebody else has changed this %1 meanwhile. Look at it again, then repeat your change.")
                .arg(what),
            QLatin1String(m_sql)});
    return m_database.poison(
        Error{ErrorCode::NotFound, Tr::tr("This %1 is not in the file.").arg(what), QLatin1String(m_sql)});
}

Result<void> Statement::finishQuery()
{
    const bool isDone = m_stepped == SQLITE_OK || m_stepped == SQLITE_DONE;
    sqlite3 *connection = sqlite3_db_handle(m_handle);
    const int code = isDone ? SQLITE_OK : sqlite3_extended_errcode(connection);
    const QString said = isDone ? QString() : QString::fromUtf8(sqlite3_errmsg(connection));
    m_query.finish();
    if (isDone)
        return {};
    return m_database.poison(sqliteError(code, m_database.path(), said, QLatin1String(m_sql)));
}

Error Statement::failure()
{
    const QSqlError error = m_query.lastError();
    m_query.finish();
    return m_database.poison(sqliteError(error, m_database.path(), QLatin1String(m_sql)));
}

Error Statement::faultyValue(const QByteArray &column)
{
    const QString shown = QDir::toNativeSeparators(m_database.path());
    return m_database.poison(Error{ErrorCode::Tampered,
        Tr::tr("%1 holds a value that Rosette cannot have written. Go back to a copy of it.").arg(shown),
        QStringLiteral("%1 [%2]").arg(QLatin1String(column), QLatin1String(m_sql))});
}

} // namespace rosette
