// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/slatestore.h"

#include "core/storage/statement.h"

namespace rosette {

namespace {

Slate slateFrom(Row &row)
{
    return Slate{row.value<SlateId>("id"), row.value<ContestId>("contest_id"), row.value<Name>("name"),
        row.value<bool>("own"), row.value<int>("revision")};
}

SlateEntry entryFrom(Row &row)
{
    return SlateEntry{
        row.value<SlateId>("slate_id"), row.value<CandidacyId>("candidacy_id"), row.value<int>("position")};
}

} // namespace

Result<std::vector<Slate>> SlateStore::forContest(const ContestId &contest) const
{
    Statement statement(m_database, "SELECT * FROM slate WHERE contest_id = :contest ORDER BY name_fold");
    return statement.bind("contest", contest).all(slateFrom);
}

Result<std::optional<Slate>> SlateStore::find(const SlateId &id) const
{
    Statement statement(m_database, "SELECT * FROM slate WHERE id = :id");
    return statement.bind("id", id).first(slateFrom);
}

Result<QStringList> SlateStore::namesFor(const CandidacyId &candidacy) const
{
    Statement statement(m_database,
        "SELECT slate.name FROM slate_entry JOIN slate ON slate.id = slate_entry.slate_id "
        "WHERE slate_entry.candidacy_id = :candidacy ORDER BY slate.name_fold");
    const auto names =
        statement.bind("candidacy", candidacy).all([](Row &row) { return row.value<QString>("name"); });
    if (!names)
        return names.error();
    return QStringList(names->begin(), names->end());
}

Result<std::optional<Slate>> SlateStore::named(const ContestId &contest, const QString &name) const
{
    Statement statement(
        m_database, "SELECT * FROM slate WHERE contest_id = :contest AND name_fold = :name_fold");
    return statement.bind("contest", contest).bind("name_fold", folded(name)).first(slateFrom);
}

Result<void> SlateStore::insert(const Slate &slate)
{
    Statement statement(m_database, "INSERT INTO slate (id, contest_id, name, name_fold, own, revision) "
                                    "VALUES (:id, :contest, :name, :name_fold, :own, :revision)");
    return statement.bind("id", slate.id)
        .bind("contest", slate.contest)
        .bind("name", slate.name)
        .bind("name_fold", folded(slate.name.toString()))
        .bind("own", slate.own)
        .bind("revision", slate.revision)
        .run();
}

Result<void> SlateStore::update(const Slate &slate)
{
    Statement statement(m_database,
        "UPDATE slate SET name = :name, name_fold = :name_fold, own = :own, revision = revision + 1 "
        "WHERE id = :id AND revision = :revision");
    statement.bind("id", slate.id)
        .bind("name", slate.name)
        .bind("name_fold", folded(slate.name.toString()))
        .bind("own", slate.own)
        .bind("revision", slate.revision);
    return statement.update("SELECT 1 FROM slate WHERE id = :id", slate.id, Tr::tr("slate"));
}

Result<std::vector<SlateEntry>> SlateStore::entries(const SlateId &slate) const
{
    Statement statement(m_database, "SELECT * FROM slate_entry WHERE slate_id = :slate ORDER BY position");
    return statement.bind("slate", slate).all(entryFrom);
}

Result<std::vector<SlateEntry>> SlateStore::entriesForContest(const ContestId &contest) const
{
    Statement statement(m_database,
        "SELECT slate_entry.* FROM slate JOIN slate_entry ON slate_entry.slate_id = slate.id "
        "WHERE slate.contest_id = :contest ORDER BY slate.name_fold, slate_entry.position");
    return statement.bind("contest", contest).all(entryFrom);
}

Result<void> SlateStore::setEntries(const Slate &slate, const std::vector<SlateEntry> &entries)
{
    if (Result<void> updated = update(slate); !updated)
        return updated;
    Statement former(m_database, "DELETE FROM slate_entry WHERE slate_id = :slate");
    if (Result<void> removed = former.bind("slate", slate.id).run(); !removed)
        return removed;
    Statement statement(m_database,
        "INSERT INTO slate_entry (slate_id, candidacy_id, position) VALUES (:slate, :candidacy, :position)");
    for (const SlateEntry &entry : entries) {
        Q_ASSERT(entry.slate == slate.id);
        statement.bind("slate", slate.id).bind("candidacy", entry.candidacy).bind("position", entry.position);
        if (Result<void> inserted = statement.run(); !inserted)
            return inserted;
    }
    return {};
}

} // namespace rosette
