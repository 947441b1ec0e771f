// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/people/seat.h"
#include "core/signing/keyring.h"
#include "core/storage/database.h"
#include "core/workspace/acttrace.h"
#include "core/workspace/unitofwork.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace rosette {

/// The open committee: its database, the clock and who acts. One for each window and each run of the command
/// line, used from the thread that made it. The clock must outlive it.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// Opens an existing committee file; the actor is the keeper of the file.
    static Result<std::unique_ptr<Workspace>> open(
        const QString &path, const Clock &clock, const OpenOptions &options = {});
    /// Makes a new committee file; @p found runs in its first transaction, before the file gets its name.
    static Result<std::unique_ptr<Workspace>> create(
        const QString &path, const Clock &clock, const std::function<Result<void>(UnitOfWork &)> &found);

    Database &database() { return *m_database; }
    const Clock &clock() const { return m_clock; }
    /// The keys that sign what is recorded.
    static KeyRing &keys() { return KeyRing::ofThisProcess(); }

    /// Who acts; nobody if the keeper's seat was never set.
    const std::optional<Seat> &actor() const { return m_actor; }
    void actAs(const Seat &seat) { m_actor = seat; }

    /// Looks whether somebody else has written to the file since the last look: another program, or another
    /// connection of this one. If so, the seat that acts is read again, changed() tells of everything, and
    /// the answer is true. Tampered, once, if an older copy or another branch was put into the file
    /// (headcheck.h); from then on every write is refused for it.
    Result<bool> noticeOthers();

    /// The seat that acts, held today; else NotAllowed.
    Result<Seat> requireSeat() const;
    /// The seat that acts if it is the chair's or a secretary's; else NotAllowed, naming @p act ("open a
    /// motion").
    Result<Seat> requireOfficer(const QString &act) const;

    /// Asks the person for the passphrase of the key @p publicKey; true once it is unlocked.
    using Unlock = std::function<bool(const QByteArray &publicKey)>;
    /// From now on a write that needs the locked key of the seat that acts asks @p unlock and, if that has
    /// unlocked it, does everything again. No transaction is open while the person is asked.
    void whenLocked(Unlock unlock) { m_unlock = std::move(unlock); }

    /// Runs @p work, a callable `Result<T>(UnitOfWork &)`, as one transaction: all of it is stored or none.
    /// After the commit changed() tells what was touched. Tampered, and nothing is done, while what was seen
    /// of the committee is not in the file (headcheck.h). @p work may be called twice (whenLocked()); the
    /// first time has then left nothing.
    template <typename Work>
    std::invoke_result_t<Work, UnitOfWork &> write(Work &&work)
    {
        auto result = writeOnce(work);
        if (result || result.error().code != ErrorCode::Locked || !unlockActor())
            return result;
        return writeOnce(work);
    }

    /// Asks the person to unlock the key of the seat that acts, for what signs and writes nothing to the
    /// file; true once it is unlocked.
    bool unlockActor();

    /// From now on it is noted what write() stores, for takeTrace().
    Result<void> followWrites();
    /// What was written since the last call, as one act; empty if followWrites() was never called.
    ActTrace takeTrace() { return std::exchange(m_trace, {}); }

Q_SIGNALS:
    void changed(const rosette::Changes &changes);

private:
    template <typename Work>
    std::invoke_result_t<Work, UnitOfWork &> writeOnce(Work &work)
    {
        UnitOfWork unit(*m_database, m_clock.now(), m_actor ? m_actor->id.toString() : QString(), keys());
        RowChanges rows;
        const bool isNested = m_database->isInTransaction();
        auto result = m_database->inTransaction([&]() -> std::invoke_result_t<Work, UnitOfWork &> {
            if (const Result<void> known = isNested ? Result<void>() : checkHeadNow(); !known)
                return known.error();
            auto worked = work(unit);
            if (worked)
                if (const Result<void> noted = noteRows(rows); !noted)
                    return noted.error();
            return worked;
        });
        if (result) {
            if (!isNested && touches(unit.changes(), Entity::Record))
                (void)checkHeadNow(); // it was checked before, so this notes the new end
            keepTrace(std::move(rows), unit.changes());
            if (!unit.changes().empty())
                Q_EMIT changed(unit.changes());
        }
        return result;
    }

    Workspace(std::unique_ptr<Database> database, const Clock &clock);
    static Result<std::unique_ptr<Workspace>> around(std::unique_ptr<Database> database, const Clock &clock);
    Result<void> checkHeadNow();
    Result<void> noteRows(RowChanges &rows);
    void keepTrace(RowChanges rows, const Changes &changes);

    std::unique_ptr<Database> m_database;
    const Clock &m_clock;
    std::optional<Seat> m_actor;
    Unlock m_unlock;
    qint64 m_dataVersion = 0; ///< when last looked
    bool m_isFollowing = false;
    ActTrace m_trace;
};

} // namespace rosette
