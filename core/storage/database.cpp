// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/translate.h"
#include "core/storage/connection.h"
#include "core/storage/fileidentity.h"
#include "core/storage/interruption.h"
#include "core/storage/knownfiles.h"
#include "core/storage/placefile.h"
#include "core/storage/safetycopy.h"
#include "core/storage/sqlerror.h"
#include "core/storage/statement.h"
#include "core/storage/wholeness.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QUuid>

#include <sqlite3.h>

namespace rosette {

namespace {

Error programFault(const char *what)
{
    return Error{ErrorCode::Internal,
        Tr::tr("Rosette made a mistake and stored nothing. Please report it with what you did before."),
        QLatin1String(what)};
}

Schema schemaOf(const OpenOptions &options)
{
    return options.schema ? *options.schema : shippedSchema();
}

bool wasClosedWhole(const QString &path, const QString &knownFiles)
{
    // A journal left beside the file means that a program died while it was writing.
    return KnownFiles(knownFiles).isKnown(path) && QFileInfo(path + QStringLiteral("-journal")).size() == 0;
}

} // namespace

Database::Database(QString path, QString knownFiles)
    : m_path(std::move(path)), m_knownFiles(std::move(knownFiles)), m_thread(QThread::currentThread())
{
}

Database::~Database()
{
    Q_ASSERT(m_depth == 0);
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
    if (m_closesWhole && !KnownFiles(m_knownFiles).isKnown(m_path))
        KnownFiles(m_knownFiles).remember(m_path);
}

Result<std::unique_ptr<Database>> Database::create(
    const QString &path, const Fill &fill, const OpenOptions &options)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (QFileInfo::exists(path))
        return Error{
            ErrorCode::Conflict, Tr::tr("There is a file %1 already. It was not changed.").arg(shown), {}};
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return Error{ErrorCode::NotFound, Tr::tr("There is no folder for %1.").arg(shown), {}};
    UnfinishedFile unfinished(path);
    if (Result<void> made = make(path, unfinished.path(), fill, options); !made)
        return std::move(made).error();
    if (Result<void> placed = unfinished.placeAt(path); !placed)
        return std::move(placed).error();
    Result<std::unique_ptr<Database>> database = open(path, options);
    if (database)
        (*database)->m_report = SchemaReport{SchemaState::Created, 0, (*database)->m_report.to, {}};
    return database;
}

Result<void> Database::make(
    const QString &path, const QString &unfinished, const Fill &fill, const OpenOptions &options)
{
    Database database(path, QString());
    Result<void> done = database.connect(unfinished, ConnectionKind::Create, options);
    if (done)
        done = database.execute(QStringLiteral("PRAGMA application_id = %1").arg(committeeFileId));
    if (done)
        done = applySteps(database, schemaOf(options), 0);
    if (done && fill)
        done = fill(database);
    return done;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const OpenOptions &options)
{
    const Schema schema = schemaOf(options);
    const int version = schema.empty() ? 0 : schema.back().number;
    const Result<FileIdentity> identity = identityOf(path);
    if (!identity)
        return identity.error();
    if (Result<void> ours = checkIdentity(path, *identity, version); !ours)
        return std::move(ours).error();
    if (options.access == Access::ReadWrite)
        if (Result<void> writable = checkWritable(path); !writable)
            return std::move(writable).error();
    std::unique_ptr<Database> database(
        new Database(path, options.knownFiles.value_or(KnownFiles::defaultPath())));
    Result<void> opened = database->openExisting(schema, version, options);
    if (!opened)
        return std::move(opened).error();
    return database;
}

bool Database::opensAtOnce(const QString &path, const OpenOptions &options)
{
    const Schema schema = schemaOf(options);
    const int version = schema.empty() ? 0 : schema.back().number;
    const Result<FileIdentity> identity = identityOf(path);
    if (!identity || !checkIdentity(path, *identity, version))
        return true;
    return identity->version == version &&
           wasClosedWhole(path, options.knownFiles.value_or(KnownFiles::defaultPath()));
}

Result<void> Database::openExisting(const Schema &schema, int version, const OpenOptions &options)
{
    const bool closedWhole = wasClosedWhole(m_path, m_knownFiles);
    const ConnectionKind kind =
        options.access == Access::ReadOnly ? ConnectionKind::ReadOnly : ConnectionKind::ReadWrite;
    if (Result<void> connected = connect(m_path, kind, options); !connected)
        return connected;
    const Interruption::Scope interruptible(options.interruption.get(), handle());
    const Result<int> stored = storedVersion();
    if (!stored)
        return stored.error();
    const bool isRead = !closedWhole && !options.isOpenAlready;
    Result<void> whole = isRead ? checkWhole(*this, schema, *stored) : Result<void>();
    if (interruptible.isRequested()) // then what was found is not about all of it
        return sqliteError(SQLITE_INTERRUPT, m_path, {}, QStringLiteral("open"));
    if (whole && options.admission)
        whole = options.admission(*this);
    if (!whole)
        return whole;
    if (Result<void> upgraded = upgrade(schema, *stored, version, options.interruption.get()); !upgraded)
        return upgraded;
    m_closesWhole = m_access == Access::ReadWrite;
    return {};
}

