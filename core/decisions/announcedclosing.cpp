// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/announcedclosing.h"

#include "core/base/translate.h"
#include "core/base/words.h"

namespace rosette {

QString earlyClosingInWords(const Motion &motion, const QDateTime &now)
{
    constexpr qint64 hour = 60 * 60;
    constexpr qint64 day = 24 * hour;
    if (!motion.closesAt || now >= *motion.closesAt)
        return {};
    const qint64 seconds = now.secsTo(*motion.closesAt);
    const auto counted = [seconds](qint64 unit) { return static_cast<int>(seconds / unit); };
    const auto number = [](int count) { return beginningSentence(countInWords(count)); };
    if (seconds < hour)
        return Tr::tr("Less than an hour before the announced time");
    if (seconds < day)
        return counted(hour) == 1 ? Tr::tr("One hour before the announced time")
                                  : Tr::tr("%1 hours before the announced time", nullptr, counted(hour))
                                        .arg(number(counted(hour)));
    return counted(day) == 1
               ? Tr::tr("One day before the announced time")
               : Tr::tr("%1 days before the announced time", nullptr, counted(day)).arg(number(counted(day)));
}

} // namespace rosette
