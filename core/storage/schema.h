// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <vector>

namespace rosette {

class Database;

/// "Rost" in ASCII: PRAGMA application_id of every committee file.
inline constexpr int committeeFileId = 0x526F7374;

/// One numbered step of the schema: whole SQL statements of one dialect.
struct Migration
{
    int number = 1; ///< from 1, without gaps; also PRAGMA user_version once it is applied
    QString name;   ///< "0003_reviews.sqlite.sql"
    QStringList statements;

    bool operator==(const Migration &) const = default;
};

/// The steps in their order.
using Schema = std::vector<Migration>;

/// The version of the schema that this program reads and writes: the number of its steps.
inline constexpr int schemaVersion = 12;

/// The steps that ship with the program, from its resources.
Schema shippedSchema();
/// The statements of a migration file: separated by lines "-- ;;", comment lines and empty ones dropped.
QStringList statementsOf(const QString &file);

/// Brings @p database from @p from to the end of @p schema, one transaction a step; each sets user_version.
/// After a failure the file is at the last step that succeeded, whole.
Result<void> applySteps(Database &database, const Schema &schema, int from);

} // namespace rosette
