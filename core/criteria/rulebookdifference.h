// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/rulebook.h"

namespace rosette {

/// One thing in which two versions of a rulebook differ, in words. An empty text: it was not there.
struct RulebookChange
{
    QString what;
    QString before;
    QString after;

    bool operator==(const RulebookChange &) const = default;
};

/// In the order in which a rulebook is read. Version, date and adoption are not compared.
std::vector<RulebookChange> rulebookDifference(const Rulebook &before, const Rulebook &after);

/// "Falls.", "The chair decides it."
QString inWords(TieRule tie);
/// "Shown while a motion is open.", "Hidden until a motion closes."
QString inWords(RunningTotals totals);
/// "Not taken", "As each seat likes", "Asked of every seat".
QString inWords(BallotReasons reasons);

} // namespace rosette
