// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/keys/enrolkey.h"

#include "core/base/text.h"
#include "core/base/translate.h"
#include "core/storage/keystore.h"
#include "core/storage/seatstore.h"

#include <algorithm>

namespace rosette {

namespace {

QString hex(const QByteArray &key)
{
    return QString::fromLatin1(key.toHex());
}

Result<void> checkFresh(UnitOfWork &unit, const QByteArray &key)
{
    const Result<std::vector<SeatKey>> keys = KeyStore(unit.database()).all();
    if (!keys)
        return keys.error();
    const Result<std::vector<QByteArray>> keepers = KeyStore(unit.database()).keeperKeys();
    if (!keepers)
        return keepers.error();
    if (std::any_of(keys->begin(), keys->end(), [&](const SeatKey &known) { return known.key == key; }) ||
        std::find(keepers->begin(), keepers->end(), key) != keepers->end())
        return Error{ErrorCode::Conflict,
            Tr::tr("This key is or was somebody’s in this file. Make a new one and enrol that."), {}};
    return {};
}

Result<void> checkSeat(UnitOfWork &unit, const SeatId &id)
{
    const Result<std::optional<Seat>> seat = SeatStore(unit.database()).find(id);
    if (!seat)
        return seat.error();
    if (!*seat)
        return Error{ErrorCode::NotFound, Tr::tr("The seat is not in this file."), {}};
    return {};
}

/// Ends @p former in the store; the record that the caller makes says so.
Result<void> storeEnd(UnitOfWork &unit, SeatKey &former, const QString &why)
{
    former.revokedAt = unit.at();
    former.revocation = why;
    return KeyStore(unit.database()).revoke(former);
}

Result<SeatKey> store(UnitOfWork &unit, const EnrolKey &input)
{
    if (const Result<void> seat = checkSeat(unit, input.seat); !seat)
        return seat.error();
    if (const Result<void> fresh = checkFresh(unit, input.key.bytes); !fresh)
        return fresh.error();
    Result<std::optional<SeatKey>> former = KeyStore(unit.database()).inForce(input.seat);
    if (!former)
        return former.error();
    QJsonObject payload{
        {QStringLiteral("seat"), input.seat.toString()}, {QStringLiteral("key"), hex(input.key.bytes)}};
    if (*former)
        payload.insert(QStringLiteral("replaces"), hex((*former)->key));
    // Recorded first: the seat's former key signs its own replacement.
    if (const Result<void> recorded = unit.record(RecordType::KeyEnrolled, payload); !recorded)
        return recorded.error();
    if (*former)
        if (const Result<void> ended = storeEnd(unit, **former, Tr::tr("Replaced by another key.")); !ended)
            return ended.error();
    const SeatKey key{input.seat, input.key.bytes, unit.at(), std::nullopt, {}};
    if (const Result<void> stored = KeyStore(unit.database()).insert(key); !stored)
        return stored.error();
    unit.touched(Entity::Seat, ChangeKind::Updated, input.seat.toString());
    return key;
}

} // namespace

Result<SeatKey> enrolKey(Workspace &workspace, const EnrolKey &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("enrol a key"));
    if (!officer)
        return officer.error();
    if (!isSoundPublicKey(input.key.bytes))
        return Error{ErrorCode::InvalidInput,
            Tr::tr("This key is not sound: others could sign in its name. Make a new one."), {}};
    return workspace.write([&](UnitOfWork &unit) { return store(unit, input); });
}

Result<SeatKey> revokeKey(Workspace &workspace, const RevokeKey &input)
{
    const Result<Seat> actor = workspace.requireSeat();
    if (!actor)
        return actor.error();
    if (!isOfficer(*actor) && actor->id != input.seat)
        return Error{ErrorCode::NotAllowed,
            Tr::tr("Only the seat itself, the chair or a secretary may revoke its key."), {}};
    const Result<Reason> reason = Reason::parse(input.reason);
    if (!reason)
        return reason.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<SeatKey> {
        Result<std::optional<SeatKey>> key = KeyStore(unit.database()).inForce(input.seat);
        if (!key)
            return key.error();
        if (!*key)
            return Error{ErrorCode::NotFound, Tr::tr("This seat has no key to revoke."), {}};
        const Result<void> recorded = unit.record(RecordType::KeyRevoked,
            {{QStringLiteral("seat"), input.seat.toString()}, {QStringLiteral("key"), hex((*key)->key)}});
        if (!recorded)
            return recorded.error();
        if (const Result<void> ended = storeEnd(unit, **key, reason->toString()); !ended)
            return ended.error();
        unit.touched(Entity::Seat, ChangeKind::Updated, input.seat.toString());
        return **key;
    });
}

} // namespace rosette
