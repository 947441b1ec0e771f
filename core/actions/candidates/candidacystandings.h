// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endorsements/candidacystanding.h"
#include "core/storage/applicationstore.h"
#include "core/workspace/workspace.h"

#include <unordered_map>

namespace rosette {

/// Where the candidacies of a contest stand with us, as the acting seat may know it: a seat that has not
/// reviewed an application yet is told no finding of others. What belongs to the contest is read once;
/// reviews are read for the candidacies that are asked for.
class CandidacyStandings
{
public:
    static Result<CandidacyStandings> of(Workspace &workspace, const ContestId &contest);

    /// Where one candidacy stands, without reading anything of the others.
    static Result<CandidacyStanding> standingOfOne(Workspace &workspace, const Candidacy &candidacy);

    Result<CandidacyStanding> standing(const Candidacy &candidacy) const;
    /// The application of a candidacy without its texts; null if there is none.
    const ApplicationSummary *application(const CandidacyId &candidacy) const;
    int applications() const { return static_cast<int>(m_applications.size()); }
    int openMotions() const;

private:
    explicit CandidacyStandings(Workspace &workspace) : m_workspace(&workspace) {}

    Workspace *m_workspace;
    std::unordered_map<CandidacyId, ApplicationSummary> m_applications;
    std::vector<Motion> m_motions;
    std::vector<Endorsement> m_endorsements;
    std::vector<Organisation> m_organisations;
};

} // namespace rosette
