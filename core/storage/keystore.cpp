// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/keystore.h"

#include "core/base/translate.h"
#include "core/storage/statement.h"

namespace rosette {

namespace {

SeatKey seatKeyFrom(Row &row)
{
    return SeatKey{row.value<SeatId>("seat_id"), row.blob("key"), row.value<QDateTime>("enrolled_at"),
        row.value<std::optional<QDateTime>>("revoked_at"), row.value<QString>("revocation")};
}

} // namespace

Result<std::optional<SeatKey>> KeyStore::inForce(const SeatId &seat) const
{
    Statement statement(m_database, "SELECT * FROM seat_key WHERE seat_id = :seat AND revoked_at IS NULL");
    return statement.bind("seat", seat).first(seatKeyFrom);
}

Result<std::vector<SeatKey>> KeyStore::all() const
{
    Statement statement(m_database, "SELECT * FROM seat_key ORDER BY enrolled_at, seat_id");
    return statement.all(seatKeyFrom);
}

Result<void> KeyStore::insert(const SeatKey &key)
{
    Statement statement(m_database, "INSERT INTO seat_key (key, seat_id, enrolled_at, revocation) "
                                    "VALUES (:key, :seat, :enrolled_at, '')");
    return statement.bind("key", Blob{key.key})
        .bind("seat", key.seat)
        .bind("enrolled_at", key.enrolledAt)
        .run();
}

Result<void> KeyStore::revoke(const SeatKey &key)
{
    Statement statement(m_database, "UPDATE seat_key SET revoked_at = :revoked_at, revocation = :revocation "
                                    "WHERE key = :key");
    return statement.bind("key", Blob{key.key})
        .bind("revoked_at", key.revokedAt)
        .bind("revocation", key.revocation)
        .run();
}

Result<std::vector<QByteArray>> KeyStore::keeperKeys() const
{
    Statement statement(m_database, "SELECT key FROM keeper_key ORDER BY introduced_at, key");
    return statement.all([](Row &row) { return row.blob("key"); });
}

Result<void> KeyStore::insertKeeperKey(const QByteArray &key, const QDateTime &at)
{
    Statement statement(
        m_database, "INSERT INTO keeper_key (key, introduced_at) VALUES (:key, :introduced_at)");
    return statement.bind("key", Blob{key}).bind("introduced_at", at).run();
}

} // namespace rosette
