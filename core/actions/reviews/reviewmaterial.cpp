// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/reviews/reviewmaterial.h"

#include "core/actions/load.h"
#include "core/base/civiltime.h"
#include "core/base/translate.h"
#include "core/storage/candidacystore.h"
#include "core/storage/conteststore.h"
#include "core/storage/intereststore.h"
#include "core/storage/reviewstore.h"
#include "core/storage/slatestore.h"
#include "core/workspace/lookup.h"

#include <algorithm>

namespace rosette {

namespace {

Result<void> addContest(Workspace &workspace, const Candidacy &candidacy, ReviewMaterial &material)
{
    Database &database = workspace.database();
    const Result<Contest> contest = loadContest(database, candidacy.contest);
    if (!contest)
        return contest.error();
    const Result<QString> name = contestName(database, *contest);
    if (!name)
        return name.error();
    const Result<QStringList> slates = SlateStore(database).namesFor(candidacy.id);
    if (!slates)
        return slates.error();
    const Result<Rulebook> rulebook = loadRulebook(database, contest->rulebook);
    if (!rulebook)
        return rulebook.error();
    material.contestName = *name;
    material.slates = *slates;
    material.criteria = rulebook->criteriaSet;
    return {};
}

/// Everything that depends on who asks.
Result<void> addReviews(Workspace &workspace, const Seat &seat, ReviewMaterial &material)
{
    Database &database = workspace.database();
    const ApplicationId &id = material.application.id;
    Result<std::optional<Review>> own = ReviewStore(database).findForSeat(id, seat.id);
    if (!own)
        return own.error();
    Result<VisibleReviews> visible = seeReviews(workspace, id);
    if (!visible)
        return visible.error();
    const Result<std::vector<Interest>> interests = InterestStore(database).forApplication(id);
    if (!interests)
        return interests.error();
    material.own = *std::move(own);
    material.visible = *std::move(visible);
    material.hasInterest = std::any_of(interests->begin(), interests->end(),
        [&](const Interest &interest) { return interest.seat == seat.id; });
    for (const Review &review : material.visible.reviews) {
        const Result<QString> name = seatName(database, review.seat);
        if (!name)
            return name.error();
        material.reviewers.emplace(review.seat, *name);
    }
    return {};
}

QString whyNotReviewed(const Seat &seat, const ReviewMaterial &material)
{
    if (material.hasInterest)
        return Tr::tr("You have declared an interest in this application, so you do not review it and do not "
                      "see its reviews.");
    if (!seat.voting)
        return Tr::tr("Only voting seats review applications.");
    return {};
}

} // namespace

const ApplicationRevision *ReviewMaterial::readBefore() const
{
    if (!own || own->applicationRevision == current().number)
        return nullptr;
    const auto read = std::find_if(application.revisions.begin(), application.revisions.end(),
        [this](const ApplicationRevision &revision) { return revision.number == own->applicationRevision; });
    return read == application.revisions.end() ? nullptr : &*read;
}

Result<ReviewMaterial> reviewMaterial(Workspace &workspace, const ApplicationId &id)
{
    const Result<Seat> seat = workspace.requireSeat();
    if (!seat)
        return seat.error();
    return workspace.database().inSnapshot([&]() -> Result<ReviewMaterial> {
        Result<Application> application = loadApplication(workspace.database(), id);
        if (!application)
            return application.error();
        const Result<Candidacy> candidacy = loadCandidacy(workspace.database(), application->candidacy);
        if (!candidacy)
            return candidacy.error();
        ReviewMaterial material{*std::move(application), candidacy->ballotName.toString(), candidacy->contest,
            {}, candidacy->status == CandidacyStatus::Standing};
        if (const Result<void> added = addContest(workspace, *candidacy, material); !added)
            return added.error();
        if (const Result<void> added = addReviews(workspace, *seat, material); !added)
            return added.error();
        material.whyNot = whyNotReviewed(*seat, material);
        return material;
    });
}

QString revisionInWords(const ApplicationRevision &revision)
{
    const QString received = dateInWords(civilDateOf(revision.receivedAt));
    if (revision.number == 1)
        return Tr::tr("Received %1").arg(received);
    return Tr::tr("Revision %1, received %2").arg(revision.number).arg(received);
}

} // namespace rosette
