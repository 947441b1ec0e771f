// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/conteststore.h"

#include "core/storage/grouped.h"

namespace rosette {

namespace {

Contest contestFrom(Row &row)
{
    return Contest{row.value<ContestId>("id"), row.value<Slug>("slug"), row.value<BodyId>("body_id"),
        row.value<Name>("title"), row.key(electoralSystemKeys, "electoral_system"), row.value<int>("places"),
        row.value<QString>("electorate"), row.value<QString>("nomination_threshold"), {},
        row.key(decisionRouteKeys, "route"), row.value<RulebookId>("rulebook_id"),
        row.value<int>("revision")};
}

void addReserved(Contest &contest, Row &row)
{
    if (!row.isNull("group_name"))
        contest.reserved.push_back({row.value<QString>("group_name"), row.value<int>("at_least")});
}

void bindContest(Statement &statement, const Contest &contest)
{
    statement.bind("id", contest.id)
        .bind("slug", contest.slug)
        .bind("body", contest.body)
        .bind("title", contest.title)
        .bind("system", keyOf(electoralSystemKeys, contest.system))
        .bind("places", contest.places)
        .bind("electorate", contest.electorate)
        .bind("threshold", contest.nominationThreshold)
        .bind("route", keyOf(decisionRouteKeys, contest.route))
        .bind("rulebook", contest.rulebook)
        .bind("revision", contest.revision);
}

Result<void> insertReserved(Database &database, const Contest &contest)
{
    Statement statement(database, "INSERT INTO reserved_places (contest_id, position, group_name, at_least) "
                                  "VALUES (:contest, :position, :group, :at_least)");
    int position = 0;
    for (const ReservedPlaces &reserved : contest.reserved) {
        statement.bind("contest", contest.id)
            .bind("position", ++position)
            .bind("group", reserved.group)
            .bind("at_least", reserved.atLeast);
        if (Result<void> inserted = statement.run(); !inserted)
            return inserted;
    }
    return {};
}

} // namespace

Result<std::vector<Contest>> ContestStore::all() const
{
    Statement statement(m_database,
        "SELECT contest.*, reserved_places.group_name, reserved_places.at_least "
        "FROM contest LEFT JOIN reserved_places ON reserved_places.contest_id = contest.id "
        "ORDER BY contest.slug, reserved_places.position");
    return grouped(statement, contestFrom, addReserved);
}

Result<std::optional<Contest>> ContestStore::find(const ContestId &id) const
{
    Statement statement(m_database,
        "SELECT contest.*, reserved_places.group_name, reserved_places.at_least "
        "FROM contest LEFT JOIN reserved_places ON reserved_places.contest_id = contest.id "
        "WHERE contest.id = :id ORDER BY reserved_places.position");
    return onlyOne(grouped(statement.bind("id", id), contestFrom, addReserved));
}

Result<std::optional<Contest>> ContestStore::withSlug(const QString &slug) const
{
    Statement statement(m_database,
        "SELECT contest.*, reserved_places.group_name, reserved_places.at_least "
        "FROM contest LEFT JOIN reserved_places ON reserved_places.contest_id = contest.id "
        "WHERE contest.slug = :slug ORDER BY reserved_places.position");
    return onlyOne(grouped(statement.bind("slug", slug), contestFrom, addReserved));
}

Result<void> ContestStore::insert(const Contest &contest)
{
    Statement statement(m_database,
        "INSERT INTO contest (id, slug, body_id, title, electoral_system, places, electorate, "
        "nomination_threshold, route, rulebook_id, revision) "
        "VALUES (:id, :slug, :body, :title, :system, :places, :electorate, :threshold, :route, :rulebook, "
        ":revision)");
    bindContest(statement, contest);
    if (Result<void> inserted = statement.run(); !inserted)
        return inserted;
    return insertReserved(m_database, contest);
}

Result<void> ContestStore::update(const Contest &contest)
{
    Statement statement(m_database,
        "UPDATE contest SET slug = :slug, body_id = :body, title = :title, electoral_system = :system, "
        "places = :places, electorate = :electorate, nomination_threshold = :threshold, route = :route, "
        "rulebook_id = :rulebook, revision = revision + 1 WHERE id = :id AND revision = :revision");
    bindContest(statement, contest);
    if (Result<void> updated =
            statement.update("SELECT 1 FROM contest WHERE id = :id", contest.id, Tr::tr("contest"));
        !updated)
        return updated;
    Statement former(m_database, "DELETE FROM reserved_places WHERE contest_id = :contest");
    if (Result<void> removed = former.bind("contest", contest.id).run(); !removed)
        return removed;
    return insertReserved(m_database, contest);
}

} // namespace rosette
