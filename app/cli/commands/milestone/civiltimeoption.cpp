// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/milestone/civiltimeoption.h"

#include "core/base/translate.h"

namespace rosette::cli {

Result<CivilTime> civilTime(const QDate &date, const QString &time)
{
    if (time.isEmpty())
        return CivilTime{date, std::nullopt, false};
    if (time == QLatin1String("24:00"))
        return CivilTime{date, QTime(23, 59), true};
    const QTime read = QTime::fromString(time, QStringLiteral("HH:mm"));
    if (!read.isValid())
        return Error{ErrorCode::Usage, Tr::tr("--time: “%1” is not a time such as 12:00.").arg(time), {}};
    return CivilTime{date, read, false};
}

} // namespace rosette::cli
