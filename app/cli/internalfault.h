// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/translate.h"

#include <cstdio>
#include <exception>
#include <functional>

namespace rosette::cli {

/// What is said of a fault of this program; the exit code that goes with it.
inline int internalFault(const char *what, std::FILE *messages)
{
    const QString sentence =
        Tr::tr("This program has a fault and stopped; nothing half done was stored. Please report it with "
               "these words: %1")
            .arg(QString::fromUtf8(what));
    std::fprintf(messages, "rosette-cli: %s\n", qUtf8Printable(sentence));
    return static_cast<int>(ErrorCode::Internal);
}

/// The exit code of @p run. No exception of ours crosses a function, so one that arrives here is a fault: by
/// then all that @p run had in hand is gone, an open unit of work undone, and only the fault is left to say.
inline int exitCodeOf(const std::function<int()> &run, std::FILE *messages)
{
    try {
        return run();
    } catch (const std::exception &fault) {
        return internalFault(fault.what(), messages);
    } catch (...) {
        return internalFault("an exception of unknown kind", messages);
    }
}

} // namespace rosette::cli
