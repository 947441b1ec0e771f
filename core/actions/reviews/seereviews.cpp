// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/reviews/seereviews.h"

#include "core/actions/load.h"
#include "core/base/translate.h"
#include "core/storage/intereststore.h"
#include "core/storage/reviewstore.h"

#include <algorithm>

namespace rosette {

namespace {

bool hasInterest(const std::vector<Interest> &interests, const SeatId &seat)
{
    return std::any_of(
        interests.begin(), interests.end(), [&](const Interest &interest) { return interest.seat == seat; });
}

bool hasReviewed(const std::vector<Review> &reviews, const SeatId &seat, int revision)
{
    return std::any_of(reviews.begin(), reviews.end(),
        [&](const Review &review) { return review.seat == seat && review.applicationRevision == revision; });
}

/// Only the seat's own review, with the reason why the rest is not shown.
VisibleReviews onlyOwn(const std::vector<Review> &reviews, const SeatId &seat, const QString &hidden)
{
    VisibleReviews visible{{}, std::nullopt, hidden};
    std::copy_if(reviews.begin(), reviews.end(), std::back_inserter(visible.reviews),
        [&](const Review &review) { return review.seat == seat; });
    return visible;
}

struct Material
{
    Rulebook rulebook;
    std::vector<Review> reviews;
    std::vector<Interest> interests;
};

Result<Material> materialOf(Workspace &workspace, const Application &application)
{
    Result<Rulebook> rulebook = rulebookOf(workspace.database(), application);
    if (!rulebook)
        return rulebook.error();
    Result<std::vector<Review>> reviews = ReviewStore(workspace.database()).forApplication(application.id);
    if (!reviews)
        return reviews.error();
    Result<std::vector<Interest>> interests =
        InterestStore(workspace.database()).forApplication(application.id);
    if (!interests)
        return interests.error();
    return Material{*std::move(rulebook), *std::move(reviews), *std::move(interests)};
}

} // namespace

Result<VisibleReviews> seeReviews(Workspace &workspace, const ApplicationId &id)
{
    const Result<Seat> seat = workspace.requireSeat();
    if (!seat)
        return seat.error();
    const Result<Application> application = loadApplication(workspace.database(), id);
    if (!application)
        return application.error();
    const Result<Material> material = materialOf(workspace, *application);
    if (!material)
        return material.error();
    const int current = currentRevision(*application).number;
    if (hasInterest(material->interests, seat->id))
        return VisibleReviews{{}, std::nullopt, Tr::tr("You have an interest in this application.")};
    const Fit fit = assessFit(material->rulebook, current, material->reviews, material->interests);
    if (seat->voting && !hasReviewed(material->reviews, seat->id, current)) {
        VisibleReviews visible =
            onlyOwn(material->reviews, seat->id, Tr::tr("Shown once you have submitted your own review."));
        if (isOfficer(*seat))
            visible.fit = fit;
        return visible;
    }
    return VisibleReviews{material->reviews, fit, {}};
}

Result<Fit> fitOf(Workspace &workspace, const Application &application)
{
    const Result<Material> material = materialOf(workspace, application);
    if (!material)
        return material.error();
    return assessFit(
        material->rulebook, currentRevision(application).number, material->reviews, material->interests);
}

} // namespace rosette
