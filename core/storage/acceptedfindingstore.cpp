// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/acceptedfindingstore.h"

#include "core/storage/statement.h"

namespace rosette {

Result<std::vector<AcceptedFinding>> AcceptedFindingStore::forContest(const ContestId &contest) const
{
    Statement statement(m_database,
        "SELECT * FROM accepted_finding WHERE contest_id = :contest ORDER BY accepted_at, code, subject");
    return statement.bind("contest", contest).all([](Row &row) {
        return AcceptedFinding{row.value<ContestId>("contest_id"), row.value<QString>("code"),
            row.value<QString>("subject"), row.value<Reason>("reason"),
            row.value<SeatId>("accepted_by_seat_id"), row.value<QDateTime>("accepted_at")};
    });
}

Result<void> AcceptedFindingStore::insert(const AcceptedFinding &accepted)
{
    Statement statement(m_database,
        "INSERT INTO accepted_finding (contest_id, code, subject, reason, accepted_by_seat_id, accepted_at) "
        "VALUES (:contest, :code, :subject, :reason, :accepted_by, :accepted_at)");
    return statement.bind("contest", accepted.contest)
        .bind("code", accepted.code)
        .bind("subject", accepted.subject)
        .bind("reason", accepted.reason)
        .bind("accepted_by", accepted.acceptedBy)
        .bind("accepted_at", accepted.acceptedAt)
        .run();
}

} // namespace rosette
