// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/tally.h"

namespace rosette::test {

/// A vote as DESIGN.md tells it, written without the code under test: seats by number, time in seconds, one
/// standing ballot each. It is short so that it can be checked by reading it.
struct PlainVote
{
    struct PlainBallot
    {
        Choice choice;
        bool own;
    };
    struct PlainSeat
    {
        bool recused = false;
        std::optional<PlainBallot> ballot{};
    };

    std::vector<PlainSeat> seats{};
    int chair = -1;
    std::optional<int> closesAt{};
    const char *state = "open";

    bool isOpen() const { return state[0] == 'o'; }
    bool isOver(int now) const { return closesAt.has_value() && !(now < *closesAt); }

    int count(Choice choice) const
    {
        int number = 0;
        for (const PlainSeat &seat : seats)
            number += seat.ballot && seat.ballot->choice == choice ? 1 : 0;
        return number;
    }
    int missing() const
    {
        int number = 0;
        for (const PlainSeat &seat : seats)
            number += !seat.recused && !seat.ballot ? 1 : 0;
        return number;
    }
    /// Whether so many for carry it, in exact fractions.
    bool carries(const MajorityRule &rule, int votesFor) const
    {
        const int extra = votesFor - count(Choice::For);
        const int against = count(Choice::Against);
        int base = votesFor + against; // cast
        if (rule.base == MajorityBase::Present)
            base += count(Choice::Abstain);
        if (rule.base == MajorityBase::Committee) {
            base = int(seats.size());
            for (const PlainSeat &seat : seats)
                base -= seat.recused && !rule.recusedStayInBase ? 1 : 0;
        }
        const int voted = count(Choice::For) + extra + against + count(Choice::Abstain);
        const int difference = votesFor * rule.denominator - rule.numerator * base;
        return voted >= rule.quorum && votesFor >= rule.floor && votesFor > 0 &&
               (rule.comparison == Comparison::AtLeast ? difference >= 0 : difference > 0);
    }
    bool chairCanDecide() const
    {
        return chair >= 0 && chair < int(seats.size()) && !seats[std::size_t(chair)].recused;
    }
    bool awaitsChair(const MajorityRule &rule) const
    {
        const int votesFor = count(Choice::For);
        const int voted = votesFor + count(Choice::Against) + count(Choice::Abstain);
        return rule.tie == TieRule::ChairDecides && chairCanDecide() && votesFor > 0 &&
               votesFor == count(Choice::Against) && voted >= rule.quorum && !carries(rule, votesFor) &&
               carries(rule, votesFor + 1);
    }

    bool cast(int seat, Choice choice, bool own, int now)
    {
        if (!isOpen() || isOver(now) || seat >= int(seats.size()) || seats[std::size_t(seat)].recused)
            return false;
        std::optional<PlainBallot> &ballot = seats[std::size_t(seat)].ballot;
        if (ballot && ballot->own && !own)
            return false;
        ballot = PlainBallot{choice, own};
        return true;
    }
    bool close(const MajorityRule &rule, int closer, std::optional<Choice> casting, int now)
    {
        if (!isOpen() || (closesAt && !isOver(now) && missing() > 0))
            return false;
        const bool waits = awaitsChair(rule);
        if (waits != casting.has_value() || (waits && (closer != chair || *casting == Choice::Abstain)))
            return false;
        const bool carried = waits ? *casting == Choice::For : carries(rule, count(Choice::For));
        state = carried ? "carried" : "fell";
        return true;
    }
    bool extend(int until, int now)
    {
        if (!isOpen() || !closesAt || isOver(now) || until <= *closesAt)
            return false;
        closesAt = until;
        return true;
    }
    bool withdraw(const MajorityRule &rule, int now)
    {
        if (!isOpen() || (isOver(now) && !awaitsChair(rule)))
            return false;
        state = "withdrawn";
        return true;
    }
    bool sameSum(const MajorityRule &rule, const Tally &tally) const
    {
        const Outcome outcome = carries(rule, count(Choice::For)) ? Outcome::Carried
                                : awaitsChair(rule)               ? Outcome::TiedAwaitsChair
                                                                  : Outcome::Fell;
        return tally.votesFor == count(Choice::For) && tally.votesAgainst == count(Choice::Against) &&
               tally.abstained == count(Choice::Abstain) && tally.outstanding() == missing() &&
               tally.outcome == outcome;
    }
};

} // namespace rosette::test
