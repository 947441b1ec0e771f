// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/unitofwork.h"

#include "core/base/translate.h"
#include "core/signing/keyring.h"
#include "core/storage/keystore.h"
#include "core/storage/recordstore.h"

namespace rosette {

UnitOfWork::UnitOfWork(Database &database, const QDateTime &at, QString actor, KeyRing &keys)
    : m_database(database), m_keys(keys), m_at(at), m_actor(std::move(actor))
{
}

void UnitOfWork::actAs(const SeatId &seat)
{
    m_actor = seat.toString();
}

Result<void> UnitOfWork::record(RecordType type, const QJsonObject &payload)
{
    const Result<Record> appended = append(type, payload);
    return appended ? Result<void>() : Result<void>(appended.error());
}

Result<Record> UnitOfWork::append(RecordType type, const QJsonObject &payload)
{
    const Result<Signer> signs = signer();
    if (!signs)
        return signs.error();
    return chained(type, payload, *signs);
}

Result<Signer> UnitOfWork::signer()
{
    const Result<SeatId> seat = SeatId::parse(m_actor);
    if (!seat)
        return seat.error();
    const Result<std::optional<SeatKey>> own = KeyStore(m_database).inForce(*seat);
    if (!own)
        return own.error();
    return *own ? Result<Signer>(signerWith((*own)->key)) : keeper();
}

Result<Signer> UnitOfWork::keeper()
{
    const Result<std::vector<QByteArray>> keys = KeyStore(m_database).keeperKeys();
    if (!keys)
        return keys.error();
    for (const QByteArray &key : *keys)
        if (m_keys.holds(key))
            return signerWith(key);
    Result<Signer> fresh = newKeeper();
    if (!fresh)
        return fresh;
    if (const Result<void> kept = KeyStore(m_database).insertKeeperKey(fresh->key, m_at); !kept)
        return kept.error();
    if (keys->empty()) // the first act of all introduces it
        return fresh;
    const Result<Record> introduced = chained(RecordType::KeeperKeyIntroduced,
        {{QStringLiteral("key"), QString::fromLatin1(fresh->key.toHex())}}, *fresh);
    return introduced ? fresh : Result<Signer>(introduced.error());
}

Result<Signer> UnitOfWork::newKeeper()
{
    if (!m_keeperKey.isEmpty())
        return signerWith(m_keeperKey);
    const Result<KeptKey> kept =
        m_keys.add(SecretKey::create(), Tr::tr("Keeper of committee files on this computer"), {});
    return kept ? Result<Signer>(signerWith(kept->key.bytes)) : Result<Signer>(kept.error());
}

Signer UnitOfWork::signerWith(const QByteArray &key)
{
    return Signer{key, [this, key](const QByteArray &message) { return m_keys.sign(key, message); }};
}

Result<Record> UnitOfWork::chained(RecordType type, const QJsonObject &payload, const Signer &signer)
{
    RecordStore records(m_database);
    const Result<ChainHead> head = records.head();
    if (!head)
        return head.error();
    if (m_committee.isEmpty() && head->length > 0) {
        const Result<std::optional<Record>> first = records.find(1);
        if (!first)
            return first.error();
        m_committee = *first ? (*first)->hash : QByteArray();
    }
    Result<Record> link = chain(
        *head, m_committee.isEmpty() ? noParent() : m_committee, Act{type, m_actor, m_at, payload}, signer);
    if (!link)
        return link;
    if (const Result<void> stored = records.append(*link); !stored)
        return stored.error();
    touched(Entity::Record, ChangeKind::Added, QString::number(link->sequence));
    return link;
}

void UnitOfWork::touched(Entity entity, ChangeKind kind, const QString &id)
{
    m_changes.push_back(Change{entity, kind, id});
}

} // namespace rosette
