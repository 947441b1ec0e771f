// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/milestonestore.h"

#include "core/storage/grouped.h"

#include <algorithm>

namespace rosette {

namespace {

Milestone milestoneFrom(Row &row)
{
    return Milestone{row.value<MilestoneId>("id"), row.value<ContestId>("contest_id"),
        row.value<Slug>("slug"), row.key(milestoneKindKeys, "kind"), row.value<Name>("title"), {},
        row.value<QString>("notes"), row.value<int>("revision")};
}

void addDate(Milestone &milestone, Row &row)
{
    milestone.history.push_back({row.key(dateStatusKeys, "status"),
        CivilTime{row.value<QDate>("civil_date"), row.value<std::optional<QTime>>("civil_time"),
            row.value<bool>("end_of_day")},
        row.value<QString>("source"), row.value<QDateTime>("recorded_at")});
}

bool isBefore(const Milestone &one, const Milestone &other)
{
    const CivilTime &when = currentDate(one).when;
    const CivilTime &otherWhen = currentDate(other).when;
    if (when.date != otherWhen.date)
        return when.date < otherWhen.date;
    if (lastInstantOf(when) != lastInstantOf(otherWhen))
        return lastInstantOf(when) < lastInstantOf(otherWhen);
    return one.title < other.title;
}

Result<void> insertDate(Database &database, const MilestoneId &milestone, const MilestoneDate &date)
{
    Statement statement(database,
        "INSERT INTO milestone_date (milestone_id, position, status, civil_date, civil_time, end_of_day, "
        "source, recorded_at) "
        "SELECT :milestone, coalesce(max(position), 0) + 1, :status, :date, :time, :end_of_day, :source, "
        ":recorded_at FROM milestone_date WHERE milestone_id = :milestone");
    return statement.bind("milestone", milestone)
        .bind("status", keyOf(dateStatusKeys, date.status))
        .bind("date", date.when.date)
        .bind("time", date.when.time)
        .bind("end_of_day", date.when.endOfDay)
        .bind("source", date.source)
        .bind("recorded_at", date.recordedAt)
        .run();
}

} // namespace

Result<std::vector<Milestone>> MilestoneStore::all() const
{
    Statement statement(m_database,
        "SELECT milestone.*, status, civil_date, civil_time, end_of_day, source, recorded_at "
        "FROM milestone JOIN milestone_date ON milestone_date.milestone_id = milestone.id "
        "ORDER BY milestone.id, milestone_date.position");
    auto milestones = grouped(statement, milestoneFrom, addDate);
    if (milestones)
        std::stable_sort(milestones->begin(), milestones->end(), isBefore);
    return milestones;
}

Result<std::vector<Milestone>> MilestoneStore::forContest(const ContestId &contest) const
{
    Statement statement(m_database,
        "SELECT milestone.*, status, civil_date, civil_time, end_of_day, source, recorded_at "
        "FROM milestone JOIN milestone_date ON milestone_date.milestone_id = milestone.id "
        "WHERE milestone.contest_id = :contest ORDER BY milestone.id, milestone_date.position");
    auto milestones = grouped(statement.bind("contest", contest), milestoneFrom, addDate);
    if (milestones)
        std::stable_sort(milestones->begin(), milestones->end(), isBefore);
    return milestones;
}

Result<std::optional<Milestone>> MilestoneStore::find(const MilestoneId &id) const
{
    Statement statement(m_database,
        "SELECT milestone.*, status, civil_date, civil_time, end_of_day, source, recorded_at "
        "FROM milestone JOIN milestone_date ON milestone_date.milestone_id = milestone.id "
        "WHERE milestone.id = :id ORDER BY milestone_date.position");
    return onlyOne(grouped(statement.bind("id", id), milestoneFrom, addDate));
}

Result<std::optional<Milestone>> MilestoneStore::withSlug(const ContestId &contest, const QString &slug) const
{
    Statement statement(m_database,
        "SELECT milestone.*, status, civil_date, civil_time, end_of_day, source, recorded_at "
        "FROM milestone JOIN milestone_date ON milestone_date.milestone_id = milestone.id "
        "WHERE milestone.contest_id = :contest AND milestone.slug = :slug ORDER BY milestone_date.position");
    statement.bind("contest", contest).bind("slug", slug);
    return onlyOne(grouped(statement, milestoneFrom, addDate));
}

Result<void> MilestoneStore::insert(const Milestone &milestone)
{
    Statement statement(m_database,
        "INSERT INTO milestone (id, contest_id, slug, kind, title, notes, revision) "
        "VALUES (:id, :contest, :slug, :kind, :title, :notes, :revision)");
    statement.bind("id", milestone.id)
        .bind("contest", milestone.contest)
        .bind("slug", milestone.slug)
        .bind("kind", keyOf(milestoneKindKeys, milestone.kind))
        .bind("title", milestone.title)
        .bind("notes", milestone.notes)
        .bind("revision", milestone.revision);
    if (Result<void> inserted = statement.run(); !inserted)
        return inserted;
    for (const MilestoneDate &date : milestone.history)
        if (Result<void> inserted = insertDate(m_database, milestone.id, date); !inserted)
            return inserted;
    return {};
}

Result<void> MilestoneStore::update(const Milestone &milestone)
{
    Statement statement(m_database,
        "UPDATE milestone SET slug = :slug, kind = :kind, title = :title, notes = :notes, "
        "revision = revision + 1 WHERE id = :id AND revision = :revision");
    statement.bind("id", milestone.id)
        .bind("slug", milestone.slug)
        .bind("kind", keyOf(milestoneKindKeys, milestone.kind))
        .bind("title", milestone.title)
        .bind("notes", milestone.notes)
        .bind("revision", milestone.revision);
    return statement.update("SELECT 1 FROM milestone WHERE id = :id", milestone.id, Tr::tr("milestone"));
}

Result<void> MilestoneStore::appendDate(const Milestone &milestone, const MilestoneDate &date)
{
    Statement statement(
        m_database, "UPDATE milestone SET revision = revision + 1 WHERE id = :id AND revision = :revision");
    statement.bind("id", milestone.id).bind("revision", milestone.revision);
    if (Result<void> updated =
            statement.update("SELECT 1 FROM milestone WHERE id = :id", milestone.id, Tr::tr("milestone"));
        !updated)
        return updated;
    return insertDate(m_database, milestone.id, date);
}

} // namespace rosette
