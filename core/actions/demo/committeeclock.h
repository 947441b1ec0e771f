// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspace.h"

#include <optional>

namespace rosette {

/// The clock of an open committee: the computer's, but for the demo, where the autumn of the story goes on.
class CommitteeClock final : public Clock
{
public:
    QDateTime now() const override { return m_story ? m_story->now() : SystemClock().now(); }
    /// It is the demo, and @p at there. Only before anything else uses the clock.
    void beginAt(const QDateTime &at) { m_story.emplace(at); }

private:
    std::optional<SteadyClock> m_story;
};

/// Opens the committee at @p path, as the windows and the command line do, and sets @p clock to its time. The
/// clock must outlive it and be used by nothing else yet.
Result<std::unique_ptr<Workspace>> openCommittee(
    const QString &path, CommitteeClock &clock, const OpenOptions &options = {});

} // namespace rosette
