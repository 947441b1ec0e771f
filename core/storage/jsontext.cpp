// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/jsontext.h"

#include "core/signing/canonicaljson.h"

#include <QJsonDocument>

namespace rosette {

Result<QString> objectText(const QJsonObject &object)
{
    const Result<QByteArray> bytes = canonicalJson(object);
    if (!bytes)
        return bytes.error();
    return QString::fromUtf8(*bytes);
}

QString arrayText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString listText(const QStringList &list)
{
    return list.isEmpty() ? QStringLiteral("[]") : arrayText(QJsonArray::fromStringList(list));
}

QJsonObject objectFrom(Row &row, const char *column)
{
    const Result<QJsonObject> object = parseCanonicalJson(row.value<QString>(column).toUtf8());
    return madeFrom(row, column, object, QJsonObject());
}

QJsonArray arrayFrom(Row &row, const char *column)
{
    const QString text = row.value<QString>(column);
    if (text == QLatin1String("[]"))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        row.markFaulty(column);
    return document.array();
}

QStringList listFrom(Row &row, const char *column)
{
    QStringList list;
    const QJsonArray array = arrayFrom(row, column);
    for (const QJsonValue &entry : array) {
        if (!entry.isString())
            row.markFaulty(column);
        list += entry.toString();
    }
    return list;
}

} // namespace rosette
