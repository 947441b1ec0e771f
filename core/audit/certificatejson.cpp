// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/certificatejson.h"

#include "core/base/civiltime.h"

namespace rosette {

namespace {

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject member(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toObject();
}

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

void insertIf(QJsonObject &object, const QString &name, const QString &words)
{
    if (!words.isEmpty())
        object.insert(name, words);
}

QJsonObject motionJson(const MotionTrail &trail, const CertificateWords &words)
{
    const QJsonObject &opened = trail.opened();
    QJsonObject motion{{QStringLiteral("id"), opened.value(QStringLiteral("motion"))},
        {QStringLiteral("question"), words.question},
        {QStringLiteral("openedAt"), instantText(trail.openedAt())},
        {QStringLiteral("closedAt"), instantText(trail.closedAt())}};
    for (const char *field : {"number", "round", "kind", "contest", "subject", "closesAt", "reconsiders",
             "endorsement", "voting", "rulebook"})
        if (const auto value = opened.constFind(QLatin1String(field)); value != opened.constEnd())
            motion.insert(QLatin1String(field), *value);
    insertIf(motion, QStringLiteral("regardless"), words.regardless);
    insertIf(motion, QStringLiteral("whatIsNew"), words.whatIsNew);
    insertIf(motion, QStringLiteral("publicReason"), words.publicReason);
    insertIf(motion, QStringLiteral("about"), words.about);
    insertIf(motion, QStringLiteral("contestTitle"), words.contestTitle);
    return motion;
}

QJsonArray rollJson(const MotionTrail &trail, const CertificateWords &words)
{
    QJsonArray roll;
    for (const QJsonValue &value : trail.opened().value(QStringLiteral("roll")).toArray()) {
        QJsonObject entry = value.toObject();
        entry.insert(QStringLiteral("name"), words.names.value(text(entry, "seat")));
        roll.append(entry);
    }
    return roll;
}

QJsonArray ballotsJson(const MotionTrail &trail)
{
    QJsonArray ballots;
    for (const MotionTrail::Cast &cast : trail.ballots()) {
        QJsonObject ballot{{QStringLiteral("seat"), cast.ballot.seat.toString()},
            {QStringLiteral("version"), cast.ballot.version},
            {QStringLiteral("channel"), keyOf(channelKeys, cast.ballot.channel)},
            {QStringLiteral("record"), cast.ballot.record},
            {QStringLiteral("signedBy"), keyOf(ballotSignatureKeys, cast.signedBy)}};
        if (cast.ballot.choice)
            ballot.insert(QStringLiteral("choice"), keyOf(choiceKeys, *cast.ballot.choice));
        ballots.append(ballot);
    }
    return ballots;
}

QJsonArray resultsJson(const MotionTrail &trail, const CertificateWords &words)
{
    QJsonArray results;
    for (const BallotResult &result : trail.results()) {
        QJsonArray tellers;
        for (const SeatId &teller : result.tellers)
            tellers.append(QJsonObject{{QStringLiteral("seat"), teller.toString()},
                {QStringLiteral("name"), words.names.value(teller.toString())}});
        results.append(QJsonObject{{QStringLiteral("version"), result.version},
            {QStringLiteral("entitled"), result.entitled}, {QStringLiteral("for"), result.totals.votesFor},
            {QStringLiteral("against"), result.totals.votesAgainst},
            {QStringLiteral("abstained"), result.totals.abstained},
            {QStringLiteral("attachment"), hex(result.attachment)}, {QStringLiteral("tellers"), tellers},
            {QStringLiteral("record"), result.record}});
    }
    return results;
}

QJsonObject sumJson(const MotionTrail &trail)
{
    const MajorityRule &rule = trail.rule();
    const Tally tally = trail.tally();
    QJsonObject sum = sumPayload({}, tally, trail.castingVote());
    sum.remove(QStringLiteral("motion"));
    sum.insert(QStringLiteral("voted"), tally.voted());
    sum.insert(QStringLiteral("left"), qint64(tally.votesFor) * rule.denominator);
    sum.insert(QStringLiteral("right"), qint64(rule.numerator) * tally.base);
    sum.insert(QStringLiteral("floor"), rule.floor);
    sum.insert(QStringLiteral("quorum"), rule.quorum);
    sum.insert(QStringLiteral("tied"), tally.tied);
    return sum;
}

} // namespace

QJsonObject certificateJson(const ChainVerifier &chain, const MotionTrail &trail,
    const CertificateWords &words, const CertificateIssue &issue, const QJsonArray &entries)
{
    QJsonObject json{{QStringLiteral("certificate"), 1},
        {QStringLiteral("committee"),
            QJsonObject{{QStringLiteral("id"), hex(chain.keys().committee())},
                {QStringLiteral("name"), words.committee}, {QStringLiteral("grouping"), words.grouping}}},
        {QStringLiteral("motion"), motionJson(trail, words)},
        {QStringLiteral("rule"), trail.opened().value(QStringLiteral("rule"))},
        {QStringLiteral("ruleText"), words.ruleText}, {QStringLiteral("roll"), rollJson(trail, words)},
        {QStringLiteral("ballots"), ballotsJson(trail)}, {QStringLiteral("sum"), sumJson(trail)},
        {QStringLiteral("explanation"), words.explanation}, {QStringLiteral("chain"), entries},
        {QStringLiteral("head"), QJsonObject{{QStringLiteral("length"), chain.head().length},
                                     {QStringLiteral("hash"), hex(chain.head().hash)}}},
        {QStringLiteral("issued"),
            QJsonObject{{QStringLiteral("at"), instantText(issue.at)},
                {QStringLiteral("key"), hex(issue.key.bytes)},
                {QStringLiteral("number"), hex(issue.key.number)}, {QStringLiteral("seat"), issue.seat}}}};
    if (trail.voting() == Voting::Unattributed)
        json.insert(QStringLiteral("choices"), choicesToJson(trail.choices()));
    if (isVotedElsewhere(trail.voting()))
        json.insert(QStringLiteral("results"), resultsJson(trail, words));
    return json;
}

CertificateWords wordsIn(const QJsonObject &certificate)
{
    const QJsonObject committee = member(certificate, "committee");
    const QJsonObject motion = member(certificate, "motion");
    CertificateWords words{text(committee, "name"), text(committee, "grouping"), text(motion, "question"),
        text(motion, "regardless"), text(motion, "whatIsNew"), text(motion, "publicReason"),
        text(motion, "about"), text(motion, "contestTitle"), text(certificate, "ruleText"),
        text(certificate, "explanation"), {}};
    for (const QJsonValue &value : certificate.value(QStringLiteral("roll")).toArray())
        words.names.insert(text(value.toObject(), "seat"), text(value.toObject(), "name"));
    for (const QJsonValue &result : certificate.value(QStringLiteral("results")).toArray())
        for (const QJsonValue &value : result.toObject().value(QStringLiteral("tellers")).toArray())
            words.names.insert(text(value.toObject(), "seat"), text(value.toObject(), "name"));
    return words;
}

CertificateIssue issueIn(const QJsonObject &certificate)
{
    const QJsonObject issued = member(certificate, "issued");
    const auto bytes = [&](const char *name) { return QByteArray::fromHex(text(issued, name).toLatin1()); };
    return {
        instantFromText(text(issued, "at")), PublicKey{bytes("number"), bytes("key")}, text(issued, "seat")};
}

} // namespace rosette
