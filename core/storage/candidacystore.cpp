// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/candidacystore.h"

#include "core/storage/candidacybinding.h"
#include "core/storage/jsontext.h"
#include "core/storage/rawinsert.h"
#include "core/storage/statement.h"

namespace rosette {

namespace {

Candidacy candidacyFrom(Row &row)
{
    return Candidacy{row.value<CandidacyId>("id"), row.value<ContestId>("contest_id"),
        row.value<PersonId>("person_id"), row.value<Name>("ballot_name"),
        row.key(candidacyStatusKeys, "status"), row.value<std::optional<int>>("nominations"),
        row.value<std::optional<bool>>("on_ballot"), row.value<std::optional<bool>>("elected"),
        row.value<QString>("other_endorsements"), listFrom(row, "group_names"), row.value<QString>("source"),
        row.value<QString>("notes"), row.value<int>("revision")};
}

} // namespace

Result<std::vector<Candidacy>> CandidacyStore::forContest(const ContestId &contest) const
{
    Statement statement(
        m_database, "SELECT * FROM candidacy WHERE contest_id = :contest ORDER BY ballot_name_fold, id");
    return statement.bind("contest", contest).all(candidacyFrom);
}

Result<std::vector<Candidacy>> CandidacyStore::endorsedIn(const ContestId &contest) const
{
    Statement statement(m_database, "SELECT * FROM candidacy WHERE id IN (SELECT candidacy_id FROM "
                                    "endorsement WHERE contest_id = :contest) "
                                    "ORDER BY ballot_name_fold, id");
    return statement.bind("contest", contest).all(candidacyFrom);
}

Result<std::vector<Candidacy>> CandidacyStore::forPerson(const PersonId &person) const
{
    Statement statement(m_database, "SELECT * FROM candidacy WHERE person_id = :person ORDER BY id");
    return statement.bind("person", person).all(candidacyFrom);
}

Result<std::vector<Candidacy>> CandidacyStore::named(const ContestId &contest, const QString &name) const
{
    Statement statement(m_database,
        "SELECT * FROM candidacy WHERE contest_id = :contest AND ballot_name_fold = :fold ORDER BY id");
    return statement.bind("contest", contest).bind("fold", folded(name)).all(candidacyFrom);
}

Result<std::optional<Candidacy>> CandidacyStore::find(const CandidacyId &id) const
{
    Statement statement(m_database, "SELECT * FROM candidacy WHERE id = :id");
    return statement.bind("id", id).first(candidacyFrom);
}

Result<std::vector<Candidacy>> CandidacyStore::findAll(std::span<const CandidacyId> ids) const
{
    Statement statement(m_database, "SELECT * FROM candidacy WHERE id = :id");
    std::vector<Candidacy> candidacies;
    for (const CandidacyId &id : ids) {
        const auto found = statement.bind("id", id).first(candidacyFrom);
        if (!found)
            return found.error();
        if (!*found)
            return Error{ErrorCode::NotFound, Tr::tr("This candidacy is not in the file."), id.toString()};
        candidacies.push_back(**found);
    }
    return candidacies;
}

Result<qint64> CandidacyStore::countForContest(const ContestId &contest) const
{
    Statement statement(
        m_database, "SELECT count(*) AS candidacies FROM candidacy WHERE contest_id = :contest");
    const auto count =
        statement.bind("contest", contest).first([](Row &row) { return row.value<qint64>("candidacies"); });
    if (!count)
        return count.error();
    return count->value_or(0);
}

Result<void> CandidacyStore::insert(const Candidacy &candidacy)
{
    Statement statement(m_database,
        "INSERT INTO candidacy (id, contest_id, person_id, ballot_name, ballot_name_fold, status, "
        "nominations, "
        "on_ballot, elected, other_endorsements, group_names, source, notes, revision) "
        "VALUES (:id, :contest, :person, :ballot_name, :ballot_name_fold, :status, :nominations, :on_ballot, "
        ":elected, :other_endorsements, :groups, :source, :notes, :revision)");
    bindCandidacy(statement, candidacy);
    return statement.run();
}

Result<void> CandidacyStore::update(const Candidacy &candidacy)
{
    Statement statement(m_database,
        "UPDATE candidacy SET contest_id = :contest, person_id = :person, ballot_name = :ballot_name, "
        "ballot_name_fold = :ballot_name_fold, status = :status, nominations = :nominations, "
        "on_ballot = :on_ballot, elected = :elected, other_endorsements = :other_endorsements, "
        "group_names = :groups, source = :source, notes = :notes, revision = revision + 1 "
        "WHERE id = :id AND revision = :revision");
    bindCandidacy(statement, candidacy);
    return statement.update("SELECT 1 FROM candidacy WHERE id = :id", candidacy.id, Tr::tr("candidacy"));
}

} // namespace rosette
