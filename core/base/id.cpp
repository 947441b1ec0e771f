// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include "core/base/translate.h"

namespace rosette {

Result<QUuid> parseUuid(const QString &text)
{
    const QUuid uuid = QUuid::fromString(text);
    if (text.size() != 36 || uuid.isNull())
        return Error{ErrorCode::InvalidInput, Tr::tr("“%1” is not an id.").arg(text), {}};
    return uuid;
}

} // namespace rosette
