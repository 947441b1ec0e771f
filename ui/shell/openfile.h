// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/demo/committeeclock.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/onewindow.h"

namespace rosette {

/// A committee file that is open in this process: its clock, its window, and the door at which a second start
/// knocks.
class OpenFile
{
public:
    /// Opens @p path, acting as @p seat (an id) if it is held, else as who keeps the file. @p pages must
    /// outlive it.
    static Result<std::unique_ptr<OpenFile>> open(
        const QString &path, const QString &seat, const PageRegistry &pages, const OpenOptions &options = {});

    const QString &path() const { return m_path; }
    MainWindow &window() { return *m_window; }
    /// The window is closing: a second start opens the file anew.
    void closeDoor() { m_door.reset(); }
    /// Enters it in the list of recent files, with who acts now.
    void remember();

private:
    explicit OpenFile(const QString &path) : m_path(path) {}

    QString m_path;
    CommitteeClock m_clock;
    std::unique_ptr<OneWindow> m_door;
    std::unique_ptr<MainWindow> m_window; ///< last: it uses the clock
};

/// The one spelling of the path of a file that is there.
QString canonicalPath(const QString &path);

} // namespace rosette
