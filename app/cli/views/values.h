// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>
#include <vector>

namespace rosette::cli {

/// How values stand in JSON: dates as 2026-10-19, instants as UTC, hashes as hexadecimal text, what is not
/// known as null.
QJsonValue jsonOf(const QDate &date);
QJsonValue jsonOf(const QDateTime &instant);
QJsonValue jsonOf(const QByteArray &hash);
QJsonObject jsonOf(const CivilTime &civil);

inline QJsonValue jsonOf(bool flag)
{
    return flag;
}

inline QJsonValue jsonOf(int number)
{
    return number;
}

template <typename T>
QJsonValue jsonOf(const std::optional<T> &value)
{
    return value ? QJsonValue(jsonOf(*value)) : QJsonValue(QJsonValue::Null);
}

/// @p items, each made into an object by @p toJson.
template <typename Item, typename ToJson>
QJsonArray jsonArray(const std::vector<Item> &items, ToJson &&toJson)
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(toJson(item));
    return array;
}

/// "yes", "no", or nothing while it is not known.
QString yesOrNo(const std::optional<bool> &flag);
/// "7 October 2026, 10:06" in Europe/London.
QString instantInWords(const QDateTime &instant);

} // namespace rosette::cli
