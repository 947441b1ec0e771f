// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/motion.h"

namespace rosette {

enum class Outcome
{
    Carried,
    Fell,
    TiedAwaitsChair
};

inline constexpr std::array<EnumKey<Outcome>, 3> outcomeKeys{
    {{Outcome::Carried, "carried"}, {Outcome::Fell, "fell"}, {Outcome::TiedAwaitsChair, "tied"}}};

/// The sum of a motion, exact.
struct Tally
{
    int onRoll = 0;
    int recused = 0;
    int votesFor = 0;
    int votesAgainst = 0;
    int abstained = 0;
    int base = 0;   ///< what the votes for are measured against now
    int needed = 0; ///< the fewest for that carry it at this base, floors included
    bool quorate = true;
    bool tied = false;
    Outcome outcome = Outcome::Fell; ///< as if the motion closed now

    int voted() const { return votesFor + votesAgainst + abstained; }
    int outstanding() const { return onRoll - recused - voted(); }
    bool operator==(const Tally &) const = default;
};

/// How many chose what, where it is known without a ballot for each seat.
struct Totals
{
    int votesFor = 0;
    int votesAgainst = 0;
    int abstained = 0;

    int voted() const { return votesFor + votesAgainst + abstained; }
    bool operator==(const Totals &) const = default;
};

/// Counts the latest ballot (highest version) of each seat on @p roll that is not recused; ballots of others
/// do not count. Carried when for * denominator > numerator * base (>= for "at least") and every floor holds
/// and the quorum is met, and somebody is for: nothing is carried by nobody. The order of @p ballots never
/// matters.
///
/// Tied means as many for as against (and some), quorate, and not carried by the rule. Where the rule gives
/// the chair a casting vote, it is one further vote: cast for, it carries the motion exactly where one more
/// ballot for would. So a casting vote breaks a tie but never lowers the bar (3 to 3 in a committee of 15
/// still falls), and no ballot for can turn a carried motion into a lost one. It counts only from a chair who
/// is on the roll and not recused; where the roll has no such chair, a tie falls (ruleFor()).
Tally countBallots(const MajorityRule &rule, const std::vector<RollEntry> &roll,
    const std::vector<Ballot> &ballots, const std::optional<CastingVote> &castingVote = std::nullopt);

/// The same from totals.
Tally countTotals(const MajorityRule &rule, const std::vector<RollEntry> &roll, const Totals &totals,
    const std::optional<CastingVote> &castingVote = std::nullopt);

/// Whether @p seat has the casting vote: on the roll as chair, and not recused.
bool hasCastingVote(const std::vector<RollEntry> &roll, const SeatId &seat);
/// @p rule as it works for @p roll: where nobody has the casting vote, a tie falls.
MajorityRule ruleFor(MajorityRule rule, const std::vector<RollEntry> &roll);
/// The tally with base, needed, quorum, tie and outcome worked out anew from its counts.
Tally assessed(const MajorityRule &rule, Tally tally);
/// The tally as it would be with @p more ballots for of seats that have not voted; its outcome is not set.
Tally withMoreFor(const MajorityRule &rule, Tally tally, int more);
/// Whether the rule itself is met, ties and the chair left aside.
bool isCarriedByRule(const MajorityRule &rule, const Tally &tally);
/// The fewest for that the fraction asks for at @p base, floors left aside; never less than one.
int fewestForByFraction(const MajorityRule &rule, int base);

/// "Needs 8 of 15; 7 for, 5 against, 1 abstained; one more would carry it."
QString explain(const MajorityRule &rule, const Tally &tally);
/// Its two halves, each a sentence: "Needs 8 of 15; 7 for, 5 against, 1 abstained." and "One more would carry
/// it."
QString sumInWords(const MajorityRule &rule, const Tally &tally);
QString distanceInWords(const MajorityRule &rule, const Tally &tally);
/// The same after the close: "Carried: 8 needed of 15; 11 for, 2 against, 1 abstained."
QString explainDecision(const MajorityRule &rule, const Tally &tally);
/// What an abstention does under this rule: "Counts as not for."
QString effectOfAbstaining(const MajorityRule &rule);

/// How a motion was decided, kept for ever.
struct Decision
{
    MotionId motion;
    Outcome outcome = Outcome::Fell; ///< never TiedAwaitsChair
    Tally tally{};
    std::optional<CastingVote> castingVote{};
    QString explanation{};
    QDateTime decidedAt{}; ///< UTC

    bool operator==(const Decision &) const = default;
};

} // namespace rosette
