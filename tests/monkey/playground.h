// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/monkey/monkey.h"

namespace rosette::test {

/// Lets the monkey play with the demo in the main window, undoes everything, does it again and undoes it once
/// more, and verifies the records at the end. 0, or 1 with what was wrong on the error output. @p folder
/// takes the files.
int play(const Monkey::Ways &ways, const QString &folder);

} // namespace rosette::test
