// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace rosette {

class MainWindow;

namespace test {

/// A dialog of the program as it is seen over the window.
struct DialogScreen
{
    QString name; ///< of its picture
    /// Goes where it is opened and opens it. May wait until the dialog is closed. What must be there first
    /// (a draft, a copy of the file) it makes in the committee of the window.
    std::function<void(MainWindow &)> open;
};

/// Every dialog of the program but the system's own for files and printing.
std::vector<DialogScreen> allDialogs();

/// Opens the dialog, shows it to @p see once it stands, and closes it. False if none was opened.
bool seeDialog(MainWindow &window, const DialogScreen &dialog, const std::function<void(QWidget &)> &see);

/// Until the window has painted itself and what runs beside it has ended; false if that does not end.
bool settle(MainWindow &window);

} // namespace test
} // namespace rosette
