// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/endorsements/exportlist.h"

#include "core/actions/load.h"
#include "core/base/atomicwrite.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

#include <QCryptographicHash>

namespace rosette {

Result<SupportList> exportList(Workspace &workspace, const ExportList &input)
{
    const Result<Contest> contest = loadContest(workspace.database(), input.contest);
    if (!contest)
        return contest.error();
    Result<SupportList> list = findSupportList(workspace.database(), *contest, input.number);
    if (!list)
        return list;
    if (QCryptographicHash::hash(list->bytes, QCryptographicHash::Sha256) != list->hash)
        return Error{ErrorCode::Tampered,
            Tr::tr("List %1 of %2 is not stored as it was published, so it was not written. Check the "
                   "records.")
                .arg(QString::number(list->number), contest->slug.toString()),
            {}};
    if (const Result<void> written = atomicWrite(input.path, list->bytes); !written)
        return written.error();
    return list;
}

} // namespace rosette
