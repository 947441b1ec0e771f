// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/displaylist.h"

class QPrinter;
class QWidget;

namespace rosette {

/// Paints the pages that @p printer is set to, each on a sheet of its own at its own size. False if the
/// printer refuses.
bool printPages(QPrinter &printer, const typeset::DisplayList &pages);

/// Asks by the system's dialog where to print, and prints. False if it was cancelled or the printer refused.
bool printWithDialog(const typeset::DisplayList &pages, QWidget *parent);

} // namespace rosette
