// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace rosette::cli {

/// Where a passphrase comes from: a file, an open descriptor, or the terminal. Never an argument or the
/// environment, which other users of the computer can read.
struct PassphraseSource
{
    QString file;
    std::optional<int> descriptor;

    bool isGiven() const { return !file.isEmpty() || descriptor.has_value(); }
};

/// The first line of the file or descriptor, without its end. InvalidInput if it is not UTF-8 or too long.
Result<QString> readPassphrase(const PassphraseSource &source);
/// Whether a person sits at a terminal and can be asked.
bool canAsk();
/// Asks at the terminal, without showing what is typed. Usage where there is none.
Result<QString> askPassphrase(const QString &question);

} // namespace rosette::cli
