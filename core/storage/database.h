// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/schema.h"
#include "core/storage/transaction.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

class QThread;

namespace rosette {

class Database;
class Interruption;

enum class Access
{
    ReadWrite,
    ReadOnly ///< for looking only: refuses every write and a file that would have to be upgraded
};

struct OpenOptions
{
    Access access = Access::ReadWrite;
    int waitMilliseconds = 2000; ///< for another program that is writing
    /// Where it is remembered which files were whole when they were last closed here (knownfiles.h). Nothing
    /// means the place in the user's cache folder; an empty path means none, then every file is checked.
    std::optional<QString> knownFiles;
    std::optional<Schema> schema; ///< another than the shipped one, for tests
    /// Another connection of this program holds the file open and has checked that it is whole, so that this
    /// one need not read all of it again.
    bool isOpenAlready = false;
    /// By which another thread may end the opening; InputOutput then, and the file is as it was.
    std::shared_ptr<Interruption> interruption = {};
    /// Looks at a file that is whole, before it is brought up to date; its error refuses the file.
    std::function<Result<void>(Database &)> admission = {};
};

enum class SchemaState
{
    Created,
    Current,
    Upgraded
};

/// What became of the schema when the file was opened. "Newer" and "failed" are errors of open().
struct SchemaReport
{
    SchemaState state = SchemaState::Current;
    int from = schemaVersion;
    int to = schemaVersion;
    QString safetyCopy; ///< the verified copy made before an upgrade

    bool operator==(const SchemaReport &) const = default;
};

/// The one owner of a connection to one file NAME.rosette. It belongs to the thread that made it; other
/// threads open their own. Foreign keys are enforced, journal_mode is DELETE with synchronous EXTRA
/// (docs/decisions/0004-journal-and-file-safety.md).
class Database
{
public:
    using Fill = std::function<Result<void>(Database &)>;

    /// Makes a new file. @p fill, if given, runs before the file gets its name, so that either the filled
    /// file or none is there afterwards. Conflict if something of that name exists.
    static Result<std::unique_ptr<Database>> create(
        const QString &path, const Fill &fill = {}, const OpenOptions &options = {});
    /// Opens an existing file and brings its schema up to date. A file that is refused is not changed:
    /// NotFound (missing), InvalidInput (a folder, another program's file, written by a newer Rosette),
    /// Tampered (damaged), InputOutput (read-only, full disk), InUse (held by another program).
    static Result<std::unique_ptr<Database>> open(const QString &path, const OpenOptions &options = {});
    /// Whether opening it reads no more than its head: it is refused for that, or was whole when last closed
    /// here and is of the present schema. Of every other file all is read, and a large one takes a while.
    static bool opensAtOnce(const QString &path, const OpenOptions &options = {});

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }
    const SchemaReport &schemaReport() const { return m_report; }

    /// A unit of work: runs @p work, a closure without arguments that returns a Result, between BEGIN
    /// IMMEDIATE and COMMIT. Any error inside, returned or ignored, stores nothing. Inside another unit it
    /// joins that one.
    template <typename Work>
    auto inTransaction(Work &&work) -> std::invoke_result_t<Work>
    {
        return run(Transaction::Kind::Writing, std::forward<Work>(work));
    }
    /// Runs @p work so that all its reads see the same state of the file.
    template <typename Work>
    auto inSnapshot(Work &&work) -> std::invoke_result_t<Work>
    {
        return run(Transaction::Kind::Reading, std::forward<Work>(work));
    }

    bool isInTransaction() const { return m_depth > 0 && m_kind == Transaction::Kind::Writing; }

    /// PRAGMA user_version.
    Result<int> storedVersion();
    /// PRAGMA data_version: differs from what it was if, and only if, another connection has committed since,
    /// of this program or of another.
    Result<qint64> dataVersion();
    /// Runs one statement that answers nothing (PRAGMA, DDL). Not for values: those go through Statement.
    Result<void> execute(const QString &sql);
    /// SQLite's own handle, of the connection that Qt holds. Every raw statement must be finalised before
    /// this object goes.
    sqlite3 *handle() const;

private:
    friend class Transaction;
    friend class Statement;
    friend class RawInsert;

    Database(QString path, QString knownFiles);

    template <typename Work>
    auto run(Transaction::Kind kind, Work &&work) -> std::invoke_result_t<Work>
    {
        Transaction transaction(*this, kind);
        if (!transaction.begun())
            return transaction.begun().error();
        auto result = std::forward<Work>(work)();
        if (!result) {
            transaction.fail(result.error());
            return result;
        }
        if (Result<void> committed = transaction.commit(); !committed)
            return std::move(committed).error();
        return result;
    }

    static Result<void> make(
        const QString &path, const QString &unfinished, const Fill &fill, const OpenOptions &options);
    Result<void> openExisting(const Schema &schema, int version, const OpenOptions &options);
    Result<void> connect(const QString &file, ConnectionKind kind, const OpenOptions &options);
    Result<void> upgrade(const Schema &schema, int from, int to, Interruption *interruption);
    Result<void> begin(Transaction::Kind kind);
    Result<void> end();
    /// Error if the thread is another one, if the unit of work is poisoned, or a write stands outside one.
    Result<void> allows(Access access) const;
    /// Keeps @p error as what the present unit of work failed with, and hands it on.
    Error poison(const Error &error);

    QString m_path;
    QString m_knownFiles;
    QSqlDatabase m_connection;
    QThread *m_thread;
    Access m_access = Access::ReadWrite;
    SchemaReport m_report;
    Transaction::Kind m_kind = Transaction::Kind::Reading;
    int m_depth = 0; ///< how many units of work are nested
    std::optional<Error> m_poison;
    bool m_closesWhole = false; ///< nothing has shown yet that the file is not whole
};

} // namespace rosette
