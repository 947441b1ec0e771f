// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/applicationreader.h"
#include "core/exchange/importplan.h"

namespace rosette {

struct StoredApplications
{
    QString contestTitle;                    ///< for the sentences
    std::vector<Person> persons;             ///< at least those of the candidacies
    std::vector<Candidacy> candidacies;      ///< of the contest
    std::vector<Organisation> organisations; ///< all
    std::vector<Application> applications;   ///< of those candidacies
};

/// What to write, in this order. Salt and hash of a new revision are empty: whoever stores it makes them,
/// together with its record.
struct ApplicationPlan
{
    ImportPreview preview;
    std::vector<Person> changedPersons; ///< an e-mail address that was not known
    std::vector<Organisation> newOrganisations;
    std::vector<Application> newApplications;     ///< may hold several revisions
    std::vector<Application> changedApplications; ///< with the revision they were read with and one or more
                                                  ///< new entries at the end of revisions
};

/// A row belongs to the candidacy of that name in the contest (its e-mail decides between two of one name);
/// without one it is refused, naming the nearest. The same content received at the same time is on record
/// already; another one is a new revision, in the order of the timestamps. Without timestamps a row was
/// received @p now, and any content on record matches.
ApplicationPlan planApplications(
    const ReadRows<ApplicationRow> &file, const StoredApplications &stored, const QDateTime &now);

} // namespace rosette
