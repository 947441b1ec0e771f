// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/meetings/composeminutes.h"

#include "core/base/civiltime.h"
#include "core/base/moment.h"
#include "core/base/translate.h"
#include "core/base/words.h"
#include "core/storage/committeestore.h"
#include "core/storage/meetingstore.h"
#include "core/storage/recordstore.h"

#include <map>

namespace rosette {

namespace {

QString timeOf(const QDateTime &instant)
{
    return timeInWords(civilTimeOf(instant));
}

QString inWords(Choice choice)
{
    switch (choice) {
    case Choice::For:
        return Tr::tr("For");
    case Choice::Against:
        return Tr::tr("Against");
    case Choice::Abstain:
        return Tr::tr("Abstained");
    }
    Q_UNREACHABLE();
}

QString inWords(Channel channel)
{
    switch (channel) {
    case Channel::Own:
        return Tr::tr("own ballot");
    case Channel::ShowOfHands:
        return Tr::tr("show of hands");
    case Channel::Phone:
        return Tr::tr("by phone");
    case Channel::Email:
        return Tr::tr("by e-mail");
    }
    Q_UNREACHABLE();
}

/// "7.02 pm to 9.10 pm"; with several stretches each of them.
QString stretchesInWords(const std::vector<Presence> &presences)
{
    QStringList stretches;
    for (const Presence &presence : presences)
        stretches += presence.leftAt
                         ? Tr::tr("%1 to %2").arg(timeOf(presence.cameAt), timeOf(*presence.leftAt))
                         : Tr::tr("from %1").arg(timeOf(presence.cameAt));
    return listInWords(stretches);
}

std::vector<MinutesBlock> sessionBlocks(const SeenMeeting &seen)
{
    const Meeting &meeting = seen.meeting;
    MinutesFacts facts;
    facts.facts.emplace_back(Tr::tr("Met"),
        meeting.endedAt
            ? Tr::tr("%1, %2 to %3")
                  .arg(weekdayInWords(meeting.day), timeOf(meeting.begunAt), timeOf(*meeting.endedAt))
            : Tr::tr("%1, from %2").arg(weekdayInWords(meeting.day), timeOf(meeting.begunAt)));
    int attended = 0;
    QStringList absent;
    for (const MeetingSeat &member : seen.seats) {
        attended += member.seat.voting && !member.presences.empty() ? 1 : 0;
        if (member.seat.voting && member.presences.empty())
            absent += member.name;
    }
    facts.facts.emplace_back(
        Tr::tr("Attendance"), Tr::tr("%1 of %2 seats with a vote").arg(attended).arg(seen.votingSeats));
    if (seen.quorum > 0)
        facts.facts.emplace_back(Tr::tr("Quorum"), attended >= seen.quorum
                                                       ? Tr::tr("%1 seats; reached").arg(seen.quorum)
                                                       : Tr::tr("%1 seats; not reached").arg(seen.quorum));
    if (!absent.isEmpty())
        facts.facts.emplace_back(Tr::tr("Absent"), listInWords(absent));
    return {facts};
}

std::vector<MinutesBlock> attendanceBlocks(const SeenMeeting &seen)
{
    MinutesTable table{{Tr::tr("Present"), Tr::tr("As"), Tr::tr("When")}};
    for (const MeetingSeat &member : seen.seats)
        if (!member.presences.empty())
            table.rows.push_back({member.name,
                member.seat.voting ? roleInWords(member.seat.role)
                                   : Tr::tr("%1, without a vote").arg(roleInWords(member.seat.role)),
                stretchesInWords(member.presences)});
    const MinutesHeading heading{2, Tr::tr("Who was there")};
    if (table.rows.empty())
        return {heading, MinutesParagraph{Tr::tr("Nobody was noted as present.")}};
    return {heading, table};
}

/// "Sam Whitlock had an interest, left from 7.12 pm to 7.20 pm, and did not vote."
std::vector<MinutesBlock> interestBlocks(const SeenMeeting &seen, const SeenItem &item)
{
    std::vector<MinutesBlock> blocks;
    for (const ItemVoter &voter : item.voters) {
        if (voter.standing != VoterStanding::Interest)
            continue;
        const MeetingSeat &member = *seen.seatOf(voter.seat);
        QString sentence = Tr::tr("%1 had an interest and did not vote.").arg(member.name);
        for (std::size_t at = 0; at < member.presences.size(); ++at) {
            const Presence &left = member.presences[at];
            if (left.leftFor != item.motion.id)
                continue;
            sentence =
                at + 1 < member.presences.size()
                    ? Tr::tr("%1 had an interest, was out of the room from %2 to %3, and did not vote.")
                          .arg(member.name, timeOf(*left.leftAt), timeOf(member.presences[at + 1].cameAt))
                    : Tr::tr("%1 had an interest, left the room at %2, and did not vote.")
                          .arg(member.name, timeOf(*left.leftAt));
        }
        blocks.emplace_back(MinutesParagraph{sentence});
    }
    return blocks;
}

QString castingInWords(const SeenMeeting &seen, const Decision &decision)
{
    const MeetingSeat *chair = seen.seatOf(decision.castingVote->chair);
    const QString name = chair ? chair->name : Tr::tr("The chair");
    return decision.castingVote->choice == Choice::For
               ? Tr::tr("The votes were equal; %1 gave the casting vote as chair, for the motion.").arg(name)
               : Tr::tr("The votes were equal; %1 gave the casting vote as chair, against the motion.")
                     .arg(name);
}

std::vector<MinutesBlock> voteBlocks(const SeenMeeting &seen, const SeenItem &item)
{
    MinutesTable table{{Tr::tr("Seat"), Tr::tr("Vote"), Tr::tr("How it was cast")}};
    for (const ItemVoter &voter : item.voters) {
        if (voter.standing == VoterStanding::NotOnRoll || voter.standing == VoterStanding::Interest)
            continue;
        const QString name = seen.seatOf(voter.seat)->name;
        if (voter.standing != VoterStanding::Voted)
            table.rows.push_back({name, Tr::tr("did not vote"), {}});
        else
            table.rows.push_back({name, voter.choice ? inWords(*voter.choice) : Tr::tr("voted"),
                voter.channel ? inWords(*voter.channel) : QString()});
    }
    return {table};
}

QString outcomeInWords(const SeenItem &item)
{
    switch (item.motion.state) {
    case MotionState::Carried:
        return Tr::tr("The motion was carried.");
    case MotionState::Fell:
        return Tr::tr("The motion fell.");
    case MotionState::Withdrawn:
        return Tr::tr("The motion was withdrawn.");
    case MotionState::Draft:
    case MotionState::Open:
        return Tr::tr("Not decided: the motion is open.");
    }
    Q_UNREACHABLE();
}

using RecordNumbers = std::map<MotionId, std::vector<qint64>>;

std::vector<MinutesBlock> itemBlocks(
    const SeenMeeting &seen, const SeenItem &item, int number, const RecordNumbers &records)
{
    std::vector<MinutesBlock> blocks{
        MinutesHeading{3, Tr::tr("%1. Motion %2: %3").arg(number).arg(item.motion.number).arg(item.name)}};
    if (!item.contest.isEmpty())
        blocks.emplace_back(MinutesParagraph{item.contest});
    if (item.motion.question != item.name)
        blocks.emplace_back(MinutesParagraph{item.motion.question});
    for (MinutesBlock &block : interestBlocks(seen, item))
        blocks.push_back(std::move(block));
    blocks.emplace_back(MinutesParagraph{outcomeInWords(item), true});
    if (item.decision) {
        blocks.emplace_back(MinutesParagraph{item.decision->explanation});
        if (item.motion.rule.quorum > 0)
            blocks.emplace_back(MinutesParagraph{Tr::tr("Quorum: %1 had to vote, and %2 did.")
                                                     .arg(item.motion.rule.quorum)
                                                     .arg(item.decision->tally.voted())});
        if (item.decision->castingVote)
            blocks.emplace_back(MinutesParagraph{castingInWords(seen, *item.decision)});
        for (MinutesBlock &block : voteBlocks(seen, item))
            blocks.push_back(std::move(block));
    }
    if (const auto found = records.find(item.motion.id); found != records.end())
        blocks.emplace_back(
            MinutesParagraph{found->second.size() == 1
                                 ? Tr::tr("On record as number %1.").arg(numbersInWords(found->second))
                                 : Tr::tr("On record as numbers %1.").arg(numbersInWords(found->second))});
    return blocks;
}

/// Which records tell of each motion of the agenda.
Result<RecordNumbers> recordsOf(Database &database, const SeenMeeting &seen)
{
    std::map<MotionId, QByteArray> ids;
    for (const SeenItem &item : seen.items)
        ids.emplace(item.motion.id, item.motion.id.toString().toLatin1());
    RecordNumbers numbers;
    const Result<void> walked = RecordStore(database).forEach([&](const Record &record) -> Result<void> {
        for (const auto &[motion, text] : ids)
            if (record.body.contains(text))
                numbers[motion].push_back(record.sequence);
        return {};
    });
    if (!walked)
        return walked.error();
    return numbers;
}

} // namespace

Result<Minutes> composeMinutes(Workspace &workspace, const MeetingId &id)
{
    Database &database = workspace.database();
    const Result<SeenMeeting> seen = seeMeeting(workspace, id);
    if (!seen)
        return seen.error();
    const Result<std::optional<Committee>> committee = CommitteeStore(database).find();
    if (!committee)
        return committee.error();
    const Result<RecordNumbers> records = recordsOf(database, *seen);
    if (!records)
        return records.error();
    const Result<ChainHead> head = RecordStore(database).head();
    if (!head)
        return head.error();
    const QString day = dateInWords(seen->meeting.day);
    Minutes minutes{
        seen->meeting.endedAt ? Tr::tr("Minutes of %1").arg(day) : Tr::tr("Draft minutes of %1").arg(day),
        *committee ? (*committee)->grouping.toString() : QString(),
        *committee ? (*committee)->name.toString() : QString()};
    const auto add = [&minutes](std::vector<MinutesBlock> blocks) {
        minutes.blocks.insert(minutes.blocks.end(), blocks.begin(), blocks.end());
    };
    add(sessionBlocks(*seen));
    add(attendanceBlocks(*seen));
    add({MinutesHeading{2, Tr::tr("What was decided")}});
    if (seen->items.empty())
        add({MinutesParagraph{Tr::tr("There was no motion on the agenda.")}});
    int number = 0;
    for (const SeenItem &item : seen->items)
        add(itemBlocks(*seen, item, ++number, *records));
    minutes.foot =
        Tr::tr("Drafted from records 1 to %1 of this committee. Fingerprint of the last (SHA-256):")
            .arg(head->length);
    minutes.fingerprint = fingerprintInGroups(head->hash);
    minutes.composedAt = workspace.clock().now();
    return minutes;
}

Result<Meeting> findMeeting(Database &database, const std::optional<QDate> &day)
{
    const Result<std::vector<Meeting>> all = MeetingStore(database).all();
    if (!all)
        return all.error();
    std::optional<Meeting> found;
    for (const Meeting &meeting : *all)
        if (!day || meeting.day == *day)
            found = meeting;
    if (found)
        return *found;
    return Error{ErrorCode::NotFound,
        day ? Tr::tr("There was no meeting on %1.").arg(dateInWords(*day))
            : Tr::tr("There was no meeting yet."),
        {}};
}

} // namespace rosette
