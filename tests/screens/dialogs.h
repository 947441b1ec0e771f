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
    /// Opens it, without waiting for an answer.
    std::function<QWidget *(MainWindow &)> open;
};

std::vector<DialogScreen> allDialogs();

} // namespace test
} // namespace rosette
