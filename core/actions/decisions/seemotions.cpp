// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/seemotions.h"

#include "core/base/translate.h"
#include "core/storage/ballotstore.h"
#include "core/storage/conteststore.h"
#include "core/storage/decisionstore.h"
#include "core/storage/motionstore.h"

#include <QHash>

#include <algorithm>

namespace rosette {

namespace {

struct Around
{
    QHash<MotionId, QString> candidates;
    QHash<ContestId, QString> contests;
    QHash<MotionId, Decision> decisions;
};

Result<Around> readAround(Database &database)
{
    const Result<std::vector<MotionCandidate>> candidates = MotionStore(database).candidates();
    if (!candidates)
        return candidates.error();
    const Result<std::vector<Contest>> contests = ContestStore(database).all();
    if (!contests)
        return contests.error();
    const Result<std::vector<Decision>> decisions = DecisionStore(database).all();
    if (!decisions)
        return decisions.error();
    Around around;
    for (const MotionCandidate &candidate : *candidates)
        around.candidates.insert(candidate.motion, candidate.ballotName.toString());
    for (const Contest &contest : *contests)
        around.contests.insert(contest.id, contest.title.toString());
    for (const Decision &decision : *decisions)
        around.decisions.insert(decision.motion, decision);
    return around;
}

QString nameOf(const Motion &motion, const Around &around)
{
    switch (motion.kind) {
    case MotionKind::Endorse:
        return around.candidates.value(motion.id, motion.question);
    case MotionKind::OwnSlate:
        return motion.contest ? Tr::tr("Own slate, %1").arg(around.contests.value(*motion.contest))
                              : Tr::tr("Own slate");
    case MotionKind::Rulebook:
        return Tr::tr("Rulebook");
    case MotionKind::PublishEarly:
        return motion.contest ? Tr::tr("Publish early, %1").arg(around.contests.value(*motion.contest))
                              : Tr::tr("Publish early");
    case MotionKind::WithdrawEndorsement:
    case MotionKind::Other:
        return motion.question;
    }
    Q_UNREACHABLE();
}

/// What the open motion is to the seat that acts.
Result<MotionStanding> openStanding(Workspace &workspace, const Motion &motion)
{
    if (!workspace.actor())
        return MotionStanding::NotOnRoll;
    const SeatId seat = workspace.actor()->id;
    const Result<std::vector<RollEntry>> roll = MotionStore(workspace.database()).rollOf(motion.id);
    if (!roll)
        return roll.error();
    if (isVotedElsewhere(motion.voting))
        return MotionStanding::VotedElsewhere;
    const auto entry = std::find_if(
        roll->begin(), roll->end(), [&](const RollEntry &onRoll) { return onRoll.seat == seat; });
    if (entry == roll->end())
        return MotionStanding::NotOnRoll;
    if (entry->recused)
        return MotionStanding::Recused;
    const Result<std::optional<Ballot>> ballot = BallotStore(workspace.database()).latestOf(motion.id, seat);
    if (!ballot)
        return ballot.error();
    return *ballot ? MotionStanding::Voted : MotionStanding::VoteMissing;
}

Result<MotionStanding> standingOf(Workspace &workspace, const Motion &motion)
{
    switch (motion.state) {
    case MotionState::Draft:
        return MotionStanding::Draft;
    case MotionState::Open:
        return openStanding(workspace, motion);
    case MotionState::Carried:
        return MotionStanding::Carried;
    case MotionState::Fell:
        return MotionStanding::Fell;
    case MotionState::Withdrawn:
        return MotionStanding::Withdrawn;
    }
    Q_UNREACHABLE();
}

QString decidedInWords(const Decision &decision)
{
    const Tally &tally = decision.tally;
    if (decision.outcome == Outcome::Carried)
        return Tr::tr("Carried, %1 to %2").arg(tally.votesFor).arg(tally.votesAgainst);
    return tally.tied ? Tr::tr("Fell, a tie at %1").arg(tally.votesFor)
                      : Tr::tr("Fell, %1 to %2").arg(tally.votesFor).arg(tally.votesAgainst);
}

QString stateInWords(MotionStanding standing, const std::optional<Decision> &decision)
{
    if (decision)
        return decidedInWords(*decision);
    switch (standing) {
    case MotionStanding::Draft:
        return Tr::tr("Draft");
    case MotionStanding::VoteMissing:
        return Tr::tr("Your vote is missing");
    case MotionStanding::Voted:
        return Tr::tr("You have voted");
    case MotionStanding::Recused:
        return Tr::tr("You are recused");
    case MotionStanding::NotOnRoll:
        return Tr::tr("Open");
    case MotionStanding::VotedElsewhere:
        return Tr::tr("Open, voted outside");
    case MotionStanding::Carried:
        return Tr::tr("Carried");
    case MotionStanding::Fell:
        return Tr::tr("Fell");
    case MotionStanding::Withdrawn:
        return Tr::tr("Withdrawn");
    }
    Q_UNREACHABLE();
}

Result<MotionLine> lineOf(Workspace &workspace, const Motion &motion, const Around &around)
{
    const Result<MotionStanding> standing = standingOf(workspace, motion);
    if (!standing)
        return standing.error();
    MotionLine line{motion, nameOf(motion, around), {}, *standing, std::nullopt};
    if (const auto decision = around.decisions.constFind(motion.id); decision != around.decisions.cend())
        line.decision = *decision;
    line.state = stateInWords(*standing, line.decision);
    return line;
}

} // namespace

Result<std::vector<MotionLine>> seeMotions(Workspace &workspace)
{
    const Result<std::vector<Motion>> motions = MotionStore(workspace.database()).all();
    if (!motions)
        return motions.error();
    const Result<Around> around = readAround(workspace.database());
    if (!around)
        return around.error();
    std::vector<MotionLine> lines;
    for (const Motion &motion : *motions) {
        Result<MotionLine> line = lineOf(workspace, motion, *around);
        if (!line)
            return line.error();
        lines.push_back(*std::move(line));
    }
    return lines;
}

Result<MotionLine> seeMotionLine(Workspace &workspace, const Motion &motion)
{
    const Result<Around> around = readAround(workspace.database());
    if (!around)
        return around.error();
    return lineOf(workspace, motion, *around);
}

Result<int> countMissingVotes(Workspace &workspace)
{
    const Result<std::vector<Motion>> motions = MotionStore(workspace.database()).inState(MotionState::Open);
    if (!motions)
        return motions.error();
    int missing = 0;
    for (const Motion &motion : *motions) {
        const Result<MotionStanding> standing = openStanding(workspace, motion);
        if (!standing)
            return standing.error();
        missing += *standing == MotionStanding::VoteMissing ? 1 : 0;
    }
    return missing;
}

} // namespace rosette
