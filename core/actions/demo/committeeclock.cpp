// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/demo/committeeclock.h"

#include "core/actions/demo/demotime.h"

namespace rosette {

Result<std::unique_ptr<Workspace>> openCommittee(
    const QString &path, CommitteeClock &clock, const OpenOptions &options)
{
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, clock, options);
    if (!workspace)
        return workspace;
    const Result<std::optional<QDateTime>> story = demoTime((*workspace)->database());
    if (!story)
        return story.error();
    if (*story)
        clock.beginAt(**story);
    return workspace;
}

} // namespace rosette
