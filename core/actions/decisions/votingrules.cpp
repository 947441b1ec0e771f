// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/votingrules.h"

#include "core/actions/load.h"
#include "core/storage/rulebookstore.h"

namespace rosette {

Result<VotingRules> votingRules(Database &database, const Motion &motion)
{
    RulebookStore rulebooks(database);
    Result<std::optional<Rulebook>> rulebook = rulebooks.latest();
    if (motion.contest) {
        const Result<Contest> contest = loadContest(database, *motion.contest);
        if (!contest)
            return contest.error();
        rulebook = rulebooks.find(contest->rulebook);
    }
    if (!rulebook)
        return rulebook.error();
    if (!*rulebook)
        return VotingRules();
    return VotingRules{(*rulebook)->runningTotals, (*rulebook)->ballotReasons};
}

} // namespace rosette
