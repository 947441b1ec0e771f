// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/candidates/application.h"
#include "core/decisions/motion.h"
#include "core/workspace/workspace.h"

#include <QHash>

namespace rosette {

/// Where the story of the demo committee is played: an open file, a clock that the story moves, and the
/// things of the file under the names that the story gives them. Names are resolved when a scene is played,
/// since most of what they name is made by an earlier one.
class Stage
{
public:
    /// Both must outlive the stage.
    Stage(Workspace &workspace, ManualClock &clock) : m_workspace(workspace), m_clock(clock) {}

    Workspace &workspace() { return m_workspace; }
    /// From now on it is @p at, and @p actor, a person's name, acts.
    Result<void> enter(const QDateTime &at, const QString &actor);

    Result<Seat> seat(const QString &name);
    Result<Contest> contest(const QString &slug);
    Result<Candidacy> candidacy(const QString &contest, const QString &name);
    Result<Application> application(const QString &contest, const QString &name);
    Result<Motion> motion(int number);
    Result<std::vector<OrganisationId>> organisations(const QStringList &names);

private:
    Workspace &m_workspace;
    ManualClock &m_clock;
    QHash<QString, Seat> m_seats; ///< found so far; no seat of the story ends or changes
};

} // namespace rosette
