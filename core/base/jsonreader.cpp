// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonreader.h"

#include "core/base/translate.h"

namespace rosette {

QJsonValue JsonReader::field(const QString &key)
{
    m_asked.insert(key);
    if (!m_object.contains(key))
        refuse(key, Tr::tr("is missing"));
    return m_object.value(key);
}

QString JsonReader::text(const QString &key)
{
    const QJsonValue value = field(key);
    if (!value.isString())
        refuse(key, Tr::tr("is not a text"));
    return value.toString();
}

int JsonReader::integer(const QString &key, int minimum, int maximum)
{
    const QJsonValue value = field(key);
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < minimum || number > maximum || number != value.toInt(minimum)) {
        refuse(key, Tr::tr("is not a whole number from %1 to %2").arg(minimum).arg(maximum));
        return minimum;
    }
    return value.toInt();
}

bool JsonReader::boolean(const QString &key)
{
    const QJsonValue value = field(key);
    if (!value.isBool())
        refuse(key, Tr::tr("is neither true nor false"));
    return value.toBool();
}

QJsonArray JsonReader::array(const QString &key)
{
    const QJsonValue value = field(key);
    if (!value.isArray())
        refuse(key, Tr::tr("is not a list"));
    return value.toArray();
}

QJsonObject JsonReader::object(const QString &key)
{
    const QJsonValue value = field(key);
    if (!value.isObject())
        refuse(key, Tr::tr("is not a group of fields"));
    return value.toObject();
}

void JsonReader::refuse(const QString &key, const QString &why)
{
    refuse(Error{ErrorCode::InvalidInput, Tr::tr("In the %1, “%2” %3.").arg(m_what, key, why), {}});
}

void JsonReader::refuse(const Error &error)
{
    if (!m_failure)
        m_failure = error;
}

std::optional<Error> JsonReader::failure()
{
    for (const QString &key : m_object.keys())
        if (!m_asked.contains(key))
            refuse(key, Tr::tr("is not known"));
    return m_failure;
}

} // namespace rosette
