// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/milestone.h"

namespace rosette {

/// How far a contest has come, as the committee sees it.
enum class ContestStage
{
    NoDates,         ///< it is not known when nominations open, and nobody has applied
    BeforeOpening,   ///< nominations open later
    NoApplication,   ///< nominations are open, and nobody has applied to us
    NominationsOpen, ///< and somebody has applied
    Deciding,        ///< nominations are closed, and we have not published
    Voting,          ///< ballot papers are out, and we have not published
    Over,            ///< the ballot is closed, and we never published
    Published        ///< a support list is out
};

struct StageInput
{
    Contest contest;
    std::vector<Milestone> milestones{};
    int applications = 0;
    std::optional<int> listNumber{}; ///< of the latest support list
    QDate today{};
};

ContestStage stageOf(const StageInput &input);
/// "Committee deciding", "List 2 published", "Nominations open from 3 November".
QString stageInWords(const StageInput &input);

} // namespace rosette
