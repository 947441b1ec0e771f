// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/records/recordsentence.h"

#include "core/base/translate.h"
#include "core/base/words.h"
#include "core/contests/milestone.h"
#include "core/decisions/tally.h"

#include <QJsonArray>

namespace rosette {

namespace {

QString milestoneInWords(const QJsonObject &payload)
{
    const QString key = payload.value(QStringLiteral("kind")).toString();
    const std::optional<MilestoneKind> kind = fromKey(milestoneKindKeys, key);
    return kind ? insideSentence(inWords(*kind)) : key;
}

QString dayInWords(const QJsonObject &payload)
{
    const QString text = payload.value(QStringLiteral("on")).toString();
    const Result<QDate> day = parseDate(text);
    return day ? dateInWords(*day) : text;
}

/// The warnings of core/endorsements/publicationcheck.h in a few words.
QString warningInWords(const QString &code)
{
    static const QHash<QString, QString> words{
        {QStringLiteral("no-consent"), Tr::tr("no consent to be named")},
        {QStringLiteral("motions-open"), Tr::tr("a motion is open")},
        {QStringLiteral("not-on-ballot"), Tr::tr("not known to be on the ballot paper")},
        {QStringLiteral("no-photo"), Tr::tr("a photo is missing")},
        {QStringLiteral("no-alt-text"), Tr::tr("a photo has no description")},
        {QStringLiteral("reserved-unmet"), Tr::tr("reserved places are not filled")}};
    return words.value(code, code);
}

QString ballotSentence(RecordNames &names, const QString &actor, const QJsonObject &payload)
{
    const QString voter = names.seat(payload);
    const bool changed = payload.value(QStringLiteral("version")).toInt() > 1;
    const QString act = changed ? Tr::tr("%1 changed a vote on %2") : Tr::tr("%1 voted on %2");
    const QString sentence = act.arg(voter, names.motion(payload));
    const std::optional<Channel> channel =
        fromKey(channelKeys, payload.value(QStringLiteral("channel")).toString());
    switch (channel.value_or(Channel::Own)) {
    case Channel::Own:
        return Tr::tr("%1.").arg(sentence);
    case Channel::ShowOfHands:
        return Tr::tr("%1, by show of hands. Recorded by %2.").arg(sentence, actor);
    case Channel::Phone:
        return Tr::tr("%1, by phone. Recorded by %2.").arg(sentence, actor);
    case Channel::Email:
        return Tr::tr("%1, by e-mail. Recorded by %2.").arg(sentence, actor);
    }
    return sentence;
}

QString closedSentence(RecordNames &names, const QString &actor, const QJsonObject &payload)
{
    const bool carried =
        payload.value(QStringLiteral("outcome")).toString() == keyOf(outcomeKeys, Outcome::Carried);
    const QString act =
        carried ? Tr::tr("%1 closed %2: carried, %3 to %4.") : Tr::tr("%1 closed %2: fell, %3 to %4.");
    return act.arg(actor, names.motion(payload))
        .arg(payload.value(QStringLiteral("for")).toInt())
        .arg(payload.value(QStringLiteral("against")).toInt());
}

QString openedSentence(RecordNames &names, const QString &actor, const QJsonObject &payload)
{
    return Tr::tr("%1 opened %2 to %3 seats.")
        .arg(actor, names.motion(payload))
        .arg(payload.value(QStringLiteral("roll")).toArray().size());
}

QString publishedSentence(RecordNames &names, const QString &actor, const QJsonObject &payload)
{
    return Tr::tr("%1 published support list %2 for the %3.")
        .arg(actor)
        .arg(payload.value(QStringLiteral("number")).toInt())
        .arg(names.contest(payload));
}

QString enrolledSentence(RecordNames &names, const QString &actor, const QJsonObject &payload)
{
    return payload.contains(QStringLiteral("replaces"))
               ? Tr::tr("%1 replaced the key of %2.").arg(actor, names.seat(payload))
               : Tr::tr("%1 enrolled the key of %2.").arg(actor, names.seat(payload));
}

QString releasedSentence(RecordNames &names, const QString &actor, const QJsonObject &payload)
{
    return Tr::tr("%1 released the outcomes for the %2; letters: %3.")
        .arg(actor, names.contest(payload))
        .arg(payload.value(QStringLiteral("letters")).toArray().size());
}

QString adoptedSentence(const QString &actor, const QJsonObject &payload)
{
    return Tr::tr("%1 entered rulebook %2.").arg(actor).arg(payload.value(QStringLiteral("version")).toInt());
}

QString sentenceOf(RecordNames &names, RecordType type, const QString &actor, const QJsonObject &payload)
{
    switch (type) {
    case RecordType::CommitteeCreated:
        return Tr::tr("%1 set up the committee.").arg(actor);
    case RecordType::SeatEnrolled:
        return Tr::tr("%1 entered the seat of %2.").arg(actor, names.seat(payload));
    case RecordType::SeatChanged:
        return Tr::tr("%1 changed the seat of %2.").arg(actor, names.seat(payload));
    case RecordType::RulebookAdopted:
        return adoptedSentence(actor, payload);
    case RecordType::MilestoneOccurred:
        return Tr::tr("%1 recorded for the %2: %3, %4.")
            .arg(actor, names.contest(payload), milestoneInWords(payload), dayInWords(payload));
    case RecordType::MotionOpened:
        return openedSentence(names, actor, payload);
    case RecordType::BallotCast:
    case RecordType::BallotMarked:
        return ballotSentence(names, actor, payload);
    case RecordType::MotionClosed:
        return closedSentence(names, actor, payload);
    case RecordType::MotionWithdrawn:
        return Tr::tr("%1 withdrew %2.").arg(actor, names.motion(payload));
    case RecordType::MotionExtended:
        return Tr::tr("%1 extended the voting on %2.").arg(actor, names.motion(payload));
    case RecordType::BallotResultRecorded:
        return Tr::tr("%1 recorded the result of %2.").arg(actor, names.motion(payload));
    case RecordType::EndorsementRecorded:
        return Tr::tr("%1 recorded the support for %2.").arg(actor, names.candidacy(payload));
    case RecordType::EndorsementWithdrawn:
        return Tr::tr("%1 withdrew the support for %2.").arg(actor, names.candidacy(payload));
    case RecordType::ListPublished:
        return publishedSentence(names, actor, payload);
    case RecordType::FindingAccepted:
        return Tr::tr("%1 accepted a warning for the %2: %3.")
            .arg(actor, names.contest(payload),
                warningInWords(payload.value(QStringLiteral("code")).toString()));
    case RecordType::KeeperKeyIntroduced:
        return Tr::tr("%1 recorded from another computer, which brought a key of its own.").arg(actor);
    case RecordType::KeyEnrolled:
        return enrolledSentence(names, actor, payload);
    case RecordType::KeyRevoked:
        return Tr::tr("%1 revoked the key of %2.").arg(actor, names.seat(payload));
    case RecordType::OutcomesReleased:
        return releasedSentence(names, actor, payload);
    case RecordType::LetterSent:
        return Tr::tr("%1 marked the letter to %2 as sent.").arg(actor, names.candidacy(payload));
    case RecordType::EndorsementDeclined:
        return Tr::tr("%1 recorded that %2 declines the support.").arg(actor, names.candidacy(payload));
    }
    return {};
}

} // namespace

RecordSentence recordSentence(
    RecordNames &names, RecordType type, const QString &actor, const QJsonObject &payload)
{
    const bool isBallot = type == RecordType::BallotCast || type == RecordType::BallotMarked;
    const QString lead = isBallot ? names.seat(payload) : actor;
    return {lead, sentenceOf(names, type, actor, payload)};
}

QString inWords(Channel channel)
{
    switch (channel) {
    case Channel::Own:
        return Tr::tr("cast by the seat itself");
    case Channel::ShowOfHands:
        return Tr::tr("by show of hands");
    case Channel::Phone:
        return Tr::tr("by phone");
    case Channel::Email:
        return Tr::tr("by e-mail");
    }
    Q_UNREACHABLE();
}

} // namespace rosette
