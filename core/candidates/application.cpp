// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/candidates/application.h"

namespace rosette {

const ApplicationRevision &currentRevision(const Application &application)
{
    Q_ASSERT(!application.revisions.empty());
    return application.revisions.back();
}

} // namespace rosette
