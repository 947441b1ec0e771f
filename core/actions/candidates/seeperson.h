// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/application.h"
#include "core/endorsements/candidacystanding.h"
#include "core/workspace/workspace.h"

namespace rosette {

/// A dated fact of a candidacy.
struct CandidacyEvent
{
    QDate date;
    QString sentence; ///< "Applied to us", "Motion 3 carried"
};

/// One of the candidacies of a person, with what belongs to it.
struct PersonCandidacy
{
    Candidacy candidacy;
    Contest contest;
    QString contestName; ///< "NEC, CLP section"
    QStringList slates;
    std::optional<Application> application{};
    std::optional<Photo> photo{};
    CandidacyStanding standing{};
    std::vector<CandidacyEvent> events{}; ///< oldest first
};

struct PersonView
{
    Person person;
    std::vector<PersonCandidacy> candidacies{}; ///< the latest contest first
};

/// A person and everything they stand or stood for, as the acting seat may see it.
Result<PersonView> seePerson(Workspace &workspace, const PersonId &id);

/// "Elected", "Not elected", "No result yet".
QString resultInWords(const Candidacy &candidacy);
/// "On the ballot paper", "Not on the ballot paper", "23 nominations, not known yet whether on the ballot
/// paper".
QString ballotInWords(const Candidacy &candidacy);

} // namespace rosette
