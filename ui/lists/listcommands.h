// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/command.h"

#include <vector>

namespace rosette {

/// The acts of the page by name (key, text, words), without what they do.
std::vector<Command> listCommands();

} // namespace rosette
