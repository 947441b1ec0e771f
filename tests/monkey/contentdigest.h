// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace rosette::test {

/// What a committee file holds, one digest for each table, so that two states can be compared. Left out are
/// the column "revision", which grows with every undo so that nobody overwrites anybody, and the tables of
/// what is on record, which no undo may change: votes and the chain of records.
QMap<QString, QString> contentDigests(const QString &path);

/// The tables in which the two differ.
QStringList differences(const QMap<QString, QString> &one, const QMap<QString, QString> &other);

} // namespace rosette::test
