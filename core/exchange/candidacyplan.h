// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/candidacyreader.h"
#include "core/exchange/importplan.h"

namespace rosette {

struct StoredCandidacies
{
    std::vector<Person> persons;        ///< all
    std::vector<Candidacy> candidacies; ///< of the contest
    std::vector<Slate> slates;          ///< of the contest
    std::vector<SlateEntry> entries;    ///< of those slates
};

/// What to write, in this order. New things carry new ids and revision 1; changed ones the revision they were
/// read with.
struct CandidacyPlan
{
    ImportPreview preview;
    std::vector<Person> newPersons;
    std::vector<Person> changedPersons;
    std::vector<Slate> newSlates; ///< never our own: that needs a carried motion
    std::vector<Candidacy> newCandidacies;
    std::vector<Candidacy> changedCandidacies;
    std::vector<SlateEntry> newEntries;
};

/// Persons are matched by folded name, and by e-mail where both sides have one; candidacies by person; slates
/// by folded name. An empty cell never erases what is on record, and no row takes a candidacy off a slate.
/// The same person twice in the file is refused the second time.
CandidacyPlan planCandidacies(
    const ReadRows<CandidacyRow> &file, const ContestId &contest, const StoredCandidacies &stored);

} // namespace rosette
