// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/grammar/description.h"

namespace rosette::cli {

/// A script for bash that completes commands, options, the words that an option takes, and file names.
QString bashCompletion(const CommandDescription &program);

} // namespace rosette::cli
