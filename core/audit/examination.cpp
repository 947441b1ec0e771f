// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/examination.h"

#include "core/signing/publickey.h"

namespace rosette {

Examination examine(const Record &record, qint64 sequence)
{
    Examination examination{parseBody(record.body, sequence)};
    if (!examination.body)
        return examination;
    const RecordBody &body = *examination.body;
    examination.fitsHash =
        linkHash(body.parent, record.type, aboutOf(body.act), bodyDigest(record.body)) == record.hash;
    examination.fitsSignature = verifies(body.key, signedBytes(record.type, record.body), record.signature);
    return examination;
}

} // namespace rosette
