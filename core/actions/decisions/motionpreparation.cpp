// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/motionpreparation.h"

#include "core/actions/load.h"
#include "core/actions/reviews/seereviews.h"
#include "core/base/translate.h"
#include "core/endorsements/gate.h"
#include "core/storage/intereststore.h"
#include "core/storage/motionstore.h"
#include "core/storage/organisationstore.h"

#include <algorithm>

namespace rosette {

namespace {

Result<std::vector<Organisation>> organisationsOf(Database &database, const Expectations &expectations)
{
    std::vector<Organisation> organisations;
    for (const OrganisationId &id : expectations.memberOf) {
        const Result<std::optional<Organisation>> organisation = OrganisationStore(database).find(id);
        if (!organisation)
            return organisation.error();
        if (*organisation)
            organisations.push_back(**organisation);
    }
    return organisations;
}

Result<bool> hasOpenMotion(Database &database, const ApplicationId &application)
{
    const Result<std::vector<Motion>> motions = MotionStore(database).forApplication(application);
    if (!motions)
        return motions.error();
    return std::any_of(motions->begin(), motions->end(),
        [](const Motion &motion) { return motion.state == MotionState::Open; });
}

Result<std::vector<Finding>> gateOf(Workspace &workspace, const MotionPreparation &prepared)
{
    const Result<Fit> fit = fitOf(workspace, prepared.application);
    if (!fit)
        return fit.error();
    const Result<std::vector<Organisation>> organisations =
        organisationsOf(workspace.database(), prepared.application.expectations);
    if (!organisations)
        return organisations.error();
    const Result<bool> open = hasOpenMotion(workspace.database(), prepared.application.id);
    if (!open)
        return open.error();
    return checkGate(GateInput{prepared.application, prepared.candidacy, prepared.rulebook.criteriaSet, *fit,
        *organisations, *open});
}

} // namespace

Result<MotionPreparation> prepareMotion(Workspace &workspace, const Seat &officer, const ApplicationId &id)
{
    Database &database = workspace.database();
    const Result<Application> application = loadApplication(database, id);
    if (!application)
        return application.error();
    const Result<Candidacy> candidacy = loadCandidacy(database, application->candidacy);
    if (!candidacy)
        return candidacy.error();
    const Result<Contest> contest = loadContest(database, candidacy->contest);
    if (!contest)
        return contest.error();
    const Result<Rulebook> rulebook = loadRulebook(database, contest->rulebook);
    if (!rulebook)
        return rulebook.error();
    const Result<std::vector<Interest>> interests = InterestStore(database).forApplication(id);
    if (!interests)
        return interests.error();
    for (const Interest &interest : *interests)
        if (interest.seat == officer.id)
            return Error{ErrorCode::NotAllowed,
                Tr::tr("You have an interest in this application; ask another officer to open the motion."),
                {}};
    MotionPreparation prepared{*application, *candidacy, *contest, *rulebook, *interests, {}};
    Result<std::vector<Finding>> gate = gateOf(workspace, prepared);
    if (!gate)
        return gate.error();
    prepared.gate = *std::move(gate);
    return prepared;
}

Result<void> passGate(const std::vector<Finding> &gate, const QString &regardless)
{
    for (const Finding &finding : gate) {
        if (finding.severity != Severity::Blocker)
            continue;
        if (!regardless.isEmpty() && canBeOpenedRegardless(finding))
            continue;
        const ErrorCode code = canBeOpenedRegardless(finding) ? ErrorCode::CheckFailed : ErrorCode::Conflict;
        return Error{code,
            finding.remedy.isEmpty() ? finding.sentence : finding.sentence + u' ' + finding.remedy,
            finding.code};
    }
    return {};
}

} // namespace rosette
