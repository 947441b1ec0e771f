// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/displaylist.h"

#include <functional>

class QPrinter;
class QWidget;

namespace rosette {

/// Paints the pages that @p printer is set to, each on a sheet of its own at its own size. False if the
/// printer refuses.
bool printPages(QPrinter &printer, const typeset::DisplayList &pages);

/// Asks by the system's dialog where to print, and prints. False if it was cancelled or the printer refused.
bool printWithDialog(const typeset::DisplayList &pages, QWidget *parent);

/// From now on @p answer is asked in place of that dialog and settles the printer, or says no: a program that
/// tests the windows cannot use it. An empty function gives way to the dialog again.
void answerPrintQuestions(std::function<bool(QPrinter &)> answer);

} // namespace rosette
