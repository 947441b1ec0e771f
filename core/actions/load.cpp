// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/load.h"

#include "core/base/translate.h"
#include "core/storage/applicationstore.h"
#include "core/storage/candidacystore.h"
#include "core/storage/conteststore.h"
#include "core/storage/motionstore.h"
#include "core/storage/rulebookstore.h"

namespace rosette {

namespace {

template <typename Thing>
Result<Thing> present(Result<std::optional<Thing>> found, const QString &missing)
{
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, missing, {}};
    return **std::move(found);
}

} // namespace

Result<Application> loadApplication(Database &database, const ApplicationId &id)
{
    return present(ApplicationStore(database).find(id), Tr::tr("The application is not in this file."));
}

Result<Candidacy> loadCandidacy(Database &database, const CandidacyId &id)
{
    return present(CandidacyStore(database).find(id), Tr::tr("The candidacy is not in this file."));
}

Result<Contest> loadContest(Database &database, const ContestId &id)
{
    return present(ContestStore(database).find(id), Tr::tr("The contest is not in this file."));
}

Result<Motion> loadMotion(Database &database, const MotionId &id)
{
    return present(MotionStore(database).find(id), Tr::tr("The motion is not in this file."));
}

Result<Rulebook> loadRulebook(Database &database, const RulebookId &id)
{
    return present(RulebookStore(database).find(id), Tr::tr("The rulebook is not in this file."));
}

Result<Rulebook> rulebookOf(Database &database, const Application &application)
{
    const Result<Candidacy> candidacy = loadCandidacy(database, application.candidacy);
    if (!candidacy)
        return candidacy.error();
    const Result<Contest> contest = loadContest(database, candidacy->contest);
    if (!contest)
        return contest.error();
    return loadRulebook(database, contest->rulebook);
}

} // namespace rosette
