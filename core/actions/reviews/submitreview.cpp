// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/reviews/submitreview.h"

#include "core/actions/load.h"
#include "core/base/translate.h"
#include "core/storage/intereststore.h"
#include "core/storage/motionstore.h"
#include "core/storage/reviewstore.h"

namespace rosette {

namespace {

Result<Review> stored(UnitOfWork &unit, Review review)
{
    ReviewStore store(unit.database());
    const Result<std::optional<Review>> former = store.findForSeat(review.application, review.seat);
    if (!former)
        return former.error();
    if (*former) {
        review.id = (*former)->id;
        review.revision = (*former)->revision;
    }
    const Result<void> written = *former ? store.update(review) : store.insert(review);
    if (!written)
        return written.error();
    if (*former)
        ++review.revision;
    unit.touched(Entity::Review, *former ? ChangeKind::Updated : ChangeKind::Added, review.id.toString());
    return review;
}

} // namespace

Result<Review> submitReview(Workspace &workspace, const SubmitReview &input)
{
    const Result<Seat> seat = workspace.requireSeat();
    if (!seat)
        return seat.error();
    if (!seat->voting)
        return Error{ErrorCode::NotAllowed, Tr::tr("Only voting seats review applications."), {}};
    return workspace.write([&](UnitOfWork &unit) -> Result<Review> {
        const Result<Application> application = loadApplication(unit.database(), input.application);
        if (!application)
            return application.error();
        const Result<Rulebook> rulebook = rulebookOf(unit.database(), *application);
        if (!rulebook)
            return rulebook.error();
        const Result<std::vector<Interest>> interests =
            InterestStore(unit.database()).forApplication(application->id);
        if (!interests)
            return interests.error();
        const Review review{ReviewId::create(), application->id, currentRevision(*application).number,
            seat->id, input.verdicts, input.comment, unit.at(), 1};
        if (const Result<void> sound = checkReview(review, *rulebook, *interests); !sound)
            return sound.error();
        return stored(unit, review);
    });
}

Result<void> mayTakeBackReview(
    Workspace &workspace, const ApplicationId &application, const QDateTime &submittedAt)
{
    const Result<std::vector<Motion>> motions = MotionStore(workspace.database()).forApplication(application);
    if (!motions)
        return motions.error();
    for (const Motion &motion : *motions)
        if (motion.state != MotionState::Withdrawn && motion.openedAt && *motion.openedAt >= submittedAt)
            return Error{ErrorCode::NotAllowed,
                Tr::tr("Motion %1 rests on this review, so it can be changed but not taken back.")
                    .arg(motion.number),
                {}};
    return {};
}

} // namespace rosette
