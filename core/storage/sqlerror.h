// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

class QSqlError;

namespace rosette {

/// What SQLite's (extended) result code @p code says about the file at @p path, as a sentence for a person.
/// @p said are SQLite's own words and @p sql the statement; both go into the detail.
Error sqliteError(int code, const QString &path, const QString &said, const QString &sql);

/// The same for a failure that came through Qt.
Error sqliteError(const QSqlError &error, const QString &path, const QString &sql);

} // namespace rosette
