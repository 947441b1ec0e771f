// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/contest.h"
#include "core/criteria/rulebook.h"
#include "core/decisions/motion.h"
#include "core/storage/database.h"

namespace rosette {

/// What actions load by id. NotFound with a sentence when it is gone.
Result<Application> loadApplication(Database &database, const ApplicationId &id);
Result<Candidacy> loadCandidacy(Database &database, const CandidacyId &id);
Result<Contest> loadContest(Database &database, const ContestId &id);
Result<Motion> loadMotion(Database &database, const MotionId &id);
Result<Rulebook> loadRulebook(Database &database, const RulebookId &id);
/// The rulebook that the contest of @p application runs under.
Result<Rulebook> rulebookOf(Database &database, const Application &application);

} // namespace rosette
