// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/motionstore.h"

#include "core/storage/statement.h"

namespace rosette {

Result<void> MotionStore::insertExtension(const MotionExtension &extension)
{
    Statement statement(m_database,
        "INSERT INTO motion_extension (motion_id, position, from_at, closes_at, reason, "
        "extended_by_seat_id, extended_at) "
        "VALUES (:motion, (SELECT count(*) + 1 FROM motion_extension WHERE motion_id = :motion), :from_at, "
        ":closes_at, :reason, :extended_by, :extended_at)");
    return statement.bind("motion", extension.motion)
        .bind("from_at", extension.from)
        .bind("closes_at", extension.closesAt)
        .bind("reason", extension.reason)
        .bind("extended_by", extension.extendedBy)
        .bind("extended_at", extension.extendedAt)
        .run();
}

Result<std::vector<MotionExtension>> MotionStore::extensionsOf(const MotionId &motion) const
{
    Statement statement(
        m_database, "SELECT * FROM motion_extension WHERE motion_id = :motion ORDER BY position");
    return statement.bind("motion", motion).all([](Row &row) {
        return MotionExtension{row.value<MotionId>("motion_id"), row.value<QDateTime>("from_at"),
            row.value<QDateTime>("closes_at"), row.value<QString>("reason"),
            row.value<SeatId>("extended_by_seat_id"), row.value<QDateTime>("extended_at")};
    });
}

} // namespace rosette
