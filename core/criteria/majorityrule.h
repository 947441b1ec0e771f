// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keyedenum.h"

namespace rosette {

/// What the votes for are measured against.
enum class MajorityBase
{
    Committee, ///< all voting seats on the roll: "a majority of our National Committee" (policy, clause 1)
    Present,   ///< the seats that cast any ballot
    Cast,      ///< for and against
};

inline constexpr std::array<EnumKey<MajorityBase>, 3> majorityBaseKeys{
    {{MajorityBase::Committee, "committee"}, {MajorityBase::Present, "present"},
        {MajorityBase::Cast, "cast"}}};

enum class Comparison
{
    MoreThan,
    AtLeast
};

inline constexpr std::array<EnumKey<Comparison>, 2> comparisonKeys{
    {{Comparison::MoreThan, "more-than"}, {Comparison::AtLeast, "at-least"}}};

/// What happens when for and against are equal and the rule itself is not met.
enum class TieRule
{
    Falls,
    ChairDecides
};

inline constexpr std::array<EnumKey<TieRule>, 2> tieRuleKeys{
    {{TieRule::Falls, "falls"}, {TieRule::ChairDecides, "chair"}}};

/// The majority rule as data. It is copied into a motion when it opens and cannot change afterwards. All
/// integers: no percentage and no floating point anywhere.
struct MajorityRule
{
    MajorityBase base = MajorityBase::Committee;
    Comparison comparison = Comparison::MoreThan;
    int numerator = 1;   ///< 0 < numerator <= denominator
    int denominator = 2; ///< 1 to 1000
    int quorum = 0;      ///< at least so many seats of the roll cast a ballot; 0: none
    int floor = 0;       ///< at least so many for, whatever the base; 0: none
    TieRule tie = TieRule::Falls;
    bool recusedStayInBase = true; ///< for base Committee

    bool operator==(const MajorityRule &) const = default;
};

/// Refuses a fraction that is not above 0 and at most 1, and negative quorum or floor.
Result<void> checkMajorityRule(const MajorityRule &rule);
/// "More than half of the committee", "At least two thirds of the votes cast".
QString inWords(const MajorityRule &rule);

} // namespace rosette
