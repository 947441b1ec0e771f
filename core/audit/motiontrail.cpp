// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/motiontrail.h"

#include "core/audit/contenthash.h"
#include "core/base/civiltime.h"
#include "core/base/translate.h"
#include "core/criteria/rulebookjson.h"

#include <QJsonArray>

#include <algorithm>

namespace rosette {

namespace {

/// More than any committee has; a quorum or floor above it is a trick, not a rule.
constexpr int mostSeats = 1'000'000;

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString text(const QJsonObject &object, const char *field)
{
    return object.value(QLatin1String(field)).toString();
}

std::vector<RollEntry> rollFrom(const QJsonObject &payload)
{
    std::vector<RollEntry> roll;
    for (const QJsonValue &value : payload.value(QStringLiteral("roll")).toArray()) {
        const QJsonObject entry = value.toObject();
        roll.push_back(RollEntry{SeatId::fromStored(text(entry, "seat")),
            fromKey(roleKeys, text(entry, "role")).value_or(SeatRole::Observer),
            entry.value(QStringLiteral("recused")).toBool()});
    }
    return roll;
}

int count(const QJsonObject &object, const char *field)
{
    return static_cast<int>(std::min(object.value(QLatin1String(field)).toInteger(), qint64(mostSeats) + 1));
}

/// The ballot of a record, if its words are those of ballots. One that is only marked has no choice, and it
/// was not seen how it was cast.
std::optional<Ballot> ballotFrom(const RecordBody &body)
{
    const QJsonObject &payload = body.act.payload;
    const bool isMark = body.act.type == RecordType::BallotMarked;
    const std::optional<Choice> choice = fromKey(choiceKeys, text(payload, "choice"));
    const std::optional<Channel> channel = fromKey(channelKeys, text(payload, "channel"));
    if (!channel || (isMark ? *channel == Channel::ShowOfHands : !choice))
        return std::nullopt;
    return Ballot{BallotId::fromStored(text(payload, "ballot")),
        MotionId::fromStored(text(payload, "motion")), SeatId::fromStored(text(payload, "seat")),
        payload.value(QStringLiteral("version")).toInt(), choice, *channel,
        SeatId::fromStored(body.act.actor), {}, body.act.at, body.sequence};
}

} // namespace

QJsonObject sumPayload(
    const QString &motion, const Tally &tally, const std::optional<CastingVote> &castingVote)
{
    QJsonObject payload{{QStringLiteral("motion"), motion},
        {QStringLiteral("outcome"), keyOf(outcomeKeys, tally.outcome)},
        {QStringLiteral("onRoll"), tally.onRoll}, {QStringLiteral("recused"), tally.recused},
        {QStringLiteral("for"), tally.votesFor}, {QStringLiteral("against"), tally.votesAgainst},
        {QStringLiteral("abstained"), tally.abstained}, {QStringLiteral("base"), tally.base},
        {QStringLiteral("needed"), tally.needed}, {QStringLiteral("quorate"), tally.quorate}};
    if (castingVote) {
        payload.insert(QStringLiteral("castingVote"), keyOf(choiceKeys, castingVote->choice));
        payload.insert(QStringLiteral("chair"), castingVote->chair.toString());
    }
    return payload;
}

QJsonArray choicesToJson(const std::vector<CountedChoice> &choices)
{
    QJsonArray array;
    for (const CountedChoice &counted : choices)
        array.append(QJsonObject{{QStringLiteral("choice"), keyOf(choiceKeys, counted.choice)},
            {QStringLiteral("code"), hex(counted.code)}});
    return array;
}

std::optional<QString> MotionTrail::take(const RecordBody &body, const QByteArray &hash, const KeyBook &keys)
{
    const RecordType type = body.act.type;
    if (type == RecordType::MotionOpened)
        return open(body, keys);
    if (!isOpened())
        return Tr::tr("Record %1 is about a motion that was never opened.").arg(body.sequence);
    if (type == RecordType::RulebookAdopted)
        return adopt(body);
    const bool isStep = type == RecordType::BallotCast || type == RecordType::BallotMarked ||
                        type == RecordType::BallotResultRecorded || type == RecordType::MotionClosed ||
                        type == RecordType::MotionWithdrawn || type == RecordType::MotionExtended;
    if (!isStep)
        return std::nullopt; // what a decision leads to
    if (isClosed() || m_isWithdrawn)
        return Tr::tr("Record %1 comes after its motion was closed or withdrawn.").arg(body.sequence);
    if (type == RecordType::BallotCast || type == RecordType::BallotMarked)
        return cast(body, hash, keys);
    if (type == RecordType::BallotResultRecorded)
        return enter(body, keys);
    if (type == RecordType::MotionClosed)
        return close(body);
    if (type == RecordType::MotionExtended)
        return extend(body);
    if (!m_results.empty())
        return Tr::tr("Record %1 withdraws a motion whose result was recorded.").arg(body.sequence);
    m_isWithdrawn = true;
    return std::nullopt;
}

std::optional<QString> MotionTrail::open(const RecordBody &body, const KeyBook &keys)
{
    if (isOpened())
        return Tr::tr("Record %1 opens a motion that was opened before.").arg(body.sequence);
    const QJsonObject &payload = body.act.payload;
    const Result<MajorityRule> rule = majorityRuleFromJson(payload.value(QStringLiteral("rule")).toObject());
    if (!rule || rule->quorum > mostSeats || rule->floor > mostSeats)
        return Tr::tr("Record %1 freezes a rule that is none.").arg(body.sequence);
    if (text(payload, "ruleHash") != hex(ruleHash(*rule)))
        return Tr::tr("Record %1 freezes a rule that its own hash does not fit.").arg(body.sequence);
    if (payload.contains(QStringLiteral("voting"))) {
        const std::optional<Voting> voting = fromKey(votingKeys, text(payload, "voting"));
        if (!voting || *voting == Voting::Recorded)
            return Tr::tr("Record %1 opens a vote of an unknown kind.").arg(body.sequence);
        m_voting = *voting;
    }
    if (payload.contains(QStringLiteral("rulebook")) != (text(payload, "kind") == u"rulebook"))
        return Tr::tr("Record %1 freezes a rulebook where none is voted on, or none where one is.")
            .arg(body.sequence);
    m_rule = *rule;
    m_roll = rollFrom(payload);
    if (std::optional<QString> wrong = wrongRoll(body, keys))
        return wrong;
    m_motion = text(payload, "motion");
    m_opened = body;
    if (payload.contains(QStringLiteral("closesAt")))
        m_closesAt = instantFromText(text(payload, "closesAt"));
    return std::nullopt;
}

std::optional<QString> MotionTrail::wrongRoll(const RecordBody &body, const KeyBook &keys) const
{
    if (text(body.act.payload, "rollHash") != hex(rollHash(m_roll)))
        return Tr::tr("Record %1 freezes a roll that its own hash does not fit.").arg(body.sequence);
    QSet<QString> onRoll;
    const QDate day = civilDateOf(body.act.at);
    for (const RollEntry &entry : m_roll) {
        const QString id = entry.seat.toString();
        const auto seat = keys.seats().constFind(id);
        if (seat == keys.seats().cend() || !seat->voting || !seat->isHeldOn(day) ||
            seat->role != entry.role || onRoll.contains(id))
            return Tr::tr("Record %1 puts a seat on the roll that was not entitled to vote, or twice.")
                .arg(body.sequence);
        onRoll.insert(id);
    }
    const auto entitled = std::count_if(keys.seats().cbegin(), keys.seats().cend(),
        [&](const KeyBook::SeatFacts &seat) { return seat.voting && seat.isHeldOn(day); });
    if (entitled != onRoll.size())
        return Tr::tr("Record %1 leaves a seat off the roll that was entitled to vote.").arg(body.sequence);
    return std::nullopt;
}

std::optional<QString> MotionTrail::cast(const RecordBody &body, const QByteArray &hash, const KeyBook &keys)
{
    const Voting voting = body.act.type == RecordType::BallotMarked ? Voting::Unattributed : Voting::Recorded;
    if (voting != m_voting)
        return Tr::tr("Record %1 is a ballot of another kind than the motion’s.").arg(body.sequence);
    const std::optional<Ballot> ballot = ballotFrom(body);
    if (!ballot)
        return Tr::tr("Record %1 holds a ballot of an unknown kind.").arg(body.sequence);
    if (std::optional<QString> wrong = wrongBallot(body, *ballot))
        return wrong;
    const Signature signedBy = keys.isKeepers(body.key)          ? Signature::Keeper
                               : ballot->channel == Channel::Own ? Signature::Seat
                                                                 : Signature::Officer;
    m_ballots.push_back(Cast{*ballot, hash, signedBy});
    return std::nullopt;
}

std::optional<QString> MotionTrail::wrongBallot(const RecordBody &body, const Ballot &ballot) const
{
    const QJsonObject &payload = body.act.payload;
    if (m_closesAt && body.act.at >= *m_closesAt)
        return Tr::tr("Record %1 is a ballot after the time of the motion.").arg(body.sequence);
    for (const char *field : {"round", "rollHash", "ruleHash"})
        if (payload.value(QLatin1String(field)) != opened().value(QLatin1String(field)))
            return Tr::tr("Record %1 is a ballot on another roll, rule or round.").arg(body.sequence);
    const QJsonValue content =
        opened().value(QStringLiteral("subject")).toObject().value(QStringLiteral("content"));
    if (payload.value(QStringLiteral("content")) != content)
        return Tr::tr("Record %1 is a ballot on another text of the application.").arg(body.sequence);
    const auto entry = std::find_if(
        m_roll.begin(), m_roll.end(), [&](const RollEntry &onRoll) { return onRoll.seat == ballot.seat; });
    if (entry == m_roll.end())
        return Tr::tr("Record %1 is the ballot of a seat that is not on the roll.").arg(body.sequence);
    if (entry->recused)
        return Tr::tr("Record %1 is the ballot of a seat that is recused.").arg(body.sequence);
    const Cast *before = latestOf(ballot.seat);
    if (ballot.version != (before ? before->ballot.version + 1 : 1) ||
        text(payload, "previous") != hex(before ? before->hash : noParent()))
        return Tr::tr("Record %1 does not follow the seat’s ballot before.").arg(body.sequence);
    if (before && before->ballot.channel == Channel::Own && ballot.channel != Channel::Own)
        return Tr::tr("Record %1 overrides a ballot that the seat cast itself.").arg(body.sequence);
    if (std::any_of(m_ballots.begin(), m_ballots.end(),
            [&](const Cast &known) { return known.ballot.id == ballot.id; }))
        return Tr::tr("Record %1 uses the identity of another ballot.").arg(body.sequence);
    return std::nullopt;
}

std::optional<QString> MotionTrail::enter(const RecordBody &body, const KeyBook &keys)
{
    const QJsonObject &payload = body.act.payload;
    const QDate day = civilDateOf(body.act.at);
    BallotResult result{MotionId::fromStored(*m_motion), count(payload, "version"), m_voting,
        count(payload, "entitled"),
        {count(payload, "for"), count(payload, "against"), count(payload, "abstained")},
        QByteArray::fromHex(text(payload, "attachment").toLatin1()), {}, SeatId::fromStored(body.act.actor),
        body.act.at, body.sequence};
    if (!isVotedElsewhere(m_voting) || text(payload, "method") != keyOf(votingKeys, m_voting))
        return Tr::tr("Record %1 is the result of a vote that was not held so.").arg(body.sequence);
    if (result.version != static_cast<int>(m_results.size()) + 1)
        return Tr::tr("Record %1 does not follow the result before.").arg(body.sequence);
    if (result.entitled != entitledOn(m_roll) || result.totals.voted() > result.entitled)
        return Tr::tr("Record %1 holds more votes than may be cast, or says otherwise how many may.")
            .arg(body.sequence);
    if (m_closesAt && body.act.at < *m_closesAt && result.totals.voted() < result.entitled)
        return Tr::tr("Record %1 is a result before the time of the motion, and not all have voted.")
            .arg(body.sequence);
    QSet<QString> named;
    for (const QJsonValue &teller : payload.value(QStringLiteral("tellers")).toArray()) {
        const auto seat = keys.seats().constFind(teller.toString());
        if (seat == keys.seats().cend() || !seat->isHeldOn(day) || named.contains(teller.toString()))
            return Tr::tr("Record %1 names a teller who is no seat of that day, or twice.")
                .arg(body.sequence);
        named.insert(teller.toString());
        result.tellers.push_back(SeatId::fromStored(teller.toString()));
    }
    if (named.isEmpty())
        return Tr::tr("Record %1 is a result that nobody counted.").arg(body.sequence);
    m_results.push_back(result);
    return std::nullopt;
}

std::optional<QString> MotionTrail::adopt(const RecordBody &body)
{
    if (!isClosed() || tally().outcome != Outcome::Carried || text(opened(), "kind") != u"rulebook")
        return Tr::tr("Record %1 adopts a rulebook by a motion that did not carry it.").arg(body.sequence);
    if (text(body.act.payload, "content") != text(opened(), "rulebook"))
        return Tr::tr("Record %1 adopts another rulebook than the one that was voted on.").arg(body.sequence);
    if (m_isAdopted)
        return Tr::tr("Record %1 adopts a rulebook a second time.").arg(body.sequence);
    m_isAdopted = true;
    return std::nullopt;
}

/// The choices come only now, each with a code, and nothing ties one to a seat: as many as have voted.
std::optional<QString> MotionTrail::countChoices(const RecordBody &body)
{
    const QJsonObject &payload = body.act.payload;
    if (payload.contains(QStringLiteral("choices")) != (m_voting == Voting::Unattributed))
        return Tr::tr("Record %1 lists choices where ballots have names, or none where they have not.")
            .arg(body.sequence);
    std::vector<CountedChoice> choices;
    for (const QJsonValue &value : payload.value(QStringLiteral("choices")).toArray()) {
        const std::optional<Choice> choice = fromKey(choiceKeys, text(value.toObject(), "choice"));
        const QByteArray code = QByteArray::fromHex(text(value.toObject(), "code").toLatin1());
        if (!choice || (!choices.empty() && choices.back().code >= code))
            return Tr::tr("Record %1 lists choices in another order, twice or of an unknown kind.")
                .arg(body.sequence);
        choices.push_back({code, *choice});
    }
    QSet<QString> seats;
    for (const Cast &known : m_ballots)
        seats.insert(known.ballot.seat.toString());
    if (m_voting == Voting::Unattributed && static_cast<qsizetype>(choices.size()) != seats.size())
        return Tr::tr("Record %1 lists more or fewer choices than seats that voted.").arg(body.sequence);
    m_choices = std::move(choices);
    return std::nullopt;
}

bool MotionTrail::haveAllVoted() const
{
    if (m_voting != Voting::Unattributed)
        return tally().outstanding() == 0;
    return std::all_of(m_roll.begin(), m_roll.end(),
        [&](const RollEntry &entry) { return entry.recused || latestOf(entry.seat); });
}

std::optional<QString> MotionTrail::extend(const RecordBody &body)
{
    const QJsonObject &payload = body.act.payload;
    const QDateTime until = instantFromText(text(payload, "closesAt"));
    if (!m_closesAt || instantFromText(text(payload, "from")) != *m_closesAt || until <= *m_closesAt ||
        body.act.at >= *m_closesAt)
        return Tr::tr("Record %1 extends a motion that had no such time, or too late.").arg(body.sequence);
    m_closesAt = until;
    return std::nullopt;
}

std::optional<QString> MotionTrail::close(const RecordBody &body)
{
    const QJsonObject &payload = body.act.payload;
    if (m_closesAt && body.act.at < *m_closesAt && !haveAllVoted())
        return Tr::tr("Record %1 closes a motion before its time, and not all have voted.")
            .arg(body.sequence);
    if (isVotedElsewhere(m_voting) && m_results.empty())
        return Tr::tr("Record %1 closes a motion that was voted on elsewhere without its result.")
            .arg(body.sequence);
    if (std::optional<QString> wrong = countChoices(body))
        return wrong;
    m_castingVote.reset();
    if (payload.contains(QStringLiteral("castingVote")) || payload.contains(QStringLiteral("chair"))) {
        const std::optional<Choice> choice = fromKey(choiceKeys, text(payload, "castingVote"));
        if (tally().outcome != Outcome::TiedAwaitsChair || !choice ||
            text(payload, "chair") != body.act.actor)
            return Tr::tr("Record %1 holds a casting vote that was not due.").arg(body.sequence);
        m_castingVote = CastingVote{SeatId::fromStored(body.act.actor), *choice};
    }
    const Tally sum = tally();
    QJsonObject expected = sumPayload(*m_motion, sum, m_castingVote);
    if (m_voting == Voting::Unattributed)
        expected.insert(QStringLiteral("choices"), choicesToJson(m_choices));
    if (sum.outcome == Outcome::TiedAwaitsChair || payload != expected) {
        m_castingVote.reset();
        return Tr::tr("Record %1 decides otherwise than its ballots add up.").arg(body.sequence);
    }
    m_closed = body;
    return std::nullopt;
}

const MotionTrail::Cast *MotionTrail::latestOf(const SeatId &seat) const
{
    const auto latest = std::find_if(
        m_ballots.rbegin(), m_ballots.rend(), [&](const Cast &known) { return known.ballot.seat == seat; });
    return latest == m_ballots.rend() ? nullptr : &*latest;
}

Tally MotionTrail::tally() const
{
    if (m_voting == Voting::Unattributed)
        return countTotals(m_rule, m_roll, totalsOf(m_choices), m_castingVote);
    if (isVotedElsewhere(m_voting))
        return countTotals(
            m_rule, m_roll, m_results.empty() ? Totals() : m_results.back().totals, m_castingVote);
    std::vector<Ballot> ballots;
    for (const Cast &cast : m_ballots)
        ballots.push_back(cast.ballot);
    return countBallots(m_rule, m_roll, ballots, m_castingVote);
}

} // namespace rosette
