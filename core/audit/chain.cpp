// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/chain.h"

#include "core/base/civiltime.h"
#include "core/signing/canonicaljson.h"
#include "core/signing/digest.h"

namespace rosette {

namespace {

constexpr int bodyVersion = 1;

/// What the body of a record says.
struct Body
{
    Act act;
    qint64 sequence = 0;
    QByteArray parent;
};

Error tampered(const Record &record, const QString &sentence)
{
    return Error{ErrorCode::Tampered, sentence.arg(record.sequence), {}};
}

QJsonObject toJson(const Body &body)
{
    return {{QStringLiteral("act"), keyOf(recordTypeKeys, body.act.type)},
        {QStringLiteral("actor"), body.act.actor}, {QStringLiteral("at"), instantText(body.act.at)},
        {QStringLiteral("parent"), QString::fromLatin1(body.parent.toHex())},
        {QStringLiteral("payload"), body.act.payload}, {QStringLiteral("sequence"), body.sequence},
        {QStringLiteral("version"), bodyVersion}};
}

/// Reads a body leniently and then demands that writing it again gives the very same bytes: so no field is
/// missing, added, of another type or in another spelling.
Result<Body> bodyOf(const Record &record)
{
    const Result<QJsonObject> object = parseCanonicalJson(record.body);
    if (!object)
        return tampered(record, Tr::tr("The text of record %1 is damaged."));
    const std::optional<RecordType> type =
        fromKey(recordTypeKeys, object->value(QStringLiteral("act")).toString());
    if (!type)
        return tampered(record, Tr::tr("Record %1 is about an act that this version does not know."));
    Body body;
    body.act = Act{*type, object->value(QStringLiteral("actor")).toString(),
        instantFromText(object->value(QStringLiteral("at")).toString()),
        object->value(QStringLiteral("payload")).toObject()};
    body.sequence = object->value(QStringLiteral("sequence")).toInteger();
    body.parent = QByteArray::fromHex(object->value(QStringLiteral("parent")).toString().toLatin1());
    if (toJson(body) != *object || body.parent.size() != noParent().size())
        return tampered(record, Tr::tr("Record %1 lacks what every record says."));
    return body;
}

} // namespace

Result<Record> chain(const ChainHead &head, const Act &act)
{
    if (!act.at.isValid())
        return Error{ErrorCode::Internal, Tr::tr("An act without a time cannot be recorded."), {}};
    const Body body{act, head.length + 1, head.hash};
    const Result<QByteArray> bytes = canonicalJson(toJson(body));
    if (!bytes)
        return bytes.error();
    return Record{body.sequence, act.type, *bytes, digest(Domain::Record, *bytes), std::nullopt};
}

ChainHead headAfter(const Record &record)
{
    return {record.sequence, record.hash};
}

Result<Act> actOf(const Record &record)
{
    const Result<Body> body = bodyOf(record);
    if (!body)
        return body.error();
    return body->act;
}

bool ChainVerifier::feed(const Record &record)
{
    if (m_fault)
        return false;
    if (const std::optional<QString> wrong = wrongWith(record)) {
        m_fault = ChainFault{m_head.length + 1, *wrong};
        return false;
    }
    m_head = headAfter(record);
    return true;
}

void ChainVerifier::feedUnreadable(const QString &sentence)
{
    if (!m_fault)
        m_fault = ChainFault{m_head.length + 1, sentence};
}

std::optional<QString> ChainVerifier::wrongWith(const Record &record) const
{
    const qint64 expected = m_head.length + 1;
    if (record.sequence != expected)
        return Tr::tr("Record %1 is missing: number %2 stands in its place.")
            .arg(expected)
            .arg(record.sequence);
    if (digest(Domain::Record, record.body) != record.hash)
        return Tr::tr("Record %1 was changed: its text does not match its hash.").arg(expected);
    const Result<Body> body = bodyOf(record);
    if (!body)
        return body.error().message;
    if (body->sequence != expected)
        return Tr::tr("Record %1 was moved: its text says that it is number %2.")
            .arg(expected)
            .arg(body->sequence);
    if (body->act.type != record.type)
        return Tr::tr("Record %1 was changed: it is filed as “%2”, but its text says “%3”.")
            .arg(expected)
            .arg(keyOf(recordTypeKeys, record.type), keyOf(recordTypeKeys, body->act.type));
    if (body->parent != m_head.hash)
        return Tr::tr("Record %1 does not follow the one before it: it names another parent.").arg(expected);
    return std::nullopt;
}

std::optional<ChainFault> ChainVerifier::finish(const ChainHead &stored)
{
    if (m_fault)
        return m_fault;
    if (m_head.length < stored.length)
        return ChainFault{m_head.length + 1, Tr::tr("Record %1 is missing: there should be %2 records.")
                                                 .arg(m_head.length + 1)
                                                 .arg(stored.length)};
    if (m_head.length > stored.length)
        return ChainFault{stored.length + 1, Tr::tr("Record %1 was added: there should be %2 records.")
                                                 .arg(stored.length + 1)
                                                 .arg(stored.length)};
    if (m_head.hash != stored.hash)
        return ChainFault{
            m_head.length, Tr::tr("Record %1 is not the one that was recorded last.").arg(m_head.length)};
    return std::nullopt;
}

} // namespace rosette
