// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seatstore.h"

#include "core/storage/statement.h"

namespace rosette {

namespace {

Seat seatFrom(Row &row)
{
    return Seat{row.value<SeatId>("id"), row.value<PersonId>("person_id"), row.key(roleKeys, "role"),
        row.value<bool>("voting"), row.value<QDate>("from_date"), row.value<std::optional<QDate>>("to_date"),
        row.value<int>("revision")};
}

void bindSeat(Statement &statement, const Seat &seat)
{
    statement.bind("id", seat.id)
        .bind("person", seat.person)
        .bind("role", keyOf(roleKeys, seat.role))
        .bind("voting", seat.voting)
        .bind("from", seat.from)
        .bind("to", seat.to)
        .bind("revision", seat.revision);
}

} // namespace

Result<std::vector<Seat>> SeatStore::all() const
{
    Statement statement(m_database, "SELECT * FROM seat ORDER BY from_date, id");
    return statement.all(seatFrom);
}

Result<std::vector<Seat>> SeatStore::heldOn(const QDate &date) const
{
    Statement statement(m_database,
        "SELECT * FROM seat WHERE from_date <= :day AND (to_date IS NULL OR to_date >= :day) "
        "ORDER BY from_date, id");
    return statement.bind("day", date).all(seatFrom);
}

Result<std::vector<Seat>> SeatStore::ofPerson(const PersonId &person) const
{
    Statement statement(m_database, "SELECT * FROM seat WHERE person_id = :person ORDER BY from_date, id");
    return statement.bind("person", person).all(seatFrom);
}

Result<std::optional<Seat>> SeatStore::find(const SeatId &id) const
{
    Statement statement(m_database, "SELECT * FROM seat WHERE id = :id");
    return statement.bind("id", id).first(seatFrom);
}

Result<void> SeatStore::insert(const Seat &seat)
{
    Statement statement(m_database,
        "INSERT INTO seat (id, person_id, role, voting, from_date, to_date, revision) "
        "VALUES (:id, :person, :role, :voting, :from, :to, :revision)");
    bindSeat(statement, seat);
    return statement.run();
}

Result<void> SeatStore::update(const Seat &seat)
{
    Statement statement(m_database,
        "UPDATE seat SET person_id = :person, role = :role, voting = :voting, from_date = :from, "
        "to_date = :to, revision = revision + 1 WHERE id = :id AND revision = :revision");
    bindSeat(statement, seat);
    return statement.update("SELECT 1 FROM seat WHERE id = :id", seat.id, Tr::tr("seat"));
}

} // namespace rosette
