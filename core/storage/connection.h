// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QStringList>

struct sqlite3;

namespace rosette {

enum class ConnectionKind
{
    Create,
    ReadWrite,
    ReadOnly
};

/// A connection of Qt to the file at @p path, under a name of its own, which never makes a file unless it is
/// to create one.
Result<QSqlDatabase> openConnection(const QString &path, ConnectionKind kind, int waitMilliseconds);

/// The PRAGMA statements of every connection (docs/decisions/0004-journal-and-file-safety.md).
QStringList connectionSettings(ConnectionKind kind);

/// SQLite's handle of an open connection, else null.
sqlite3 *handleOf(const QSqlDatabase &connection);

/// Switches off what a hostile file could use, and checks that Qt's driver and this program share one SQLite
/// and that the settings took effect.
Result<void> hardenConnection(sqlite3 *handle, const QString &path);

} // namespace rosette
