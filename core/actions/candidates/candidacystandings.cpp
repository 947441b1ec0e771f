// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/candidates/candidacystandings.h"

#include "core/actions/reviews/seereviews.h"
#include "core/storage/endorsementstore.h"
#include "core/storage/motionstore.h"
#include "core/storage/organisationstore.h"

#include <algorithm>

namespace rosette {

Result<CandidacyStandings> CandidacyStandings::of(Workspace &workspace, const ContestId &contest)
{
    CandidacyStandings standings(workspace);
    Database &database = workspace.database();
    Result<std::vector<ApplicationSummary>> applications =
        ApplicationStore(database).summariesForContest(contest);
    if (!applications)
        return applications.error();
    for (ApplicationSummary &application : *applications)
        standings.m_applications.emplace(application.candidacy, std::move(application));
    Result<std::vector<Motion>> motions = MotionStore(database).forContest(contest);
    if (!motions)
        return motions.error();
    Result<std::vector<Endorsement>> endorsements = EndorsementStore(database).forContest(contest);
    if (!endorsements)
        return endorsements.error();
    Result<std::vector<Organisation>> organisations = OrganisationStore(database).all();
    if (!organisations)
        return organisations.error();
    standings.m_motions = *std::move(motions);
    standings.m_endorsements = *std::move(endorsements);
    standings.m_organisations = *std::move(organisations);
    return standings;
}

Result<CandidacyStanding> CandidacyStandings::standingOfOne(Workspace &workspace, const Candidacy &candidacy)
{
    CandidacyStandings standings(workspace);
    Database &database = workspace.database();
    Result<std::vector<ApplicationSummary>> applications =
        ApplicationStore(database).summariesFor(std::span(&candidacy.id, 1));
    if (!applications)
        return applications.error();
    if (!applications->empty()) {
        Result<std::vector<Motion>> motions = MotionStore(database).forApplication(applications->front().id);
        if (!motions)
            return motions.error();
        standings.m_motions = *std::move(motions);
        standings.m_applications.emplace(candidacy.id, std::move(applications->front()));
    }
    Result<std::vector<Endorsement>> endorsements = EndorsementStore(database).forCandidacy(candidacy.id);
    if (!endorsements)
        return endorsements.error();
    Result<std::vector<Organisation>> organisations = OrganisationStore(database).all();
    if (!organisations)
        return organisations.error();
    standings.m_endorsements = *std::move(endorsements);
    standings.m_organisations = *std::move(organisations);
    return standings.standing(candidacy);
}

Result<CandidacyStanding> CandidacyStandings::standing(const Candidacy &candidacy) const
{
    StandingInput input{.candidacy = candidacy, .organisations = m_organisations};
    std::copy_if(m_endorsements.begin(), m_endorsements.end(), std::back_inserter(input.endorsements),
        [&](const Endorsement &endorsement) { return endorsement.candidacy == candidacy.id; });
    const ApplicationSummary *summary = application(candidacy.id);
    if (!summary)
        return standingOf(input);
    input.applicationRevision = summary->currentRevision;
    std::copy_if(m_motions.begin(), m_motions.end(), std::back_inserter(input.motions),
        [&](const Motion &motion) { return motion.subject && motion.subject->application == summary->id; });
    const CandidacyStanding known = standingOf(input);
    const bool needsReviews =
        known.state == CandidacyState::InReview || known.state == CandidacyState::RevisedInReview;
    if (!needsReviews || !m_workspace->requireSeat())
        return known;
    const Result<VisibleReviews> visible = seeReviews(*m_workspace, summary->id);
    if (!visible)
        return visible.error();
    input.fit = visible->fit;
    return standingOf(input);
}

const ApplicationSummary *CandidacyStandings::application(const CandidacyId &candidacy) const
{
    const auto found = m_applications.find(candidacy);
    return found == m_applications.end() ? nullptr : &found->second;
}

int CandidacyStandings::openMotions() const
{
    return static_cast<int>(std::count_if(m_motions.begin(), m_motions.end(),
        [](const Motion &motion) { return motion.state == MotionState::Open; }));
}

} // namespace rosette
