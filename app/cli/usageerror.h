// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace CLI {
class App;
class ParseError;
} // namespace CLI

namespace rosette::cli {

/// A command line that CLI11 did not understand.
struct FailedParse
{
    const CLI::App &program;
    const CLI::App &command; ///< as far as it was understood
    const QStringList &arguments;
};

/// Why, as a person reads it, with the nearest word that would do and where to find help.
Error usageError(const FailedParse &failed, const CLI::ParseError &error);

} // namespace rosette::cli
