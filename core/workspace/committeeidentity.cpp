// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/committeeidentity.h"

#include "core/base/translate.h"
#include "core/storage/recordstore.h"

namespace rosette {

Result<QString> committeeIdentity(Database &database)
{
    const Result<std::optional<Record>> first = RecordStore(database).find(1);
    if (!first)
        return first.error();
    if (!*first)
        return Error{ErrorCode::InvalidInput,
            Tr::tr("This file has no first record, so it does not say which committee it is."), {}};
    return QString::fromLatin1((*first)->hash.toHex());
}

} // namespace rosette
