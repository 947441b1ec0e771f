// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/motionpreparation.h"
#include "core/actions/decisions/openedmotion.h"
#include "core/actions/decisions/reconsideration.h"
#include "core/actions/decisions/seemotions.h"
#include "core/actions/decisions/votingrules.h"
#include "core/actions/endorsements/endorsementrecord.h"
#include "core/actions/load.h"
#include "core/base/text.h"
#include "core/base/translate.h"
#include "core/decisions/voteeffect.h"
#include "core/endorsements/gate.h"
#include "core/reviews/fit.h"
#include "core/storage/ballotresultstore.h"
#include "core/storage/ballotstore.h"
#include "core/storage/choicestore.h"
#include "core/storage/motionstore.h"
#include "core/storage/rulebookstore.h"
#include "core/storage/slatestore.h"
#include "core/workspace/lookup.h"

#include <QHash>

#include <algorithm>

namespace rosette {

namespace {

int rankOf(SeatRole role)
{
    switch (role) {
    case SeatRole::Chair:
        return 0;
    case SeatRole::Secretary:
        return 1;
    case SeatRole::Member:
    case SeatRole::Observer:
        return 2;
    }
    Q_UNREACHABLE();
}

/// Chair, secretaries, then everybody by name: the same order for every motion.
bool standsBefore(const RollLine &one, const RollLine &other)
{
    const int rank = rankOf(one.entry.role);
    const int otherRank = rankOf(other.entry.role);
    return rank != otherRank ? rank < otherRank : folded(one.name) < folded(other.name);
}

/// The standing ballot of each seat.
QHash<SeatId, Ballot> standingBallots(const std::vector<Ballot> &ballots)
{
    QHash<SeatId, Ballot> standing;
    for (const Ballot &ballot : ballots)
        if (const auto kept = standing.constFind(ballot.seat);
            kept == standing.cend() || kept->version < ballot.version)
            standing.insert(ballot.seat, ballot);
    return standing;
}

Result<std::vector<RollEntry>> rollOf(Workspace &workspace, const Motion &motion)
{
    if (motion.state != MotionState::Draft)
        return MotionStore(workspace.database()).rollOf(motion.id);
    const Result<std::vector<Interest>> interests = interestsIn(workspace.database(), motion);
    if (!interests)
        return interests.error();
    return rollOn(workspace.database(), workspace.clock().today(), *interests);
}

Result<RollLine> rollLine(
    Workspace &workspace, const SeenMotion &seen, const RollEntry &entry, const std::optional<Ballot> &ballot)
{
    const Result<QString> name = seatName(workspace.database(), entry.seat);
    if (!name)
        return name.error();
    RollLine line{entry, *name};
    line.isMine = workspace.actor() && workspace.actor()->id == entry.seat;
    line.hasVoted = ballot.has_value();
    if (!ballot)
        return line;
    line.channel = ballot->channel;
    if (seen.sum.votesShown || line.isMine) {
        line.choice = ballot->choice;
        line.note = ballot->note;
    }
    return line;
}

Result<void> addRoll(Workspace &workspace, SeenMotion &seen)
{
    const Result<std::vector<RollEntry>> roll = rollOf(workspace, seen.line.motion);
    if (!roll)
        return roll.error();
    const Result<std::vector<Ballot>> ballots =
        BallotStore(workspace.database()).forMotion(seen.line.motion.id);
    if (!ballots)
        return ballots.error();
    const QHash<SeatId, Ballot> standing = standingBallots(*ballots);
    for (const RollEntry &entry : *roll) {
        const auto found = standing.constFind(entry.seat);
        std::optional<Ballot> ballot;
        if (found != standing.cend())
            ballot = *found;
        Result<RollLine> line = rollLine(workspace, seen, entry, ballot);
        if (!line)
            return line.error();
        seen.voted += line->hasVoted ? 1 : 0;
        if (line->isMine && ballot && ballot->choice)
            seen.own = ballot;
        seen.roll.push_back(*std::move(line));
    }
    std::sort(seen.roll.begin(), seen.roll.end(), standsBefore);
    if (seen.line.motion.state == MotionState::Draft)
        seen.sum = MotionSum{countBallots(seen.line.motion.rule, *roll, {}), false, {}, {}};
    return {};
}

Result<void> addSum(Workspace &workspace, SeenMotion &seen)
{
    const Motion &motion = seen.line.motion;
    if (motion.state == MotionState::Draft)
        return {};
    Result<MotionSum> sum = sumOf(workspace, motion);
    if (!sum)
        return sum.error();
    seen.sum = *std::move(sum);
    if (motion.state == MotionState::Withdrawn) {
        seen.sum.sentence = Tr::tr("Withdrawn on %1; its ballots count for nothing.")
                                .arg(dateInWords(civilDateOf(motion.closedAt.value_or(QDateTime()))));
    } else if (motion.state == MotionState::Open && !seen.sum.totalsHidden) {
        seen.sum.sentence = sumInWords(motion.rule, seen.sum.tally);
        seen.distance = distanceInWords(motion.rule, seen.sum.tally);
        if (seen.line.standing == MotionStanding::VoteMissing)
            seen.distance = QStringList{seen.distance, lastVoteInWords(seen.sum.tally)}.join(u' ').trimmed();
    }
    return {};
}

Result<void> addSlates(Database &database, SeenMotion &seen)
{
    const Result<std::vector<Slate>> slates = SlateStore(database).forContest(seen.candidacy->contest);
    if (!slates)
        return slates.error();
    const Result<std::vector<SlateEntry>> entries =
        SlateStore(database).entriesForContest(seen.candidacy->contest);
    if (!entries)
        return entries.error();
    for (const Slate &slate : *slates)
        if (std::any_of(entries->begin(), entries->end(), [&](const SlateEntry &entry) {
                return entry.slate == slate.id && entry.candidacy == seen.candidacy->id;
            }))
            seen.slates += slate.name.toString();
    return {};
}

/// The gate of a draft, as far as the seat that acts may ask it. Who may not learns why.
Result<void> addGate(Workspace &workspace, SeenMotion &seen)
{
    const Motion &motion = seen.line.motion;
    if (motion.state != MotionState::Draft || !motion.subject)
        return {};
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("open a motion"));
    if (!officer) {
        seen.gateHidden = officer.error().message;
        return {};
    }
    Result<MotionPreparation> prepared = prepareMotion(workspace, *officer, motion.subject->application);
    if (!prepared && prepared.error().code != ErrorCode::NotAllowed)
        return prepared.error();
    if (!prepared)
        seen.gateHidden = prepared.error().message;
    else
        seen.gate = prepared->gate;
    return {};
}

/// An open or decided motion was put because the application fitted, or regardless.
void sayFit(SeenMotion &seen, const Rulebook &rulebook)
{
    const Motion &motion = seen.line.motion;
    const bool isAsked = motion.state != MotionState::Draft || seen.gateHidden.isEmpty();
    const bool fits = motion.state == MotionState::Draft
                          ? std::none_of(seen.gate.begin(), seen.gate.end(),
                                [](const Finding &finding) { return canBeOpenedRegardless(finding); })
                          : motion.regardless.isEmpty();
    if (isAsked && fits)
        seen.fit = fitsAllInWords(static_cast<int>(rulebook.criteriaSet.criteria.size()));
}

Result<void> addSubject(Workspace &workspace, SeenMotion &seen)
{
    Database &database = workspace.database();
    const Motion &motion = seen.line.motion;
    Result<std::optional<Rulebook>> rulebook = RulebookStore(database).latest();
    if (motion.contest) {
        const Result<Contest> contest = loadContest(database, *motion.contest);
        if (!contest)
            return contest.error();
        const Result<QString> name = contestName(database, *contest);
        if (!name)
            return name.error();
        seen.contest = *name;
        rulebook = RulebookStore(database).find(contest->rulebook);
    }
    if (!rulebook)
        return rulebook.error();
    seen.rulebookVersion = *rulebook ? (*rulebook)->version : 0;
    if (!motion.subject)
        return {};
    const Result<Application> application = loadApplication(database, motion.subject->application);
    if (!application)
        return application.error();
    const Result<Candidacy> candidacy = loadCandidacy(database, application->candidacy);
    if (!candidacy)
        return candidacy.error();
    seen.candidacy = *candidacy;
    if (*rulebook)
        sayFit(seen, **rulebook);
    return addSlates(database, seen);
}

Result<void> addCourse(Workspace &workspace, SeenMotion &seen)
{
    Database &database = workspace.database();
    const Result<VotingRules> rules = votingRules(database, seen.line.motion);
    if (!rules)
        return rules.error();
    seen.reasons = rules->reasons;
    if (seen.candidacy) {
        const Result<std::optional<Endorsement>> standing = endorsementInForce(database, seen.candidacy->id);
        if (!standing)
            return standing.error();
        seen.isEndorsed = standing->has_value();
    }
    if (!seen.line.motion.reconsiders)
        return {};
    const Result<Motion> former = loadMotion(database, *seen.line.motion.reconsiders);
    if (!former)
        return former.error();
    seen.reconsidered = *former;
    return {};
}

Result<SeenResult> seenResult(Database &database, const BallotResult &result)
{
    const Result<QString> recordedBy = seatName(database, result.recordedBy);
    if (!recordedBy)
        return recordedBy.error();
    SeenResult seen{result, {}, *recordedBy};
    for (const SeatId &teller : result.tellers) {
        const Result<QString> name = seatName(database, teller);
        if (!name)
            return name.error();
        seen.tellers += *name;
    }
    return seen;
}

/// Where the votes bear no names: what was counted here, or came in from elsewhere.
Result<void> addCount(Workspace &workspace, SeenMotion &seen)
{
    const Motion &motion = seen.line.motion;
    if (motion.voting == Voting::Unattributed && seen.sum.decision) {
        Result<std::vector<CountedChoice>> choices = ChoiceStore(workspace.database()).countedOf(motion.id);
        if (!choices)
            return choices.error();
        seen.choices = *std::move(choices);
    }
    const Result<std::vector<BallotResult>> results =
        BallotResultStore(workspace.database()).forMotion(motion.id);
    if (!results)
        return results.error();
    for (const BallotResult &result : *results) {
        Result<SeenResult> one = seenResult(workspace.database(), result);
        if (!one)
            return one.error();
        seen.results.push_back(*std::move(one));
    }
    return {};
}

} // namespace

Result<SeenMotion> seeMotion(Workspace &workspace, const MotionId &id)
{
    const Result<Motion> motion = loadMotion(workspace.database(), id);
    if (!motion)
        return motion.error();
    Result<MotionLine> line = seeMotionLine(workspace, *motion);
    if (!line)
        return line.error();
    SeenMotion seen{*std::move(line)};
    Result<std::vector<MotionExtension>> extensions = MotionStore(workspace.database()).extensionsOf(id);
    if (!extensions)
        return extensions.error();
    seen.extensions = *std::move(extensions);
    for (const auto &add : {addSum, addRoll, addGate, addSubject, addCourse, addCount})
        if (const Result<void> added = add(workspace, seen); !added)
            return added.error();
    return seen;
}

} // namespace rosette
