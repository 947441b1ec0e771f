// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/candidacyreader.h"
#include "core/exchange/importplan.h"

#include <memory>

namespace rosette {

struct StoredCandidacies
{
    std::vector<Person> persons;        ///< all
    std::vector<Candidacy> candidacies; ///< of the contest
    std::vector<Slate> slates;          ///< of the contest
    std::vector<SlateEntry> entries;    ///< of those slates
};

/// What rows bring that is not on record, with new ids and revision 1, to be stored in this order.
struct NewCandidacies
{
    std::vector<Person> newPersons;
    std::vector<Slate> newSlates; ///< never our own: that needs a carried motion
    std::vector<Candidacy> newCandidacies;
    std::vector<SlateEntry> newEntries;
};

/// What to write: what is new, then what changed, which carries the revision that it was read with.
struct CandidacyPlan : NewCandidacies
{
    ImportPreview preview;
    std::vector<Person> changedPersons;
    std::vector<Candidacy> changedCandidacies;
};

/// Persons are matched by folded name, and by e-mail where both sides have one; candidacies by person; slates
/// by folded name. An empty cell never erases what is on record, and no row takes a candidacy off a slate.
/// The same person twice in the file is refused the second time.
class CandidacyPlanner
{
public:
    /// @p table is the file, for the text of a row that is refused; it lives at least as long.
    CandidacyPlanner(const CsvTable &table, const ContestId &contest, const StoredCandidacies &stored);
    CandidacyPlanner(CandidacyPlanner &&) noexcept;
    ~CandidacyPlanner();

    /// Plans @p rows, those that follow the ones before. What they bring is final: no later row changes it.
    NewCandidacies add(const std::vector<CandidacyRow> &rows);
    /// The preview of all rows, which takes over what @p read says of those that could not be read, and what
    /// changes of what is on record. What add() gave is not told again.
    CandidacyPlan finish(ImportPreview read);

private:
    class Planning;
    std::unique_ptr<Planning> m_planning;
};

/// The plan of a whole file at once.
CandidacyPlan planCandidacies(
    const ReadRows<CandidacyRow> &file, const ContestId &contest, const StoredCandidacies &stored);

} // namespace rosette
