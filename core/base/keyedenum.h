// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/translate.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstddef>
#include <optional>

namespace rosette {

/// One value of an enumeration and the stable word for it in the store, in files and on the command line.
template <typename Enum>
struct EnumKey
{
    Enum value;
    const char *key;
};

/// The key of @p value in @p table, which must list every value; ASCII.
template <typename Enum, std::size_t count>
const char *asciiKeyOf(const std::array<EnumKey<Enum>, count> &table, Enum value)
{
    for (const EnumKey<Enum> &entry : table)
        if (entry.value == value)
            return entry.key;
    Q_UNREACHABLE();
}

/// The same as text.
template <typename Enum, std::size_t count>
QString keyOf(const std::array<EnumKey<Enum>, count> &table, Enum value)
{
    return QString::fromLatin1(asciiKeyOf(table, value));
}

/// The value whose key is @p key, or nothing.
template <typename Enum, std::size_t count>
std::optional<Enum> fromKey(const std::array<EnumKey<Enum>, count> &table, const QString &key)
{
    for (const EnumKey<Enum> &entry : table)
        if (key == QLatin1String(entry.key))
            return entry.value;
    return std::nullopt;
}

/// As fromKey(), with a sentence that lists what is possible.
template <typename Enum, std::size_t count>
Result<Enum> parseKey(const std::array<EnumKey<Enum>, count> &table, const QString &key)
{
    if (const std::optional<Enum> value = fromKey(table, key))
        return *value;
    QStringList possible;
    for (const EnumKey<Enum> &entry : table)
        possible += QString::fromLatin1(entry.key);
    return Error{ErrorCode::Usage,
        Tr::tr("“%1” is not one of: %2.").arg(key, possible.join(QStringLiteral(", "))), {}};
}

} // namespace rosette
