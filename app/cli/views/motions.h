// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output/tone.h"
#include "app/cli/views/names.h"
#include "core/actions/decisions/closemotion.h"

#include <QJsonObject>

namespace rosette::cli {

/// @p contest is its short name, or empty.
QJsonObject motionJson(const Motion &motion, const QString &contest);
/// Without any number that the rulebook hides while the motion is open.
QJsonObject sumJson(const MotionSum &sum, const MajorityRule &rule);
QJsonObject decisionJson(const Decision &decision, const MajorityRule &rule);
/// "open", "carried" ... for people.
QString stateInWords(MotionState state);
Tone toneOf(MotionState state);

/// The short names of all contests.
Result<NamesOf<ContestId>> contestSlugs(Database &database);
QString slugOf(const std::optional<ContestId> &contest, const NamesOf<ContestId> &slugs);

} // namespace rosette::cli
