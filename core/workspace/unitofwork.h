// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/record.h"
#include "core/base/change.h"
#include "core/people/seat.h"

#include <QDateTime>

namespace rosette {

class Database;

/// What an action has in hand while its transaction is open: the database, when and for whom it works, and
/// the two duties of every write, to chain the acts that must never change and to say what was touched.
class UnitOfWork
{
public:
    /// @p actor is the id of the seat that acts; empty while there is none.
    UnitOfWork(Database &database, const QDateTime &at, QString actor);

    Database &database() { return m_database; }
    const QDateTime &at() const { return m_at; }
    /// The first act of a committee is its first secretary's, whose seat is made in the same transaction.
    void actAs(const SeatId &seat);

    /// Appends a record of the act to the chain, in this transaction.
    Result<void> record(RecordType type, const QJsonObject &payload);
    /// Notes that something was touched; told to everybody after the commit.
    void touched(Entity entity, ChangeKind kind, const QString &id = {});

    const Changes &changes() const { return m_changes; }

private:
    Database &m_database;
    QDateTime m_at;
    QString m_actor;
    Changes m_changes;
};

} // namespace rosette
