// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/records/seerecords.h"

#include "core/base/translate.h"
#include "core/decisions/tally.h"
#include "core/storage/candidacystore.h"
#include "core/storage/conteststore.h"
#include "core/storage/motionstore.h"
#include "core/storage/recordstore.h"
#include "core/workspace/lookup.h"

#include <QJsonArray>

namespace rosette {

namespace {

/// Turns ids of payloads into the words for what they name; what is gone is "something erased".
class Names
{
public:
    explicit Names(Database &database) : m_database(database) {}

    QString seat(const QJsonObject &payload, const char *key = "seat")
    {
        const Result<SeatId> id = SeatId::parse(payload.value(QLatin1String(key)).toString());
        return id ? seatNamed(*id) : Tr::tr("a seat");
    }

    QString seatNamed(const SeatId &id)
    {
        const Result<QString> name = seatName(m_database, id);
        return name ? *name : Tr::tr("a seat");
    }

    std::optional<Motion> motion(const QJsonObject &payload)
    {
        const Result<MotionId> id = MotionId::parse(payload.value(QStringLiteral("motion")).toString());
        if (!id)
            return std::nullopt;
        const Result<std::optional<Motion>> found = MotionStore(m_database).find(*id);
        return found ? *found : std::nullopt;
    }

    QString motionNamed(const QJsonObject &payload)
    {
        const std::optional<Motion> found = motion(payload);
        return found ? Tr::tr("motion %1").arg(found->number) : Tr::tr("a motion");
    }

    QString contest(const QJsonObject &payload)
    {
        const Result<ContestId> id = ContestId::parse(payload.value(QStringLiteral("contest")).toString());
        if (!id)
            return Tr::tr("a contest");
        const Result<std::optional<Contest>> found = ContestStore(m_database).find(*id);
        if (!found || !*found)
            return Tr::tr("a contest");
        const Result<QString> name = contestName(m_database, **found);
        return name ? *name : Tr::tr("a contest");
    }

    QString candidacy(const QJsonObject &payload)
    {
        const Result<CandidacyId> id =
            CandidacyId::parse(payload.value(QStringLiteral("candidacy")).toString());
        if (!id)
            return Tr::tr("a candidacy");
        const Result<std::optional<Candidacy>> found = CandidacyStore(m_database).find(*id);
        return found && *found ? (*found)->ballotName.toString() : Tr::tr("a candidacy");
    }

private:
    Database &m_database;
};

QString ballotSentence(Names &names, const QString &actor, const QJsonObject &payload)
{
    const QString voter = names.seat(payload);
    const bool changed = payload.value(QStringLiteral("version")).toInt() > 1;
    const QString act = changed ? Tr::tr("%1 changed a vote on %2") : Tr::tr("%1 voted on %2");
    const QString sentence = act.arg(voter, names.motionNamed(payload));
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

QString closedSentence(Names &names, const QString &actor, const QJsonObject &payload)
{
    const bool carried =
        payload.value(QStringLiteral("outcome")).toString() == keyOf(outcomeKeys, Outcome::Carried);
    const QString act =
        carried ? Tr::tr("%1 closed %2: carried, %3 to %4.") : Tr::tr("%1 closed %2: fell, %3 to %4.");
    return act.arg(actor, names.motionNamed(payload))
        .arg(payload.value(QStringLiteral("for")).toInt())
        .arg(payload.value(QStringLiteral("against")).toInt());
}

QString sentenceOf(Names &names, RecordType type, const QString &actor, const QJsonObject &payload)
{
    switch (type) {
    case RecordType::CommitteeCreated:
        return Tr::tr("%1 set up the committee.").arg(actor);
    case RecordType::SeatEnrolled:
        return Tr::tr("%1 entered the seat of %2.").arg(actor, names.seat(payload));
    case RecordType::SeatChanged:
        return Tr::tr("%1 changed the seat of %2.").arg(actor, names.seat(payload));
    case RecordType::RulebookAdopted:
        return Tr::tr("%1 entered rulebook %2.")
            .arg(actor)
            .arg(payload.value(QStringLiteral("version")).toInt());
    case RecordType::MilestoneOccurred:
        return Tr::tr("%1 recorded for the %2: %3, %4.")
            .arg(actor, names.contest(payload), payload.value(QStringLiteral("kind")).toString(),
                payload.value(QStringLiteral("on")).toString());
    case RecordType::MotionOpened:
        return Tr::tr("%1 opened %2 to %3 seats.")
            .arg(actor, names.motionNamed(payload))
            .arg(payload.value(QStringLiteral("roll")).toArray().size());
    case RecordType::BallotCast:
        return ballotSentence(names, actor, payload);
    case RecordType::MotionClosed:
        return closedSentence(names, actor, payload);
    case RecordType::MotionWithdrawn:
        return Tr::tr("%1 withdrew %2.").arg(actor, names.motionNamed(payload));
    case RecordType::EndorsementRecorded:
        return Tr::tr("%1 recorded the support for %2.").arg(actor, names.candidacy(payload));
    case RecordType::EndorsementWithdrawn:
        return Tr::tr("%1 withdrew the support for %2.").arg(actor, names.candidacy(payload));
    case RecordType::ListPublished:
        return Tr::tr("%1 published support list %2 for the %3.")
            .arg(actor)
            .arg(payload.value(QStringLiteral("number")).toInt())
            .arg(names.contest(payload));
    case RecordType::FindingAccepted:
        return Tr::tr("%1 accepted a warning for the %2: %3.")
            .arg(actor, names.contest(payload), payload.value(QStringLiteral("code")).toString());
    }
    return {};
}

Result<RecordView> view(Database &database, const Record &record)
{
    const Result<Act> act = actOf(record);
    if (!act)
        return act.error();
    Names names(database);
    const Result<SeatId> actor = SeatId::parse(act->actor);
    const QString name = actor ? names.seatNamed(*actor) : Tr::tr("The file’s keeper");
    QJsonObject payload = act->payload;
    if (record.type == RecordType::BallotCast) {
        const std::optional<Motion> motion = names.motion(payload);
        if (!motion || motion->state == MotionState::Open)
            payload.remove(QStringLiteral("choice"));
    }
    return RecordView{record.sequence, record.type, name, act->at,
        sentenceOf(names, record.type, name, act->payload), record.hash, payload};
}

} // namespace

Result<std::vector<RecordView>> seeRecords(Workspace &workspace, int most)
{
    const Result<std::vector<Record>> records = RecordStore(workspace.database()).newest(most);
    if (!records)
        return records.error();
    std::vector<RecordView> views;
    for (const Record &record : *records) {
        Result<RecordView> seen = view(workspace.database(), record);
        if (!seen)
            return seen.error();
        views.push_back(*std::move(seen));
    }
    return views;
}

Result<RecordView> seeRecord(Workspace &workspace, qint64 sequence)
{
    const Result<std::optional<Record>> record = RecordStore(workspace.database()).find(sequence);
    if (!record)
        return record.error();
    if (!*record)
        return Error{ErrorCode::NotFound, Tr::tr("There is no record %1.").arg(sequence), {}};
    return view(workspace.database(), **record);
}

} // namespace rosette
