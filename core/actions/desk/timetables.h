// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/milestone.h"
#include "core/storage/database.h"

#include <QHash>

namespace rosette {

/// The names and dates of all contests, read at once in three statements: there are few of them.
class Timetables
{
public:
    static Result<Timetables> read(Database &database);

    /// By short name.
    const std::vector<Contest> &contests() const { return m_contests; }
    /// By current date; none for a contest that is not there.
    const std::vector<Milestone> &of(const ContestId &contest) const;
    /// "NEC, CLP section"; empty without a contest.
    QString nameOf(const ContestId &contest) const { return m_names.value(contest.toString()); }
    QString nameOf(const std::optional<ContestId> &contest) const
    {
        return contest ? nameOf(*contest) : QString();
    }

private:
    std::vector<Contest> m_contests;
    QHash<QString, QString> m_names;
    QHash<QString, std::vector<Milestone>> m_milestones;
};

} // namespace rosette
