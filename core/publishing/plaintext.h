// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rosette {

/// @p text in lines of at most @p width characters; a longer word has a line of its own. Line feeds stay.
QString wrapped(const QString &text, qsizetype width = 76);

/// @p text with a line of @p sign as long as itself beneath.
QString underlined(const QString &text, QChar sign);

} // namespace rosette
