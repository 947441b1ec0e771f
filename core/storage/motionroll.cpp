// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/motionstore.h"

#include "core/storage/statement.h"

namespace rosette {

Result<void> MotionStore::insertRoll(const MotionId &motion, const std::vector<RollEntry> &roll)
{
    Statement statement(m_database, "INSERT INTO roll (motion_id, seat_id, position, role, recused) "
                                    "VALUES (:motion, :seat, :position, :role, :recused)");
    int position = 0;
    for (const RollEntry &entry : roll) {
        statement.bind("motion", motion)
            .bind("seat", entry.seat)
            .bind("position", ++position)
            .bind("role", keyOf(roleKeys, entry.role))
            .bind("recused", entry.recused);
        if (Result<void> inserted = statement.run(); !inserted)
            return inserted;
    }
    return {};
}

Result<std::vector<RollEntry>> MotionStore::rollOf(const MotionId &motion) const
{
    Statement statement(m_database, "SELECT * FROM roll WHERE motion_id = :motion ORDER BY position");
    return statement.bind("motion", motion).all([](Row &row) {
        return RollEntry{row.value<SeatId>("seat_id"), row.key(roleKeys, "role"), row.value<bool>("recused")};
    });
}

} // namespace rosette
