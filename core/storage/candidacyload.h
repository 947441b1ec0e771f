// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/candidacy.h"
#include "core/people/person.h"
#include "core/storage/postponedindexes.h"
#include "core/storage/rawinsert.h"

#include <optional>
#include <span>

namespace rosette {

/// What an import of candidacies brings at once. Persons and slates that it names and that are not in it must
/// be stored already.
struct CandidacyBatch
{
    std::span<const Person> persons;
    std::span<const Candidacy> candidacies;
    std::span<const SlateEntry> entries;
};

/// The fast way to store the candidacies of a file with many thousand rows, batch by batch: begin(), add()
/// for each batch, finish(), all inside one unit of work.
class CandidacyLoad
{
public:
    explicit CandidacyLoad(Database &database) : m_database(database), m_indexes(database) {}

    /// @p rows is about how many will come: when they are many and outnumber those that are stored, indexes
    /// are taken away and built again at the end, which is faster.
    Result<void> begin(std::size_t rows);
    Result<void> add(const CandidacyBatch &batch);
    Result<void> finish();

private:
    Result<void> insertPersons(std::span<const Person> persons);
    Result<void> insertCandidacies(std::span<const Candidacy> candidacies);
    Result<void> insertEntries(std::span<const SlateEntry> entries);

    Database &m_database;
    PostponedIndexes m_indexes;
    std::optional<RawInsert> m_person;
    std::optional<RawInsert> m_candidacy;
    std::optional<RawInsert> m_entry;
};

} // namespace rosette
