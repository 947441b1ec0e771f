// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/grammar/description.h"

namespace rosette::cli {

/// The manual page of the whole program in troff (man macros), ASCII only, so that it reads the same in every
/// locale.
QString manPage(const CommandDescription &program, const QString &version);

} // namespace rosette::cli
