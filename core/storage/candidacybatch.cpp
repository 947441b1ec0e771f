// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/candidacystore.h"
#include "core/storage/jsontext.h"
#include "core/storage/rawinsert.h"

namespace rosette {

namespace {

Result<void> insertPersons(Database &database, std::span<const Person> persons)
{
    RawInsert statement(database, "INSERT INTO person (id, name, name_fold, email, email_fold, revision) "
                                  "VALUES (:id, :name, :name_fold, :email, :email_fold, :revision)");
    for (const Person &person : persons) {
        statement.bind("id", person.id.toString())
            .bind("name", person.name.toString())
            .bind("name_fold", folded(person.name.toString()))
            .bind("email", person.email)
            .bind("email_fold", person.email.toCaseFolded())
            .bind("revision", person.revision);
        if (Result<void> inserted = statement.run(); !inserted)
            return inserted;
    }
    return {};
}

Result<void> insertCandidacies(Database &database, std::span<const Candidacy> candidacies)
{
    RawInsert statement(database,
        "INSERT INTO candidacy (id, contest_id, person_id, ballot_name, ballot_name_fold, status, "
        "nominations, "
        "on_ballot, elected, other_endorsements, group_names, source, notes, revision) "
        "VALUES (:id, :contest, :person, :ballot_name, :ballot_name_fold, :status, :nominations, :on_ballot, "
        ":elected, :other_endorsements, :groups, :source, :notes, :revision)");
    for (const Candidacy &candidacy : candidacies) {
        statement.bind("id", candidacy.id.toString())
            .bind("contest", candidacy.contest.toString())
            .bind("person", candidacy.person.toString())
            .bind("ballot_name", candidacy.ballotName.toString())
            .bind("ballot_name_fold", folded(candidacy.ballotName.toString()))
            .bind("status", keyOf(candidacyStatusKeys, candidacy.status))
            .bind("nominations", candidacy.nominations)
            .bind("on_ballot", candidacy.onBallot)
            .bind("elected", candidacy.elected)
            .bind("other_endorsements", candidacy.otherEndorsements)
            .bind("groups", listText(candidacy.reservedGroups))
            .bind("source", candidacy.source)
            .bind("notes", candidacy.notes)
            .bind("revision", candidacy.revision);
        if (Result<void> inserted = statement.run(); !inserted)
            return inserted;
    }
    return {};
}

Result<void> insertEntries(Database &database, std::span<const SlateEntry> entries)
{
    RawInsert statement(database,
        "INSERT INTO slate_entry (slate_id, candidacy_id, position) VALUES (:slate, :candidacy, :position)");
    for (const SlateEntry &entry : entries) {
        statement.bind("slate", entry.slate.toString())
            .bind("candidacy", entry.candidacy.toString())
            .bind("position", entry.position);
        if (Result<void> inserted = statement.run(); !inserted)
            return inserted;
    }
    return {};
}

} // namespace

Result<void> CandidacyStore::insertMany(const CandidacyBatch &batch)
{
    if (Result<void> inserted = insertPersons(m_database, batch.persons); !inserted)
        return inserted;
    if (Result<void> inserted = insertCandidacies(m_database, batch.candidacies); !inserted)
        return inserted;
    return insertEntries(m_database, batch.entries);
}

} // namespace rosette
