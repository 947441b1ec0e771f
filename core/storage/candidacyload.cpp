// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/candidacyload.h"

#include "core/storage/candidacybinding.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <functional>

namespace rosette {

namespace {

/// From so many rows on, and if they outnumber those that are there, building the indexes again is faster.
constexpr std::size_t manyRows = 5000;

/// The values in the order of their keys, in which their table grows at its end only.
template <typename T, typename IsBefore>
std::vector<std::reference_wrapper<const T>> inOrder(std::span<const T> values, IsBefore isBefore)
{
    std::vector<std::reference_wrapper<const T>> sorted(values.begin(), values.end());
    if (!std::is_sorted(sorted.begin(), sorted.end(), isBefore))
        std::sort(sorted.begin(), sorted.end(), isBefore);
    return sorted;
}

template <typename T>
std::vector<std::reference_wrapper<const T>> byId(std::span<const T> values)
{
    return inOrder(values, [](const T &one, const T &other) { return one.id < other.id; });
}

std::vector<std::reference_wrapper<const SlateEntry>> byPlace(std::span<const SlateEntry> entries)
{
    return inOrder(entries, [](const SlateEntry &one, const SlateEntry &other) {
        return one.slate == other.slate ? one.position < other.position : one.slate < other.slate;
    });
}

Result<bool> outnumberWhatIsThere(Database &database, std::size_t rows)
{
    if (rows < manyRows)
        return false;
    Statement statement(
        database, "SELECT (SELECT count(*) FROM person) + (SELECT count(*) FROM candidacy) AS stored");
    const auto stored = statement.first([](Row &row) { return row.value<qint64>("stored"); });
    if (!stored)
        return stored.error();
    return rows > static_cast<std::size_t>(stored->value_or(0));
}

} // namespace

Result<void> CandidacyLoad::begin(std::size_t rows)
{
    const Result<bool> rebuild = outnumberWhatIsThere(m_database, rows);
    if (!rebuild)
        return rebuild.error();
    if (*rebuild)
        if (Result<void> dropped =
                m_indexes.drop({QStringLiteral("person_name_fold"), QStringLiteral("candidacy_contest_name"),
                    QStringLiteral("candidacy_person"), QStringLiteral("slate_entry_candidacy")});
            !dropped)
            return dropped;
    m_person.emplace(m_database, "INSERT INTO person (id, name, name_fold, email, email_fold, revision) "
                                 "VALUES (:id, :name, :name_fold, :email, :email_fold, :revision)");
    m_candidacy.emplace(m_database,
        "INSERT INTO candidacy (id, contest_id, person_id, ballot_name, ballot_name_fold, status, "
        "nominations, on_ballot, elected, other_endorsements, group_names, source, notes, revision) "
        "VALUES (:id, :contest, :person, :ballot_name, :ballot_name_fold, :status, :nominations, :on_ballot, "
        ":elected, :other_endorsements, :groups, :source, :notes, :revision)");
    m_entry.emplace(m_database,
        "INSERT INTO slate_entry (slate_id, candidacy_id, position) VALUES (:slate, :candidacy, :position)");
    return {};
}

Result<void> CandidacyLoad::add(const CandidacyBatch &batch)
{
    if (Result<void> inserted = insertPersons(batch.persons); !inserted)
        return inserted;
    if (Result<void> inserted = insertCandidacies(batch.candidacies); !inserted)
        return inserted;
    return insertEntries(batch.entries);
}

Result<void> CandidacyLoad::finish()
{
    m_person.reset();
    m_candidacy.reset();
    m_entry.reset();
    return m_indexes.restore();
}

Result<void> CandidacyLoad::insertPersons(std::span<const Person> persons)
{
    for (const Person &person : byId(persons)) {
        m_person->bind("id", person.id)
            .bind("name", person.name.toString())
            .bind("name_fold", folded(person.name.toString()))
            .bind("email", person.email)
            .bind("email_fold", person.email.toCaseFolded())
            .bind("revision", person.revision);
        if (Result<void> inserted = m_person->run(); !inserted)
            return inserted;
    }
    return {};
}

Result<void> CandidacyLoad::insertCandidacies(std::span<const Candidacy> candidacies)
{
    for (const Candidacy &candidacy : byId(candidacies)) {
        bindCandidacy(*m_candidacy, candidacy);
        if (Result<void> inserted = m_candidacy->run(); !inserted)
            return inserted;
    }
    return {};
}

Result<void> CandidacyLoad::insertEntries(std::span<const SlateEntry> entries)
{
    for (const SlateEntry &entry : byPlace(entries)) {
        m_entry->bind("slate", entry.slate)
            .bind("candidacy", entry.candidacy)
            .bind("position", entry.position);
        if (Result<void> inserted = m_entry->run(); !inserted)
            return inserted;
    }
    return {};
}

} // namespace rosette
