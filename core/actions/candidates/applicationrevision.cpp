// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/candidates/applicationrevision.h"

#include "core/audit/contenthash.h"
#include "core/base/translate.h"
#include "core/signing/digest.h"
#include "core/storage/motionstore.h"

namespace rosette {

ApplicationRevision sealed(ApplicationRevision revision)
{
    revision.salt = createSalt();
    revision.hash = applicationHash(revision.salt, revision.content);
    return revision;
}

Result<void> checkNoOpenMotion(UnitOfWork &unit, const ApplicationId &application)
{
    const Result<std::vector<Motion>> motions = MotionStore(unit.database()).forApplication(application);
    if (!motions)
        return motions.error();
    for (const Motion &motion : *motions)
        if (motion.state == MotionState::Open)
            return Error{ErrorCode::Conflict,
                Tr::tr("Motion %1 on this application is open; close or withdraw it before the application "
                       "changes.")
                    .arg(motion.number),
                {}};
    return {};
}

} // namespace rosette
