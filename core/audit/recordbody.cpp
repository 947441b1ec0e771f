// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/recordbody.h"

#include "core/audit/payloadrules.h"
#include "core/base/civiltime.h"
#include "core/base/translate.h"
#include "core/signing/canonicaljson.h"
#include "core/signing/digest.h"

namespace rosette {

namespace {

constexpr int bodyVersion = 2;

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject toJson(const RecordBody &body)
{
    return {{QStringLiteral("act"), keyOf(recordTypeKeys, body.act.type)},
        {QStringLiteral("actor"), body.act.actor}, {QStringLiteral("at"), instantText(body.act.at)},
        {QStringLiteral("committee"), hex(body.committee)}, {QStringLiteral("key"), hex(body.key)},
        {QStringLiteral("parent"), hex(body.parent)}, {QStringLiteral("payload"), body.act.payload},
        {QStringLiteral("sequence"), body.sequence}, {QStringLiteral("version"), bodyVersion}};
}

Error tampered(const QString &sentence, qint64 sequence)
{
    return Error{ErrorCode::Tampered, sentence.arg(sequence), {}};
}

} // namespace

Result<QByteArray> bytesOf(const RecordBody &body)
{
    if (!body.act.at.isValid())
        return Error{ErrorCode::Internal, Tr::tr("An act without a time cannot be recorded."), {}};
    return canonicalJson(toJson(body));
}

Result<RecordBody> parseBody(const QByteArray &bytes, qint64 sequence)
{
    const Result<QJsonObject> object = parseCanonicalJson(bytes);
    if (!object)
        return tampered(Tr::tr("The text of record %1 is damaged."), sequence);
    const auto text = [&object](const char *field) { return object->value(QLatin1String(field)).toString(); };
    const qint64 version = object->value(QLatin1String("version")).toInteger();
    if (version == 1)
        return tampered(
            Tr::tr("Record %1 was made before records were signed; this version does not read it."),
            sequence);
    const std::optional<RecordType> type = fromKey(recordTypeKeys, text("act"));
    if (!type)
        return tampered(Tr::tr("Record %1 is about an act that this version does not know."), sequence);
    if (!hasBodyFields(*object) || version != bodyVersion)
        return tampered(Tr::tr("Record %1 lacks what every record says."), sequence);
    RecordBody body{Act{*type, text("actor"), instantFromText(text("at")),
                        object->value(QLatin1String("payload")).toObject()},
        object->value(QLatin1String("sequence")).toInteger(), QByteArray::fromHex(text("parent").toLatin1()),
        QByteArray::fromHex(text("committee").toLatin1()), QByteArray::fromHex(text("key").toLatin1())};
    if (const std::optional<QString> field = wrongField(*type, body.act.payload))
        return Error{ErrorCode::Tampered,
            Tr::tr("Record %1 does not say what such a record says: “%2”.").arg(sequence).arg(*field), {}};
    return body;
}

QString aboutOf(const Act &act)
{
    return act.payload.value(QLatin1String("motion")).toString();
}

QByteArray bodyDigest(const QByteArray &body)
{
    return digest(Domain::Body, body);
}

QByteArray linkHash(const QByteArray &parent, RecordType act, const QString &about, const QByteArray &digest)
{
    return rosette::digest(
        Domain::Link, parent + asciiKeyOf(recordTypeKeys, act) + '\n' + about.toLatin1() + '\n' + digest);
}

QByteArray signedBytes(RecordType act, const QByteArray &body)
{
    return QByteArrayLiteral("rosette/v1/signature/") + asciiKeyOf(recordTypeKeys, act) + '\n' + body;
}

} // namespace rosette
