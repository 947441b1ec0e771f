// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/row.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace rosette {

/// JSON as it stands in a text column: canonical, so that equal values are equal texts.
Result<QString> objectText(const QJsonObject &object);
QString arrayText(const QJsonArray &array);
QString listText(const QStringList &list);

/// The inverses; what is not such a text marks the row as faulty.
QJsonObject objectFrom(Row &row, const char *column);
QJsonArray arrayFrom(Row &row, const char *column);
QStringList listFrom(Row &row, const char *column);

/// @p made, or a stand-in in a row that is then faulty.
template <typename T>
T madeFrom(Row &row, const char *column, const Result<T> &made, T otherwise)
{
    if (!made)
        row.markFaulty(column);
    return made ? *made : otherwise;
}

} // namespace rosette
