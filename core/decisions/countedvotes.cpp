// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/countedvotes.h"

#include "core/base/translate.h"

#include <algorithm>

namespace rosette {

namespace {

/// Fewer voters than this can work out among themselves who voted how.
constexpr int fewVoters = 5;

} // namespace

Totals totalsOf(const std::vector<CountedChoice> &choices)
{
    const auto number = [&](Choice choice) {
        return static_cast<int>(std::count_if(choices.begin(), choices.end(),
            [&](const CountedChoice &counted) { return counted.choice == choice; }));
    };
    return {number(Choice::For), number(Choice::Against), number(Choice::Abstain)};
}

int entitledOn(const std::vector<RollEntry> &roll)
{
    return static_cast<int>(
        std::count_if(roll.begin(), roll.end(), [](const RollEntry &entry) { return !entry.recused; }));
}

std::vector<CountedChoice> inOrderOfCode(std::vector<CountedChoice> choices)
{
    std::sort(choices.begin(), choices.end(),
        [](const CountedChoice &one, const CountedChoice &other) { return one.code < other.code; });
    return choices;
}

QString promiseOf(Voting voting)
{
    switch (voting) {
    case Voting::Recorded:
        return Tr::tr("Your vote is signed with your key and will be shown with your name to the committee. "
                      "Anyone can check the count.");
    case Voting::Unattributed:
        return Tr::tr("The app does not show who voted how. Whoever runs the database could find out.");
    case Voting::Paper:
    case Voting::Belenios:
        return Tr::tr("This app does not hold secret ballots. Use paper, or Belenios with keys held by at "
                      "least three people, and enter the result here with the certificate.");
    }
    Q_UNREACHABLE();
}

QString inWords(Voting voting)
{
    switch (voting) {
    case Voting::Recorded:
        return Tr::tr("recorded by name");
    case Voting::Unattributed:
        return Tr::tr("unattributed");
    case Voting::Paper:
        return Tr::tr("on paper");
    case Voting::Belenios:
        return Tr::tr("with Belenios");
    }
    Q_UNREACHABLE();
}

QString exposureOf(const Tally &tally)
{
    const int voted = tally.voted();
    if (voted > 0 && (tally.votesFor == voted || tally.votesAgainst == voted || tally.abstained == voted))
        return Tr::tr("All voted alike, so everybody knows how each of them voted.");
    if (voted > 0 && voted < fewVoters)
        return Tr::tr("Fewer than five voted, so some may work out how the others did.");
    return {};
}

} // namespace rosette
