// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/committeestore.h"

#include "core/storage/statement.h"

namespace rosette {

namespace {

Committee committeeFrom(Row &row)
{
    return Committee{row.value<Name>("name"), row.value<Name>("grouping_name"), row.value<QString>("imprint"),
        row.value<int>("revision")};
}

} // namespace

Result<std::optional<Committee>> CommitteeStore::find() const
{
    Statement statement(m_database, "SELECT * FROM committee");
    return statement.first(committeeFrom);
}

Result<void> CommitteeStore::insert(const Committee &committee)
{
    Statement statement(m_database, "INSERT INTO committee (single, name, grouping_name, imprint, revision) "
                                    "VALUES (1, :name, :grouping, :imprint, :revision)");
    return statement.bind("name", committee.name)
        .bind("grouping", committee.grouping)
        .bind("imprint", committee.imprint)
        .bind("revision", committee.revision)
        .run();
}

Result<void> CommitteeStore::update(const Committee &committee)
{
    Statement statement(m_database,
        "UPDATE committee SET name = :name, grouping_name = :grouping, imprint = :imprint, "
        "revision = revision + 1 WHERE revision = :revision");
    statement.bind("name", committee.name)
        .bind("grouping", committee.grouping)
        .bind("imprint", committee.imprint)
        .bind("revision", committee.revision);
    Statement present(m_database, "SELECT 1 FROM committee");
    return statement.update(present, Tr::tr("committee"));
}

Result<std::optional<SeatId>> CommitteeStore::keeper() const
{
    Statement statement(m_database, "SELECT keeper_seat_id FROM committee WHERE keeper_seat_id IS NOT NULL");
    return statement.first([](Row &row) { return row.value<SeatId>("keeper_seat_id"); });
}

Result<void> CommitteeStore::setKeeper(const SeatId &seat)
{
    Statement statement(m_database, "UPDATE committee SET keeper_seat_id = :seat");
    return statement.bind("seat", seat).run();
}

Result<std::optional<QString>> CommitteeStore::setting(const QString &key) const
{
    Statement statement(m_database, "SELECT content FROM setting WHERE name = :name");
    return statement.bind("name", key).first([](Row &row) { return row.value<QString>("content"); });
}

Result<void> CommitteeStore::setSetting(const QString &key, const QString &value)
{
    Statement statement(m_database, "INSERT INTO setting (name, content) VALUES (:name, :content) "
                                    "ON CONFLICT (name) DO UPDATE SET content = excluded.content");
    return statement.bind("name", key).bind("content", value).run();
}

} // namespace rosette
