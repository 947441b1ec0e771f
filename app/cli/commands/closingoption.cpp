// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/closingoption.h"

#include "core/base/civiltime.h"
#include "core/base/translate.h"

namespace rosette::cli {

Result<std::optional<QDateTime>> closingInstant(const QString &text)
{
    if (text.isEmpty())
        return std::optional<QDateTime>();
    CivilTime civil{QDate::fromString(text.left(10), Qt::ISODate), std::nullopt, false};
    if (text.size() > 10)
        civil.time = QTime::fromString(text.mid(11), QStringLiteral("HH:mm"));
    if (!civil.date.isValid() || (civil.time && !civil.time->isValid()))
        return Error{ErrorCode::Usage,
            Tr::tr("--closes: “%1” is not a date with a time such as 2026-10-11 18:00.").arg(text), {}};
    return std::optional(lastInstantOf(civil));
}

} // namespace rosette::cli
