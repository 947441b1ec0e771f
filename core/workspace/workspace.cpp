// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/base/translate.h"
#include "core/storage/committeestore.h"
#include "core/storage/keystore.h"
#include "core/storage/seatstore.h"
#include "core/workspace/headcheck.h"

#include <algorithm>
#include <iterator>

namespace rosette {

namespace {

/// The seat of the keeper of the file, if one is set.
Result<std::optional<Seat>> keeperOf(Database &database)
{
    const Result<std::optional<SeatId>> keeper = CommitteeStore(database).keeper();
    if (!keeper)
        return keeper.error();
    if (!*keeper)
        return std::optional<Seat>();
    return SeatStore(database).find(**keeper);
}

} // namespace

Workspace::Workspace(std::unique_ptr<Database> database, const Clock &clock)
    : m_database(std::move(database)), m_clock(clock)
{
}

Result<std::unique_ptr<Workspace>> Workspace::around(std::unique_ptr<Database> database, const Clock &clock)
{
    Result<std::optional<Seat>> keeper = keeperOf(*database);
    if (!keeper)
        return keeper.error();
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(database), clock));
    workspace->m_actor = *std::move(keeper);
    const Result<qint64> version = workspace->m_database->dataVersion();
    if (!version)
        return version.error();
    workspace->m_dataVersion = *version;
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(
    const QString &path, const Clock &clock, const OpenOptions &options)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, withHeadCheck(options));
    if (!database)
        return database.error();
    return around(*std::move(database), clock);
}

Result<std::unique_ptr<Workspace>> Workspace::create(
    const QString &path, const Clock &clock, const std::function<Result<void>(UnitOfWork &)> &found)
{
    Result<std::unique_ptr<Database>> database = Database::create(path, [&](Database &fresh) -> Result<void> {
        UnitOfWork unit(fresh, clock.now(), {}, keys());
        return fresh.inTransaction([&] { return found(unit); });
    });
    if (!database)
        return database.error();
    if (const Result<void> seen = checkHead(**database, clock.now()); !seen)
        return seen.error();
    return around(*std::move(database), clock);
}

Result<bool> Workspace::noticeOthers()
{
    const Result<qint64> version = m_database->dataVersion();
    if (!version)
        return version.error();
    if (*version == m_dataVersion)
        return false;
    m_dataVersion = *version;
    if (const Result<void> known = checkHeadNow(); !known)
        return known.error();
    if (m_actor) {
        const Result<std::optional<Seat>> seat = SeatStore(*m_database).find(m_actor->id);
        if (!seat)
            return seat.error();
        m_actor = *seat;
    }
    Q_EMIT changed(everything());
    return true;
}

Result<void> Workspace::checkHeadNow()
{
    return checkHead(*m_database, m_clock.now());
}

bool Workspace::unlockActor()
{
    if (!m_unlock || !m_actor || m_database->isInTransaction())
        return false;
    const Result<std::optional<SeatKey>> key = KeyStore(*m_database).inForce(m_actor->id);
    return key && *key && m_unlock((*key)->key);
}

Result<void> Workspace::followWrites()
{
    Result<void> started = RowJournal(*m_database).start();
    m_isFollowing = started.has_value();
    return started;
}

Result<void> Workspace::noteRows(RowChanges &rows)
{
    if (!m_isFollowing)
        return {};
    Result<RowChanges> noted = RowJournal(*m_database).take();
    if (!noted)
        return noted.error();
    rows = *std::move(noted);
    return {};
}

void Workspace::keepTrace(RowChanges rows, const Changes &changes)
{
    if (!m_isFollowing)
        return;
    std::move(rows.begin(), rows.end(), std::back_inserter(m_trace.rows));
    m_trace.changes.insert(m_trace.changes.end(), changes.begin(), changes.end());
    m_trace.seat = m_actor;
}

Result<Seat> Workspace::requireSeat() const
{
    if (!m_actor)
        return Error{ErrorCode::NotAllowed, Tr::tr("Say who you are: name the seat that acts."), {}};
    if (!isHeldOn(*m_actor, m_clock.today()))
        return Error{ErrorCode::NotAllowed,
            Tr::tr(
                "This seat is not held today; it began on %1. Ask the secretary to enter the present seat.")
                .arg(dateInWords(m_actor->from)),
            {}};
    return *m_actor;
}

Result<Seat> Workspace::requireOfficer(const QString &act) const
{
    Result<Seat> seat = requireSeat();
    if (seat && !isOfficer(*seat))
        return Error{ErrorCode::NotAllowed, Tr::tr("Only the chair or a secretary may %1.").arg(act), {}};
    return seat;
}

} // namespace rosette
