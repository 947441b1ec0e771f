// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/grammar/description.h"

namespace CLI {
class App;
}

namespace rosette::cli {

/// What CLI11 was told about @p app and everything below it.
CommandDescription describe(const CLI::App &app);

} // namespace rosette::cli
