// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/demo/createdemo.h"
#include "core/workspace/lookup.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace rosette::test {

/// A copy of the demo committee in a folder of its own, opened on 7 October 2026 at 9.14 in the morning, and
/// settings that no other test and no user shares. The demo is made once for a test program.
class OpenDemo
{
public:
    OpenDemo()
    {
        useOwnSettings(m_folder.path());
        if (!QFile::copy(master(), path()))
            qFatal("The demo cannot be copied.");
    }

    QString path() const { return m_folder.filePath(QStringLiteral("demo.rosette")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    /// Another connection to the file, as of another window or the command line.
    std::unique_ptr<Workspace> open() const
    {
        Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path(), clock);
        if (!workspace)
            qFatal("%s", qPrintable(workspace.error().message));
        return *std::move(workspace);
    }

    /// Settings of this program in @p folder only.
    static void useOwnSettings(const QString &folder)
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(QStringLiteral("rosette"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
    }

    ManualClock clock{QDateTime(QDate(2026, 10, 7), QTime(8, 14), Qt::UTC)};

private:
    static QString master()
    {
        static const QTemporaryDir folder;
        static const QString path = [] {
            const QString made = folder.filePath(QStringLiteral("master.rosette"));
            if (const Result<void> created = createDemo(made); !created)
                qFatal("%s", qPrintable(created.error().message));
            return made;
        }();
        return path;
    }

    QTemporaryDir m_folder;
};

} // namespace rosette::test
