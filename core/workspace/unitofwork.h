// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/chain.h"
#include "core/base/change.h"
#include "core/people/seat.h"

#include <QDateTime>

namespace rosette {

class Database;
class KeyRing;

/// What an action has in hand while its transaction is open: the database, when and for whom it works, and
/// the two duties of every write, to chain the acts that must never change and to say what was touched.
class UnitOfWork
{
public:
    /// @p actor is the id of the seat that acts; empty while there is none. @p keys signs.
    UnitOfWork(Database &database, const QDateTime &at, QString actor, KeyRing &keys);

    Database &database() { return m_database; }
    const QDateTime &at() const { return m_at; }
    /// The first act of a committee is its first secretary's, whose seat is made in the same transaction.
    void actAs(const SeatId &seat);

    /// The public key with which the keeper of a new file signs, which the ring has; otherwise a new one is
    /// made when the first act is recorded.
    void keepWith(const QByteArray &key) { m_keeperKey = key; }

    /// Appends a record of the act to the chain, in this transaction, signed with the key of the seat that
    /// acts; with the keeper's if that seat has none. Where the ring holds no key of the keeper (the file
    /// came from another computer), it introduces one of its own first, and the chain says so. Locked if the
    /// seat's key is locked, NotFound if it is not on this computer: nobody else signs for that seat.
    Result<void> record(RecordType type, const QJsonObject &payload);
    /// The same, and gives the record.
    Result<Record> append(RecordType type, const QJsonObject &payload);
    /// Notes that something was touched; told to everybody after the commit.
    void touched(Entity entity, ChangeKind kind, const QString &id = {});

    const Changes &changes() const { return m_changes; }

private:
    Result<Signer> signer();
    Result<Signer> keeper();
    Result<Signer> newKeeper();
    Result<Record> chained(RecordType type, const QJsonObject &payload, const Signer &signer);
    Signer signerWith(const QByteArray &key);

    Database &m_database;
    KeyRing &m_keys;
    QDateTime m_at;
    QString m_actor;
    QByteArray m_keeperKey;
    QByteArray m_committee; ///< the hash of the first record, once it is known
    Changes m_changes;
};

} // namespace rosette
