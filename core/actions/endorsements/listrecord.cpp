// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/endorsements/listrecord.h"

namespace rosette {

QJsonObject listPayload(const SupportList &list)
{
    return {{QStringLiteral("list"), list.id.toString()},
        {QStringLiteral("contest"), list.contest.toString()}, {QStringLiteral("number"), list.number},
        {QStringLiteral("on"), list.publishedOn.toString(Qt::ISODate)},
        {QStringLiteral("hash"), QString::fromLatin1(list.hash.toHex())}};
}

} // namespace rosette
