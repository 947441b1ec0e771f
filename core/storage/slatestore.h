// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/candidacy.h"
#include "core/contests/slate.h"

#include <optional>
#include <vector>

namespace rosette {

class Database;

/// Slates and the places of candidacies on them.
class SlateStore
{
public:
    explicit SlateStore(Database &database) : m_database(database) {}

    /// By name.
    Result<std::vector<Slate>> forContest(const ContestId &contest) const;
    Result<std::optional<Slate>> find(const SlateId &id) const;
    /// The names of those that @p candidacy is on, in their order.
    Result<QStringList> namesFor(const CandidacyId &candidacy) const;
    Result<std::optional<Slate>> named(const ContestId &contest, const QString &name) const;
    Result<void> insert(const Slate &slate);
    Result<void> update(const Slate &slate);

    /// In the sponsor's order.
    Result<std::vector<SlateEntry>> entries(const SlateId &slate) const;
    /// Those of all slates of the contest, slate by slate.
    Result<std::vector<SlateEntry>> entriesForContest(const ContestId &contest) const;
    /// Puts @p entries, which all name slate.id, in the place of the former ones; slate.revision is checked
    /// and counted up as in update().
    Result<void> setEntries(const Slate &slate, const std::vector<SlateEntry> &entries);

private:
    Database &m_database;
};

} // namespace rosette
