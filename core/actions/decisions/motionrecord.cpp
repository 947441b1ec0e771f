// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/motionrecord.h"

#include "core/audit/contenthash.h"
#include "core/audit/motiontrail.h"
#include "core/audit/record.h"
#include "core/criteria/rulebookjson.h"
#include "core/signing/digest.h"

#include <QJsonArray>

namespace rosette {

namespace {

/// Every motion is voted on once; a new motion that reconsiders another will be a later round.
constexpr int firstRound = 1;

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/// A commitment to a text of @p motion that is kept out of the chain; the motion's random id is its salt.
QString textDigest(const Motion &motion, const QString &text)
{
    return hex(saltedDigest(Domain::PersonalText, motion.id.toString().toUtf8(), text.toUtf8()));
}

QJsonArray rollToJson(const std::vector<RollEntry> &roll)
{
    QJsonArray entries;
    for (const RollEntry &entry : roll)
        entries.append(QJsonObject{{QStringLiteral("seat"), entry.seat.toString()},
            {QStringLiteral("role"), keyOf(roleKeys, entry.role)},
            {QStringLiteral("recused"), entry.recused}});
    return entries;
}

QJsonObject subjectToJson(const MotionSubject &subject)
{
    QJsonArray jointWith;
    for (const OrganisationId &organisation : subject.jointWith)
        jointWith.append(organisation.toString());
    return {{QStringLiteral("application"), subject.application.toString()},
        {QStringLiteral("revision"), subject.applicationRevision},
        {QStringLiteral("content"), hex(subject.applicationHash)},
        {QStringLiteral("kind"), keyOf(endorsementKindKeys, subject.kind)},
        {QStringLiteral("jointWith"), jointWith}};
}

} // namespace

QJsonObject openedPayload(const Motion &motion, const std::vector<RollEntry> &roll)
{
    QJsonObject payload{{QStringLiteral("motion"), motion.id.toString()},
        {QStringLiteral("number"), motion.number}, {QStringLiteral("round"), firstRound},
        {QStringLiteral("kind"), keyOf(motionKindKeys, motion.kind)},
        {QStringLiteral("question"), textDigest(motion, motion.question)},
        {QStringLiteral("roll"), rollToJson(roll)}, {QStringLiteral("rollHash"), hex(rollHash(roll))},
        {QStringLiteral("rule"), majorityRuleToJson(motion.rule)},
        {QStringLiteral("ruleHash"), hex(ruleHash(motion.rule))}};
    if (motion.contest)
        payload.insert(QStringLiteral("contest"), motion.contest->toString());
    if (motion.subject)
        payload.insert(QStringLiteral("subject"), subjectToJson(*motion.subject));
    if (!motion.regardless.isEmpty())
        payload.insert(QStringLiteral("regardless"), textDigest(motion, motion.regardless));
    if (motion.firstClosesAt)
        payload.insert(QStringLiteral("closesAt"), instantText(*motion.firstClosesAt));
    if (motion.reconsiders) {
        payload.insert(QStringLiteral("reconsiders"), motion.reconsiders->toString());
        payload.insert(QStringLiteral("whatIsNew"), textDigest(motion, motion.whatIsNew));
    }
    if (motion.endorsement) {
        payload.insert(QStringLiteral("endorsement"), motion.endorsement->toString());
        payload.insert(QStringLiteral("publicReason"), textDigest(motion, motion.publicReason));
    }
    if (motion.voting != Voting::Recorded)
        payload.insert(QStringLiteral("voting"), keyOf(votingKeys, motion.voting));
    if (!motion.rulebookHash.isEmpty())
        payload.insert(QStringLiteral("rulebook"), hex(motion.rulebookHash));
    return payload;
}

QJsonObject extendedPayload(const Motion &motion, const MotionExtension &extension)
{
    return {{QStringLiteral("motion"), motion.id.toString()},
        {QStringLiteral("from"), instantText(extension.from)},
        {QStringLiteral("closesAt"), instantText(extension.closesAt)},
        {QStringLiteral("reason"), textDigest(motion, extension.reason)}};
}

BallotBinding bindingOf(const Motion &motion, const std::vector<RollEntry> &roll)
{
    return {rollHash(roll), ruleHash(motion.rule),
        motion.subject ? motion.subject->applicationHash : QByteArray(), noParent()};
}

QJsonObject ballotPayload(const Ballot &ballot, const BallotBinding &binding)
{
    QJsonObject payload{{QStringLiteral("ballot"), ballot.id.toString()},
        {QStringLiteral("motion"), ballot.motion.toString()}, {QStringLiteral("round"), firstRound},
        {QStringLiteral("seat"), ballot.seat.toString()}, {QStringLiteral("version"), ballot.version},
        {QStringLiteral("channel"), keyOf(channelKeys, ballot.channel)},
        {QStringLiteral("rollHash"), hex(binding.rollHash)},
        {QStringLiteral("ruleHash"), hex(binding.ruleHash)},
        {QStringLiteral("previous"), hex(binding.previous)}};
    if (ballot.choice)
        payload.insert(QStringLiteral("choice"), keyOf(choiceKeys, *ballot.choice));
    if (!ballot.noteHash.isEmpty())
        payload.insert(QStringLiteral("reason"), hex(ballot.noteHash));
    if (!binding.content.isEmpty())
        payload.insert(QStringLiteral("content"), hex(binding.content));
    return payload;
}

QJsonObject resultPayload(const BallotResult &result)
{
    QJsonArray tellers;
    for (const SeatId &teller : result.tellers)
        tellers.append(teller.toString());
    return {{QStringLiteral("motion"), result.motion.toString()}, {QStringLiteral("version"), result.version},
        {QStringLiteral("method"), keyOf(votingKeys, result.method)},
        {QStringLiteral("entitled"), result.entitled}, {QStringLiteral("for"), result.totals.votesFor},
        {QStringLiteral("against"), result.totals.votesAgainst},
        {QStringLiteral("abstained"), result.totals.abstained},
        {QStringLiteral("attachment"), hex(result.attachment)}, {QStringLiteral("tellers"), tellers}};
}

QJsonObject decisionPayload(
    const Decision &decision, Voting voting, const std::vector<CountedChoice> &choices)
{
    QJsonObject payload = sumPayload(decision.motion.toString(), decision.tally, decision.castingVote);
    if (voting == Voting::Unattributed)
        payload.insert(QStringLiteral("choices"), choicesToJson(choices));
    return payload;
}

} // namespace rosette
