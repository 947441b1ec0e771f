// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/views/records.h"

#include "app/cli/views/values.h"

namespace rosette::cli {

QJsonObject recordJson(const RecordView &record)
{
    return {{"sequence", record.sequence}, {"act", keyOf(recordTypeKeys, record.type)},
        {"actor", record.actor}, {"at", jsonOf(record.at)}, {"sentence", record.sentence},
        {"hash", jsonOf(record.hash)}, {"payload", record.payload}};
}

} // namespace rosette::cli
