// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/unitofwork.h"

#include "core/audit/chain.h"
#include "core/storage/recordstore.h"

namespace rosette {

UnitOfWork::UnitOfWork(Database &database, const QDateTime &at, QString actor)
    : m_database(database), m_at(at), m_actor(std::move(actor))
{
}

void UnitOfWork::actAs(const SeatId &seat)
{
    m_actor = seat.toString();
}

Result<void> UnitOfWork::record(RecordType type, const QJsonObject &payload)
{
    RecordStore records(m_database);
    const Result<ChainHead> head = records.head();
    if (!head)
        return head.error();
    const Result<Record> link = chain(*head, Act{type, m_actor, m_at, payload});
    if (!link)
        return link.error();
    touched(Entity::Record, ChangeKind::Added, QString::number(link->sequence));
    return records.append(*link);
}

void UnitOfWork::touched(Entity entity, ChangeKind kind, const QString &id)
{
    m_changes.push_back(Change{entity, kind, id});
}

} // namespace rosette
