// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/demo/demotime.h"

#include "core/audit/chain.h"
#include "core/base/civiltime.h"
#include "core/storage/committeestore.h"
#include "core/storage/recordstore.h"

#include <algorithm>

namespace rosette {

namespace {

constexpr QLatin1String settingKey("demo.time");

} // namespace

Result<std::optional<QDateTime>> demoTime(Database &database)
{
    const Result<std::optional<QString>> mark = CommitteeStore(database).setting(settingKey);
    if (!mark)
        return mark.error();
    if (!*mark)
        return std::optional<QDateTime>();
    const Result<std::vector<Record>> last = RecordStore(database).newest(1);
    if (!last)
        return last.error();
    QDateTime at = instantFromText(**mark);
    for (const Record &record : *last)
        if (const Result<Act> act = actOf(record); act)
            at = std::max(at, act->at);
    return std::optional(at);
}

Result<void> markAsDemo(Database &database, const QDateTime &at)
{
    return CommitteeStore(database).setSetting(settingKey, instantText(at));
}

} // namespace rosette
