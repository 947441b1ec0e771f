// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/milestone.h"
#include "core/decisions/motion.h"
#include "core/endorsements/supportlist.h"
#include "core/people/committee.h"
#include "core/storage/database.h"

namespace rosette {

/// Finding things as people name them: by id, by slug, or by a name or the beginning or a word of it that is
/// unique; capitals and accents do not matter. Nothing fits: NotFound, with the nearest name if there is one.
/// Several fit: Usage, naming them.
Result<Contest> findContest(Database &database, const QString &text);
Result<Milestone> findMilestone(Database &database, const Contest &contest, const QString &text);
/// In the contest that @p contest names.
Result<Milestone> findMilestone(Database &database, const QString &contest, const QString &text);
/// A seat by its person's name; held on @p date.
Result<Seat> findSeat(Database &database, const QString &text, const QDate &date);
Result<Candidacy> findCandidacy(Database &database, const Contest &contest, const QString &text);
/// In the contest that @p contest names.
Result<Candidacy> findCandidacy(Database &database, const QString &contest, const QString &text);
/// An application by its candidate's name, in @p contest if one is given.
Result<Application> findApplication(
    Database &database, const QString &text, const std::optional<ContestId> &contest = std::nullopt);
/// A motion by number or id, or by the name of the candidate whom an open one (else the only one) is about.
Result<Motion> findMotion(Database &database, const QString &text);
Result<Organisation> findOrganisation(Database &database, const QString &text);
/// The published list of @p contest that bears @p number; without one, the latest, which is in force.
Result<SupportList> findSupportList(Database &database, const Contest &contest, std::optional<int> number);

/// The name of the person who holds the seat @p id.
Result<QString> seatName(Database &database, const SeatId &id);
/// "NEC, CLP section"
Result<QString> contestName(Database &database, const Contest &contest);

} // namespace rosette
