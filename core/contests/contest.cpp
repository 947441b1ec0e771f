// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contests/contest.h"

#include "core/base/words.h"

namespace rosette {

namespace {

constexpr int mostPlaces = 100;

Error refusal(const QString &sentence)
{
    return Error{ErrorCode::InvalidInput, sentence, {}};
}

QString crosses(int places)
{
    if (places == 1)
        return Tr::tr("Put a cross against one candidate.");
    return Tr::tr("Put a cross against up to %n candidates.", nullptr, places);
}

Result<void> checkReserved(const Contest &contest)
{
    for (const ReservedPlaces &reserved : contest.reserved) {
        if (reserved.group.trimmed().isEmpty())
            return refusal(Tr::tr("Reserved places need to say for whom they are reserved."));
        if (reserved.atLeast < 1)
            return refusal(Tr::tr("At least one place must be reserved for “%1”.").arg(reserved.group));
        if (reserved.atLeast > contest.places)
            return refusal(
                Tr::tr("%1 places are reserved for “%2”, but the contest has %3.")
                    .arg(QString::number(reserved.atLeast), reserved.group, QString::number(contest.places)));
    }
    return {};
}

} // namespace

QString inWords(ElectoralSystem system)
{
    switch (system) {
    case ElectoralSystem::FirstPastThePost:
        return Tr::tr("First past the post");
    case ElectoralSystem::BlockVote:
        return Tr::tr("Block vote");
    case ElectoralSystem::SingleTransferableVote:
        return Tr::tr("Single transferable vote");
    case ElectoralSystem::AlternativeVote:
        return Tr::tr("Alternative vote");
    case ElectoralSystem::ElectoralCollege:
        return Tr::tr("Electoral college");
    }
    Q_UNREACHABLE();
}

QString inWords(DecisionRoute route)
{
    switch (route) {
    case DecisionRoute::CommitteeVote:
        return Tr::tr("Vote of the committee");
    case DecisionRoute::MemberBallot:
        return Tr::tr("Ballot of the members");
    case DecisionRoute::Unopposed:
        return Tr::tr("Unopposed");
    }
    Q_UNREACHABLE();
}

bool isPreferential(ElectoralSystem system)
{
    return system == ElectoralSystem::SingleTransferableVote || system == ElectoralSystem::AlternativeVote;
}

QString votingInstructions(ElectoralSystem system, int places)
{
    switch (system) {
    case ElectoralSystem::FirstPastThePost:
        return Tr::tr("Put a cross against one candidate. The candidate with the most votes is elected.");
    case ElectoralSystem::BlockVote:
        return places == 1 ? Tr::tr("%1 You have one vote.").arg(crosses(places))
                           : Tr::tr("%1 You need not use every vote.").arg(crosses(places));
    case ElectoralSystem::SingleTransferableVote:
        return Tr::tr("Number the candidates in order: 1 for your first choice, then 2, 3 and as many as you "
                      "like. You have one vote, and your numbers decide where it goes.");
    case ElectoralSystem::AlternativeVote:
        return Tr::tr("Number the candidates in order: 1 for your first choice, then 2, 3 and as many as you "
                      "like. If your first choice is out of the count, your vote goes to your next one.");
    case ElectoralSystem::ElectoralCollege:
        return Tr::tr("%1 Each section of the electoral college is counted apart, so use the ballot paper of "
                      "your own section.")
            .arg(crosses(places));
    }
    Q_UNREACHABLE();
}

Result<void> checkContest(const Contest &contest)
{
    if (contest.places < 1 || contest.places > mostPlaces)
        return refusal(Tr::tr("A contest has 1 to %1 places, not %2.").arg(mostPlaces).arg(contest.places));
    const bool onePlaceOnly = contest.system == ElectoralSystem::FirstPastThePost ||
                              contest.system == ElectoralSystem::AlternativeVote;
    if (onePlaceOnly && contest.places != 1)
        return refusal(Tr::tr("%1 fills one place; for %2 places choose the block vote or the single "
                              "transferable vote.")
                           .arg(inWords(contest.system))
                           .arg(contest.places));
    return checkReserved(contest);
}

} // namespace rosette
