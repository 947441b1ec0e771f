// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/grammar/description.h"

namespace rosette::cli {

/// What `--help` prints: what the command does, how it is written, examples, then every argument and option.
/// @p program is the description of the whole program, for the options that every command takes.
QString helpText(const CommandDescription &command, const CommandDescription &program);

/// "rosette-cli -f FILE motion close [OPTIONS] MOTION"
QString usageLine(const CommandDescription &command);

/// "--choice for|against|abstain", "-f, --file FILE", "MOTION"
QString parameterInWords(const ParameterDescription &parameter);

} // namespace rosette::cli
