// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/keybook.h"

#include "core/base/civiltime.h"
#include "core/base/translate.h"

namespace rosette {

namespace {

QString text(const RecordBody &body, const char *field)
{
    return body.act.payload.value(QLatin1String(field)).toString();
}

QByteArray keyIn(const RecordBody &body, const char *field = "key")
{
    return QByteArray::fromHex(text(body, field).toLatin1());
}

/// Whether the act introduces the very key that signs it.
bool introducesItself(const RecordBody &body)
{
    return body.act.type == RecordType::KeeperKeyIntroduced && keyIn(body) == body.key;
}

/// What any seat may do: vote for itself, give up its own key, sign with a computer's own key.
bool isForEverySeat(const RecordBody &body)
{
    switch (body.act.type) {
    case RecordType::BallotCast:
    case RecordType::BallotMarked:
        return text(body, "channel") == u"own";
    case RecordType::KeyRevoked:
        return text(body, "seat") == body.act.actor;
    case RecordType::KeeperKeyIntroduced:
        return true;
    case RecordType::CommitteeCreated:
    case RecordType::SeatEnrolled:
    case RecordType::SeatChanged:
    case RecordType::RulebookAdopted:
    case RecordType::MilestoneOccurred:
    case RecordType::MotionOpened:
    case RecordType::MotionClosed:
    case RecordType::MotionWithdrawn:
    case RecordType::EndorsementRecorded:
    case RecordType::EndorsementWithdrawn:
    case RecordType::ListPublished:
    case RecordType::FindingAccepted:
    case RecordType::OutcomesReleased:
    case RecordType::LetterSent:
    case RecordType::EndorsementDeclined:
    case RecordType::MotionExtended:
    case RecordType::BallotResultRecorded:
    case RecordType::KeyEnrolled:
        return false;
    }
    Q_UNREACHABLE();
}

/// All other acts leave the book as it is.
bool changesKeysOrSeats(RecordType type)
{
    return type == RecordType::SeatEnrolled || type == RecordType::SeatChanged ||
           type == RecordType::KeyEnrolled || type == RecordType::KeyRevoked ||
           type == RecordType::KeeperKeyIntroduced;
}

KeyBook::SeatFacts seatFrom(const RecordBody &body)
{
    KeyBook::SeatFacts seat{text(body, "person"),
        fromKey(roleKeys, text(body, "role")).value_or(SeatRole::Observer),
        body.act.payload.value(QStringLiteral("voting")).toBool(),
        QDate::fromString(text(body, "from"), Qt::ISODate), std::nullopt, std::nullopt};
    if (body.act.payload.contains(QStringLiteral("to")))
        seat.to = QDate::fromString(text(body, "to"), Qt::ISODate);
    return seat;
}

} // namespace

std::optional<QString> KeyBook::refusal(const RecordBody &body) const
{
    if (m_committee.isEmpty())
        return wrongFounding(body);
    if (body.act.type == RecordType::CommitteeCreated)
        return Tr::tr("Record %1 founds a committee that exists already.").arg(body.sequence);
    if (body.committee != m_committee)
        return Tr::tr("Record %1 belongs to another committee’s chain.").arg(body.sequence);
    for (const auto &rule : {&KeyBook::wrongKey, &KeyBook::wrongActor, &KeyBook::wrongKeyAct})
        if (std::optional<QString> wrong = (this->*rule)(body))
            return wrong;
    return std::nullopt;
}

std::optional<QString> KeyBook::wrongFounding(const RecordBody &body) const
{
    if (body.act.type != RecordType::CommitteeCreated || body.committee != noParent())
        return Tr::tr("Record %1 does not found a committee, as the first one must.").arg(body.sequence);
    if (text(body, "keeper") != body.act.actor)
        return Tr::tr("Record %1 names another keeper than the seat that acts.").arg(body.sequence);
    return std::nullopt;
}

std::optional<QString> KeyBook::wrongKey(const RecordBody &body) const
{
    const auto seat = m_seats.constFind(body.act.actor);
    if (seat == m_seats.cend() && body.act.actor != m_founder)
        return Tr::tr("Record %1 is of a seat that was never enrolled.").arg(body.sequence);
    if (seat != m_seats.cend() && seat->key) {
        if (body.key != *seat->key)
            return Tr::tr("Record %1 is not signed with the key of the seat that acts.").arg(body.sequence);
        return std::nullopt;
    }
    if (isKeepers(body.key) || introducesItself(body))
        return std::nullopt;
    return Tr::tr("Record %1 is signed with a key that is neither the seat’s nor the keeper’s.")
        .arg(body.sequence);
}

std::optional<QString> KeyBook::wrongActor(const RecordBody &body) const
{
    const auto seat = m_seats.constFind(body.act.actor);
    if (seat == m_seats.cend()) // the founder, before its own seat is on record
        return std::nullopt;
    // London's day is that of UTC or the next one. Only at the ends of a term does it matter which.
    const QDate day = body.act.at.date();
    const bool isHeld = seat->isHeldOn(day) && seat->isHeldOn(day.addDays(1));
    if (!isHeld && !seat->isHeldOn(civilDateOf(body.act.at)))
        return Tr::tr("Record %1 is of a seat that was not held on that day.").arg(body.sequence);
    const bool isBallot =
        body.act.type == RecordType::BallotCast || body.act.type == RecordType::BallotMarked;
    if (isBallot && isForEverySeat(body) && text(body, "seat") != body.act.actor)
        return Tr::tr("Record %1 is a ballot that another seat cast.").arg(body.sequence);
    const bool isOfficer = seat->role == SeatRole::Chair || seat->role == SeatRole::Secretary;
    if (!isOfficer && !isForEverySeat(body))
        return Tr::tr("Record %1 is an act of an officer, and the seat is none.").arg(body.sequence);
    return std::nullopt;
}

std::optional<QString> KeyBook::wrongKeyAct(const RecordBody &body) const
{
    if (!changesKeysOrSeats(body.act.type))
        return std::nullopt;
    const QString seatId = text(body, "seat");
    const auto seat = m_seats.constFind(seatId);
    const std::optional<QByteArray> held = seat == m_seats.cend() ? std::optional<QByteArray>() : seat->key;
    if (body.act.type == RecordType::SeatEnrolled && seat != m_seats.cend())
        return Tr::tr("Record %1 enrols a seat that is enrolled already.").arg(body.sequence);
    if (body.act.type == RecordType::SeatChanged && seat == m_seats.cend())
        return Tr::tr("Record %1 is about a seat that was never enrolled.").arg(body.sequence);
    if (body.act.type == RecordType::SeatChanged && text(body, "person") != seat->person)
        return Tr::tr("Record %1 gives a seat to another person; that is another seat.").arg(body.sequence);
    if (body.act.type == RecordType::KeyEnrolled) {
        if (seat == m_seats.cend())
            return Tr::tr("Record %1 is about a seat that was never enrolled.").arg(body.sequence);
        const bool replaces = body.act.payload.contains(QStringLiteral("replaces"));
        if (m_spent.contains(keyIn(body)) || isKeepers(keyIn(body)))
            return Tr::tr("Record %1 enrols a key that was somebody’s before.").arg(body.sequence);
        if (replaces != held.has_value() || (held && keyIn(body, "replaces") != *held))
            return Tr::tr("Record %1 does not name the key that the seat has.").arg(body.sequence);
    }
    if (body.act.type == RecordType::KeyRevoked && (!held || keyIn(body) != *held))
        return Tr::tr("Record %1 revokes a key that the seat does not have.").arg(body.sequence);
    if (body.act.type == RecordType::KeeperKeyIntroduced &&
        (isKeepers(keyIn(body)) || m_spent.contains(keyIn(body))))
        return Tr::tr("Record %1 introduces a key that is known already.").arg(body.sequence);
    return std::nullopt;
}

void KeyBook::take(const RecordBody &body, const QByteArray &hash)
{
    if (m_committee.isEmpty()) {
        m_committee = hash;
        m_founder = body.act.actor;
        m_keepers.insert(body.key);
        return;
    }
    if (!changesKeysOrSeats(body.act.type))
        return;
    const QString seat = text(body, "seat");
    if (body.act.type == RecordType::SeatEnrolled) {
        m_seats.insert(seat, seatFrom(body));
    } else if (body.act.type == RecordType::SeatChanged) {
        const std::optional<QByteArray> key = m_seats.value(seat).key;
        m_seats.insert(seat, seatFrom(body));
        m_seats[seat].key = key;
    } else if (body.act.type == RecordType::KeyEnrolled) {
        m_spent.insert(keyIn(body));
        m_seats[seat].key = keyIn(body);
        noteVoucher(body);
    } else if (body.act.type == RecordType::KeyRevoked) {
        m_seats[seat].key.reset();
    } else { // a key of the keeper
        m_keepers.insert(keyIn(body));
        noteVoucher(body);
    }
}

void KeyBook::noteVoucher(const RecordBody &body)
{
    if (introducesItself(body) || m_unvouched.contains(body.key))
        m_unvouched.insert(keyIn(body));
}

} // namespace rosette
