// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/demo/createdemo.h"
#include "core/base/clock.h"
#include "core/workspace/lookup.h"
#include "core/workspace/workspace.h"
#include "tests/core/actions/committeefixture.h"

#include <QStandardPaths>

namespace rosette::test {

/// One demo committee for a test program, opened on 7 October 2026 at 9.14 in the morning.
class DemoFile
{
public:
    DemoFile()
    {
        QStandardPaths::setTestModeEnabled(true);
        must(createDemo(path()));
        workspace = open(path());
    }

    QString path() const { return folder.filePath(QStringLiteral("demo.rosette")); }

    std::unique_ptr<Workspace> open(const QString &file) const { return must(Workspace::open(file, clock)); }

    Database &database() { return workspace->database(); }
    Contest contest(const QString &slug) { return must(findContest(database(), slug)); }
    Candidacy candidacy(const QString &slug, const QString &name)
    {
        return must(findCandidacy(database(), contest(slug), name));
    }
    Application application(const QString &slug, const QString &name)
    {
        return must(findApplication(database(), name, contest(slug).id));
    }
    Motion motion(int number) { return must(findMotion(database(), QString::number(number))); }
    Seat seat(const QString &name) { return must(findSeat(database(), name, clock.today())); }

    QTemporaryDir folder;
    ManualClock clock{QDateTime(QDate(2026, 10, 7), QTime(8, 14), Qt::UTC)};
    std::unique_ptr<Workspace> workspace;
};

} // namespace rosette::test