Result<void> Database::connect(const QString &file, ConnectionKind kind, const OpenOptions &options)
{
    m_access = options.access;
    Result<QSqlDatabase> connection = openConnection(file, kind, options.waitMilliseconds);
    if (!connection)
        return std::move(connection).error();
    m_connection = *connection;
    const QStringList settings = connectionSettings(kind);
    for (const QString &setting : settings)
        if (Result<void> set = execute(setting); !set)
            return set;
    return hardenConnection(handle(), m_path);
}

Result<void> Database::upgrade(const Schema &schema, int from, int to, Interruption *interruption)
{
    m_report = SchemaReport{SchemaState::Current, from, to, {}};
    if (from >= to)
        return {};
    const QString shown = QDir::toNativeSeparators(m_path);
    if (m_access == Access::ReadOnly)
        return Error{ErrorCode::InputOutput,
            Tr::tr("%1 was written by an older Rosette and has to be brought up to date first; open it for "
                   "changing once.")
                .arg(shown),
            {}};
    const Result<QString> copy = copyBefore(*this, to, interruption);
    if (!copy)
        return copy.error();
    if (const Result<void> applied = applySteps(*this, schema, from); !applied)
        return Error{applied.error().code,
            Tr::tr("%1 could not be brought up to date. What is in it is intact, and a copy is at %2. %3")
                .arg(shown, QDir::toNativeSeparators(*copy), applied.error().message),
            applied.error().detail};
    m_report = SchemaReport{SchemaState::Upgraded, from, to, *copy};
    return {};
}

Result<int> Database::storedVersion()
{
    Statement statement(*this, "PRAGMA user_version");
    const auto version = statement.first([](Row &row) { return row.value<int>("user_version"); });
    if (!version)
        return version.error();
    return version->value_or(0);
}

Result<qint64> Database::dataVersion()
{
    Statement statement(*this, "PRAGMA data_version");
    const auto version = statement.first([](Row &row) { return row.value<qint64>("data_version"); });
    if (!version)
        return version.error();
    return version->value_or(0);
}

Result<void> Database::execute(const QString &sql)
{
    if (Result<void> allowed = allows(Access::ReadOnly); !allowed)
        return allowed;
    QSqlQuery query(m_connection);
    if (query.exec(sql))
        return {};
    return poison(sqliteError(query.lastError(), m_path, sql));
}

sqlite3 *Database::handle() const
{
    return handleOf(m_connection);
}

Result<void> Database::allows(Access access) const
{
    if (QThread::currentThread() != m_thread)
        return programFault("a database was used from another thread");
    if (m_poison)
        return *m_poison;
    if (access == Access::ReadWrite && !isInTransaction())
        return programFault("something was to be written outside a unit of work");
    return {};
}

Error Database::poison(const Error &error)
{
    if (m_depth > 0 && !m_poison)
        m_poison = error;
    if (error.code == ErrorCode::Tampered || error.code == ErrorCode::InputOutput)
        m_closesWhole = false;
    return error;
}

Result<void> Database::begin(Transaction::Kind kind)
{
    if (Result<void> allowed = allows(Access::ReadOnly); !allowed)
        return allowed;
    if (m_depth == 0) {
        const bool writing = kind == Transaction::Kind::Writing;
        Result<void> begun = execute(writing ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
        if (!begun)
            return begun;
        m_kind = kind;
    } else if (kind == Transaction::Kind::Writing && !isInTransaction()) {
        return poison(programFault("a unit of work began inside a snapshot"));
    }
    ++m_depth;
    return {};
}

Result<void> Database::end()
{
    --m_depth;
    if (m_depth > 0)
        return m_poison ? Result<void>(*m_poison) : Result<void>();
    const std::optional<Error> failed = std::exchange(m_poison, std::nullopt);
    Result<void> ended = failed ? Result<void>(*failed) : execute(QStringLiteral("COMMIT"));
    // After a full disk SQLite has rolled back by itself, and there is nothing left to roll back.
    if (!ended && sqlite3_get_autocommit(handle()) == 0)
        sqlite3_exec(handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    return ended;
}

} // namespace rosette
