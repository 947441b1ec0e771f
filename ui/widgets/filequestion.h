// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace rosette {

/// What the system's dialog for files is asked for.
struct FileQuestion
{
    enum class Kind
    {
        Open,
        Save, ///< the form beneath says itself that a file is replaced
        Folder
    };

    Kind kind = Kind::Open;
    QString title;
    QString path{};   ///< where it begins
    QString filter{}; ///< "CSV files (*.csv *.tsv)"
};

/// The path that was chosen in the system's dialog over the window of @p parent; empty for none.
QString askForFile(QWidget *parent, const FileQuestion &question);

/// From now on @p answer is asked in place of the system: a program that tests the windows cannot use its
/// dialogs. An empty function gives way to the system again.
void answerFileQuestions(std::function<QString(const FileQuestion &)> answer);

} // namespace rosette
