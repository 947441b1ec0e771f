// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/intereststore.h"

#include "core/storage/statement.h"

namespace rosette {

namespace {

Interest interestFrom(Row &row)
{
    return Interest{row.value<ApplicationId>("application_id"), row.value<SeatId>("seat_id"),
        row.value<Reason>("reason"), row.value<QDateTime>("declared_at")};
}

} // namespace

Result<std::vector<Interest>> InterestStore::forApplication(const ApplicationId &application) const
{
    Statement statement(m_database,
        "SELECT * FROM interest WHERE application_id = :application ORDER BY declared_at, seat_id");
    return statement.bind("application", application).all(interestFrom);
}

Result<std::vector<Interest>> InterestStore::forSeat(const SeatId &seat) const
{
    Statement statement(
        m_database, "SELECT * FROM interest WHERE seat_id = :seat ORDER BY declared_at, application_id");
    return statement.bind("seat", seat).all(interestFrom);
}

Result<std::vector<Interest>> InterestStore::forContest(const ContestId &contest) const
{
    Statement statement(m_database,
        "SELECT interest.* FROM candidacy JOIN application ON application.candidacy_id = candidacy.id "
        "JOIN interest ON interest.application_id = application.id "
        "WHERE candidacy.contest_id = :contest ORDER BY declared_at, application_id, seat_id");
    return statement.bind("contest", contest).all(interestFrom);
}

Result<void> InterestStore::insert(const Interest &interest)
{
    Statement statement(m_database, "INSERT INTO interest (application_id, seat_id, reason, declared_at) "
                                    "VALUES (:application, :seat, :reason, :declared_at)");
    return statement.bind("application", interest.application)
        .bind("seat", interest.seat)
        .bind("reason", interest.reason)
        .bind("declared_at", interest.declaredAt)
        .run();
}

} // namespace rosette
