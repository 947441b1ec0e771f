// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/motionchoices.h"

#include "core/actions/decisions/motionpreparation.h"
#include "core/actions/reviews/seereviews.h"
#include "core/base/translate.h"
#include "core/storage/applicationstore.h"
#include "core/storage/candidacystore.h"
#include "core/storage/conteststore.h"
#include "core/storage/endorsementstore.h"
#include "core/storage/intereststore.h"
#include "core/storage/motionstore.h"
#include "core/workspace/lookup.h"

#include <QSet>

#include <algorithm>

namespace rosette {

namespace {

struct Candidate
{
    ApplicationSummary application;
    QString contest;
};

/// Applications that are not to be offered: dealt with, or none of the officer's business.
Result<QSet<ApplicationId>> leftOut(Database &database, const Seat &officer)
{
    QSet<ApplicationId> ids;
    const Result<std::vector<Motion>> motions = MotionStore(database).all();
    if (!motions)
        return motions.error();
    for (const Motion &motion : *motions)
        if (motion.subject && (motion.state == MotionState::Draft || motion.state == MotionState::Open))
            ids.insert(motion.subject->application);
    const Result<std::vector<Interest>> interests = InterestStore(database).forSeat(officer.id);
    if (!interests)
        return interests.error();
    for (const Interest &interest : *interests)
        ids.insert(interest.application);
    return ids;
}

Result<std::vector<Candidate>> candidatesOf(
    Database &database, const Contest &contest, const QSet<ApplicationId> &without)
{
    const Result<QString> name = contestName(database, contest);
    if (!name)
        return name.error();
    const Result<std::vector<ApplicationSummary>> applications =
        ApplicationStore(database).summariesForContest(contest.id);
    if (!applications)
        return applications.error();
    const Result<std::vector<Endorsement>> endorsements = EndorsementStore(database).forContest(contest.id);
    if (!endorsements)
        return endorsements.error();
    const auto isEndorsed = [&](const CandidacyId &candidacy) {
        return std::any_of(endorsements->begin(), endorsements->end(), [&](const Endorsement &endorsement) {
            return endorsement.candidacy == candidacy && isInForce(endorsement);
        });
    };
    std::vector<Candidate> candidates;
    for (const ApplicationSummary &application : *applications)
        if (!without.contains(application.id) && !isEndorsed(application.candidacy))
            candidates.push_back(Candidate{application, *name});
    return candidates;
}

Result<std::vector<Candidate>> allCandidates(Database &database, const QSet<ApplicationId> &without)
{
    const Result<std::vector<Contest>> contests = ContestStore(database).all();
    if (!contests)
        return contests.error();
    std::vector<Candidate> all;
    for (const Contest &contest : *contests) {
        if (contest.route != DecisionRoute::CommitteeVote)
            continue;
        const Result<std::vector<Candidate>> some = candidatesOf(database, contest, without);
        if (!some)
            return some.error();
        all.insert(all.end(), some->begin(), some->end());
    }
    return all;
}

Result<std::optional<MotionChoice>> choiceFrom(
    Workspace &workspace, const Seat &officer, const Candidate &candidate)
{
    const Result<MotionPreparation> prepared = prepareMotion(workspace, officer, candidate.application.id);
    if (!prepared)
        return prepared.error();
    if (prepared->candidacy.status == CandidacyStatus::Withdrawn)
        return std::optional<MotionChoice>();
    const Result<Fit> fit = fitOf(workspace, prepared->application);
    if (!fit)
        return fit.error();
    MotionChoice choice{candidate.application.id, prepared->candidacy.ballotName.toString(),
        candidate.contest, candidate.application.asksFor, !hasBlocker(prepared->gate),
        inWords(*fit, prepared->rulebook.criteriaSet)};
    if (!choice.fits && fit->fits())
        choice.state = prepared->gate.front().sentence;
    return std::optional<MotionChoice>(choice);
}

} // namespace

Result<std::vector<MotionChoice>> motionChoices(
    Workspace &workspace, const std::function<bool(qint64, qint64)> &goesOn)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("draft a motion"));
    if (!officer)
        return officer.error();
    const Result<QSet<ApplicationId>> without = leftOut(workspace.database(), *officer);
    if (!without)
        return without.error();
    const Result<std::vector<Candidate>> candidates = allCandidates(workspace.database(), *without);
    if (!candidates)
        return candidates.error();
    std::vector<MotionChoice> choices;
    qint64 done = 0;
    for (const Candidate &candidate : *candidates) {
        if (goesOn && !goesOn(done++, static_cast<qint64>(candidates->size())))
            return choices;
        Result<std::optional<MotionChoice>> choice = choiceFrom(workspace, *officer, candidate);
        if (!choice)
            return choice.error();
        if (*choice)
            choices.push_back(**choice);
    }
    std::stable_sort(choices.begin(), choices.end(),
        [](const MotionChoice &one, const MotionChoice &other) { return one.fits && !other.fits; });
    return choices;
}

} // namespace rosette
