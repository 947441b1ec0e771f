// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/meetings/seemeeting.h"

#include "core/actions/decisions/seemotions.h"
#include "core/actions/load.h"
#include "core/actions/meetings/planmeeting.h"
#include "core/base/text.h"
#include "core/base/translate.h"
#include "core/decisions/motionlife.h"
#include "core/decisions/voteeffect.h"
#include "core/storage/ballotresultstore.h"
#include "core/storage/ballotstore.h"
#include "core/storage/meetingstore.h"
#include "core/storage/motionstore.h"
#include "core/storage/rulebookstore.h"
#include "core/storage/seatstore.h"
#include "core/workspace/lookup.h"

#include <algorithm>
#include <set>

namespace rosette {

namespace {

int rankOf(const Seat &seat)
{
    if (!seat.voting)
        return 3;
    switch (seat.role) {
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

bool standsBefore(const MeetingSeat &one, const MeetingSeat &other)
{
    const int rank = rankOf(one.seat);
    const int otherRank = rankOf(other.seat);
    return rank != otherRank ? rank < otherRank : folded(one.name) < folded(other.name);
}

/// The seats held on the day of the meeting, and those on the rolls of its motions, each once.
Result<std::vector<Seat>> seatsOf(Database &database, const Meeting &meeting)
{
    const Result<std::vector<Seat>> all = SeatStore(database).all();
    if (!all)
        return all.error();
    const Result<std::vector<MeetingItem>> items = MeetingStore(database).itemsOf(meeting.id);
    if (!items)
        return items.error();
    std::set<SeatId> onRolls;
    for (const MeetingItem &item : *items) {
        const Result<std::vector<RollEntry>> roll = MotionStore(database).rollOf(item.motion);
        if (!roll)
            return roll.error();
        for (const RollEntry &entry : *roll)
            onRolls.insert(entry.seat);
    }
    std::vector<Seat> seats;
    std::copy_if(all->begin(), all->end(), std::back_inserter(seats),
        [&](const Seat &seat) { return isHeldOn(seat, meeting.day) || onRolls.count(seat.id) > 0; });
    return seats;
}

Result<void> addSeats(Database &database, SeenMeeting &seen)
{
    const Result<std::vector<Seat>> seats = seatsOf(database, seen.meeting);
    if (!seats)
        return seats.error();
    const Result<std::vector<Presence>> presences = MeetingStore(database).presencesOf(seen.meeting.id);
    if (!presences)
        return presences.error();
    for (const Seat &seat : *seats) {
        const Result<QString> name = seatName(database, seat.id);
        if (!name)
            return name.error();
        MeetingSeat member{seat, *name};
        for (const Presence &presence : *presences)
            if (presence.seat == seat.id)
                member.presences.push_back(presence);
        member.isHere = !member.presences.empty() && !member.presences.back().leftAt;
        seen.votingSeats += seat.voting ? 1 : 0;
        seen.votingHere += seat.voting && member.isHere ? 1 : 0;
        seen.seats.push_back(std::move(member));
    }
    std::sort(seen.seats.begin(), seen.seats.end(), standsBefore);
    const QStringList keys = seatKeys(seen.seats.size());
    for (std::size_t at = 0; at < seen.seats.size(); ++at)
        seen.seats[at].key = keys.at(qsizetype(at));
    return {};
}

Result<void> sayAttendance(Database &database, SeenMeeting &seen)
{
    const Result<std::optional<Rulebook>> rulebook = RulebookStore(database).latest();
    if (!rulebook)
        return rulebook.error();
    seen.attendance = Tr::tr("%1 of %2 are here.").arg(seen.votingHere).arg(seen.votingSeats);
    seen.quorum = *rulebook ? (*rulebook)->majority.quorum : 0;
    if (seen.quorum == 0)
        return {};
    const QString stand = seen.votingHere >= seen.quorum ? Tr::tr("The quorum of %1 is there.")
                                                         : Tr::tr("The quorum of %1 is not there yet.");
    seen.attendance += u' ' + stand.arg(seen.quorum);
    return {};
}

/// The standing ballot of each seat.
Result<std::map<SeatId, Ballot>> standingBallots(Database &database, const MotionId &motion)
{
    const Result<std::vector<Ballot>> ballots = BallotStore(database).forMotion(motion);
    if (!ballots)
        return ballots.error();
    std::map<SeatId, Ballot> standing;
    for (const Ballot &ballot : *ballots)
        if (const auto kept = standing.find(ballot.seat);
            kept == standing.end() || kept->second.version < ballot.version)
            standing.insert_or_assign(ballot.seat, ballot);
    return standing;
}

struct Votes
{
    std::vector<RollEntry> roll;
    std::map<SeatId, Ballot> ballots;
    std::vector<Hand> hands;
    std::vector<SeatId> leaving;
};

Result<Votes> votesOn(Database &database, const Motion &motion)
{
    Result<std::vector<RollEntry>> roll = MotionStore(database).rollOf(motion.id);
    if (!roll)
        return roll.error();
    Result<std::map<SeatId, Ballot>> ballots = standingBallots(database, motion.id);
    if (!ballots)
        return ballots.error();
    Result<std::vector<Hand>> hands = MeetingStore(database).handsFor(motion.id);
    if (!hands)
        return hands.error();
    Result<std::vector<SeatId>> leaving = leavingFor(database, motion);
    if (!leaving)
        return leaving.error();
    Votes votes{*std::move(roll), *std::move(ballots), {}, *std::move(leaving)};
    if (motion.state == MotionState::Open)
        votes.hands = *std::move(hands);
    return votes;
}

bool holds(const std::vector<SeatId> &seats, const SeatId &seat)
{
    return std::find(seats.begin(), seats.end(), seat) != seats.end();
}

template <typename Things>
auto ofSeat(const Things &things, const SeatId &seat)
{
    return std::find_if(things.begin(), things.end(), [&](const auto &thing) { return thing.seat == seat; });
}

ItemVoter voterOf(const SeenItem &seen, const Votes &votes, const SeatId &seat)
{
    ItemVoter voter{seat};
    if (holds(votes.leaving, seat)) {
        voter.standing = VoterStanding::Interest;
        return voter;
    }
    if (ofSeat(votes.roll, seat) == votes.roll.end())
        return voter;
    voter.standing = VoterStanding::Missing;
    if (const auto ballot = votes.ballots.find(seat); ballot != votes.ballots.end()) {
        voter.standing = VoterStanding::Voted;
        voter.channel = ballot->second.channel;
        // A hand that went on record in this meeting was seen by all in the room.
        const bool wasSeen = seen.item.countedAt && ballot->second.channel == Channel::ShowOfHands &&
                             ballot->second.castAt >= seen.item.countedAt;
        if (seen.votesShown || wasSeen)
            voter.choice = ballot->second.choice;
    }
    if (const auto hand = ofSeat(votes.hands, seat); hand != votes.hands.end()) {
        voter.standing = VoterStanding::Hand;
        voter.choice = hand->choice;
    }
    return voter;
}

void count(SeenItem &seen)
{
    for (const ItemVoter &voter : seen.voters) {
        const bool isSeen = voter.choice && !seen.votesShown;
        if (isSeen) {
            seen.count.votesFor += *voter.choice == Choice::For ? 1 : 0;
            seen.count.votesAgainst += *voter.choice == Choice::Against ? 1 : 0;
            seen.count.abstained += *voter.choice == Choice::Abstain ? 1 : 0;
        }
        seen.count.voted += voter.standing == VoterStanding::Voted && !isSeen ? 1 : 0;
        seen.count.missing += voter.standing == VoterStanding::Missing ? 1 : 0;
    }
    if (!seen.decision)
        return;
    const Tally &tally = seen.decision->tally;
    seen.count = {tally.votesFor, tally.votesAgainst, tally.abstained, 0, tally.outstanding()};
}

/// What the hands would leave outstanding, or the result from elsewhere, asked of the rule for closing.
Result<void> sayWhetherItCloses(Workspace &workspace, SeenItem &seen, const Votes &votes)
{
    Tally tally = countBallots(seen.motion.rule, votes.roll, {});
    seen.requirement = requirementInWords(seen.motion.rule, tally);
    if (!seen.isOpen())
        return {};
    const Result<std::vector<BallotResult>> results =
        BallotResultStore(workspace.database()).forMotion(seen.motion.id);
    if (!results)
        return results.error();
    if (!results->empty())
        seen.count.missing = entitledOn(votes.roll) - results->back().totals.voted();
    tally.abstained = tally.onRoll - tally.recused - seen.count.missing; // only how many voted is asked
    if (const auto refusal = refusalToClose(seen.motion, tally, workspace.clock().now(), !results->empty()))
        seen.notYet = refused(*refusal, seen.motion, tally).message;
    return {};
}

Result<void> sayWhetherChairDecides(Workspace &workspace, SeenItem &seen, const Votes &votes)
{
    if (!seen.isOpen() || !seen.item.countedAt || !seen.notYet.isEmpty())
        return {};
    const Result<Tally> tally = tallyOf(workspace.database(), seen.motion);
    if (!tally)
        return tally.error();
    seen.awaitsChair = tally->outcome == Outcome::TiedAwaitsChair;
    seen.isForActor =
        seen.awaitsChair && workspace.actor() && hasCastingVote(votes.roll, workspace.actor()->id);
    return {};
}

void sayWhoMoves(const SeenMeeting &meeting, const Votes &votes, SeenItem &seen)
{
    for (const MeetingSeat &seat : meeting.seats) {
        const bool hasInterest = holds(votes.leaving, seat.seat.id);
        if (seen.isOpen() && seat.isHere && hasInterest)
            seen.leave.push_back(seat.seat.id);
        if (!seat.isHere && seat.isAwayForInterest() && !(seen.isOpen() && hasInterest))
            seen.comeBack.push_back(seat.seat.id);
    }
}

Result<QString> contestNameOf(Database &database, const Motion &motion)
{
    if (!motion.contest)
        return QString();
    const Result<Contest> contest = loadContest(database, *motion.contest);
    if (!contest)
        return contest.error();
    return contestName(database, *contest);
}

Result<SeenItem> seenItem(Workspace &workspace, const SeenMeeting &meeting, const MeetingItem &item)
{
    Database &database = workspace.database();
    const Result<Motion> motion = loadMotion(database, item.motion);
    if (!motion)
        return motion.error();
    const Result<MotionLine> line = seeMotionLine(workspace, *motion);
    if (!line)
        return line.error();
    const Result<QString> contest = contestNameOf(database, *motion);
    if (!contest)
        return contest.error();
    SeenItem seen{item, *motion, line->name, *contest};
    if (line->decision) {
        const Result<MotionSum> sum = sumOf(workspace, *motion);
        if (!sum)
            return sum.error();
        seen.decision = sum->decision;
        seen.votesShown = sum->votesShown;
    }
    const Result<Votes> votes = votesOn(database, *motion);
    if (!votes)
        return votes.error();
    std::vector<SeatId> here;
    std::vector<SeatId> voted;
    for (const MeetingSeat &seat : meeting.seats) {
        seen.voters.push_back(voterOf(seen, *votes, seat.seat.id));
        if (seat.isHere)
            here.push_back(seat.seat.id);
        if (seen.voters.back().standing == VoterStanding::Voted ||
            seen.voters.back().standing == VoterStanding::Hand)
            voted.push_back(seat.seat.id);
    }
    seen.quorum = quorumNow(motion->rule, votes->roll, here, voted);
    count(seen);
    if (const Result<void> said = sayWhetherItCloses(workspace, seen, *votes); !said)
        return said.error();
    if (const Result<void> said = sayWhetherChairDecides(workspace, seen, *votes); !said)
        return said.error();
    sayWhoMoves(meeting, *votes, seen);
    return seen;
}

/// A decided item is over: who left for it comes back, unless the next one is theirs too.
void keepOutForTheNext(SeenMeeting &seen)
{
    const auto next = std::find_if(
        seen.items.begin(), seen.items.end(), [](const SeenItem &item) { return item.isOpen(); });
    if (next == seen.items.end())
        return;
    for (SeenItem &item : seen.items)
        if (!item.isOpen())
            item.comeBack = next->comeBack;
}

} // namespace

const MeetingSeat *SeenMeeting::seatOf(const SeatId &id) const
{
    const auto found = std::find_if(
        seats.begin(), seats.end(), [&](const MeetingSeat &member) { return member.seat.id == id; });
    return found == seats.end() ? nullptr : &*found;
}

const SeenItem *SeenMeeting::itemOf(const MotionId &motion) const
{
    const auto found = std::find_if(
        items.begin(), items.end(), [&](const SeenItem &item) { return item.motion.id == motion; });
    return found == items.end() ? nullptr : &*found;
}

QStringList SeenMeeting::namesOf(const std::vector<SeatId> &wanted) const
{
    QStringList names;
    for (const MeetingSeat &member : seats)
        if (holds(wanted, member.seat.id))
            names += member.name;
    return names;
}

Result<SeenMeeting> seeMeeting(Workspace &workspace, const MeetingId &id)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("see the page of the meeting"));
    if (!officer)
        return officer.error();
    Database &database = workspace.database();
    const Result<std::optional<Meeting>> meeting = MeetingStore(database).find(id);
    if (!meeting)
        return meeting.error();
    if (!*meeting)
        return Error{ErrorCode::NotFound, Tr::tr("There is no such meeting."), {}};
    SeenMeeting seen{**meeting};
    if (const Result<void> added = addSeats(database, seen); !added)
        return added.error();
    if (const Result<void> said = sayAttendance(database, seen); !said)
        return said.error();
    const Result<std::vector<MeetingItem>> items = MeetingStore(database).itemsOf(id);
    if (!items)
        return items.error();
    for (const MeetingItem &item : *items) {
        Result<SeenItem> one = seenItem(workspace, seen, item);
        if (!one)
            return one.error();
        seen.items.push_back(*std::move(one));
    }
    keepOutForTheNext(seen);
    const Result<std::vector<Motion>> open = MotionStore(database).inState(MotionState::Open);
    if (!open)
        return open.error();
    seen.openedSince = static_cast<int>(std::count_if(
        open->begin(), open->end(), [&](const Motion &motion) { return !seen.itemOf(motion.id); }));
    return seen;
}

Result<std::optional<SeenMeeting>> seeMeetingInSession(Workspace &workspace)
{
    const Result<std::optional<Meeting>> meeting = MeetingStore(workspace.database()).inSession();
    if (!meeting)
        return meeting.error();
    if (!*meeting)
        return std::optional<SeenMeeting>();
    Result<SeenMeeting> seen = seeMeeting(workspace, (*meeting)->id);
    if (!seen)
        return seen.error();
    return std::optional(*std::move(seen));
}

} // namespace rosette
