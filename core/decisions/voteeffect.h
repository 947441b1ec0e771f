// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/tally.h"

namespace rosette {

/// What a ballot would do to an open motion, said before it is cast: a fact, and what follows from it.
struct VoteEffect
{
    QString fact;        ///< "Makes it 8 of 15: the motion would be carried."
    QString consequence; ///< "An abstention would leave it one short."

    bool operator==(const VoteEffect &) const = default;
};

/// The tally as if a ballot of @p choice that counts in it had not been cast.
Tally withoutBallot(const MajorityRule &rule, Tally tally, Choice choice);
/// The tally with one further ballot, of a seat that has not voted.
Tally withBallot(const MajorityRule &rule, Tally tally, Choice choice);
/// What a further ballot of @p choice would do. Who votes anew takes the former ballot out of @p tally first.
VoteEffect effectOfVote(const MajorityRule &rule, const Tally &tally, Choice choice);

/// "8 of 15 carry it": what a motion needs, before anybody has voted.
QString requirementInWords(const MajorityRule &rule, const Tally &tally);
/// "Stays in the 15." What a recused seat does to the base.
QString effectOfRecusal(const MajorityRule &rule, const Tally &tally);
/// "8 must vote; 13 have." Nothing where there is no quorum.
QString quorumInWords(const MajorityRule &rule, const Tally &tally);
/// Whose vote is still to come, for a seat that has not voted: "Only your vote is still to come." Nothing
/// where others are missing too.
QString lastVoteInWords(const Tally &tally);

} // namespace rosette
