// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/reconsideration.h"

#include "core/actions/endorsements/endorsementrecord.h"
#include "core/actions/load.h"
#include "core/base/translate.h"
#include "core/decisions/motionlife.h"
#include "core/storage/applicationstore.h"
#include "core/storage/endorsementstore.h"
#include "core/storage/intereststore.h"
#include "core/storage/motionstore.h"

namespace rosette {

namespace {

Result<void> checkNotEndorsed(Database &database, const Motion &motion)
{
    const Result<Application> application = loadApplication(database, motion.subject->application);
    if (!application)
        return application.error();
    const Result<std::optional<Endorsement>> standing = endorsementInForce(database, application->candidacy);
    if (!standing)
        return standing.error();
    if (!*standing)
        return {};
    return Error{ErrorCode::Conflict,
        Tr::tr(
            "This candidacy is endorsed already, since %1; ask first whether to withdraw that endorsement.")
            .arg(dateInWords((*standing)->decidedOn)),
        {}};
}

/// Of questions only what is named is looked at: nobody can tell whether two of them ask the same.
Result<void> checkQuestion(Database &database, const Motion &motion)
{
    if (!motion.reconsiders)
        return {};
    const Result<Motion> former = loadMotion(database, *motion.reconsiders);
    if (!former)
        return former.error();
    const bool isDecided = former->state == MotionState::Carried || former->state == MotionState::Fell;
    if (isDecided && former->kind == motion.kind)
        return {};
    return refused(Refusal::NotReconsiderable, motion);
}

} // namespace

Result<void> checkReconsideration(Database &database, const Motion &motion)
{
    if (!motion.subject)
        return checkQuestion(database, motion);
    const Result<std::vector<Motion>> others =
        MotionStore(database).forApplication(motion.subject->application);
    if (!others)
        return others.error();
    if (const auto refusal = refusalToOpen(motion, *others))
        return refused(*refusal, latestDecided(*others).value_or(motion));
    return checkNotEndorsed(database, motion);
}

Result<std::vector<Interest>> interestsIn(Database &database, const Motion &motion)
{
    if (motion.subject)
        return InterestStore(database).forApplication(motion.subject->application);
    if (!motion.endorsement)
        return std::vector<Interest>();
    const Result<std::optional<Endorsement>> endorsement =
        EndorsementStore(database).find(*motion.endorsement);
    if (!endorsement)
        return endorsement.error();
    if (!*endorsement)
        return std::vector<Interest>();
    const Result<std::optional<Application>> application =
        ApplicationStore(database).forCandidacy((*endorsement)->candidacy);
    if (!application)
        return application.error();
    return *application ? InterestStore(database).forApplication((*application)->id)
                        : Result<std::vector<Interest>>(std::vector<Interest>());
}

} // namespace rosette
