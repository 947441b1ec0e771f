// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/beginnings.h"

#include "core/storage/statement.h"

namespace rosette {

Result<Beginnings> beginningsOf(Database &database)
{
    Statement statement(database,
        "SELECT (SELECT count(*) FROM (SELECT 1 FROM seat LIMIT 2)) > 1 AS seats, "
        "EXISTS (SELECT 1 FROM committee WHERE trim(imprint) <> '') AS imprint, "
        "EXISTS (SELECT 1 FROM contest) AS contest, EXISTS (SELECT 1 FROM milestone) AS milestone, "
        "EXISTS (SELECT 1 FROM candidacy) AS candidacy, EXISTS (SELECT 1 FROM application) AS application");
    const auto found = statement.first([](Row &row) {
        return Beginnings{row.value<bool>("seats"), row.value<bool>("imprint"), row.value<bool>("contest"),
            row.value<bool>("milestone"), row.value<bool>("candidacy"), row.value<bool>("application")};
    });
    if (!found)
        return found.error();
    return found->value_or(Beginnings());
}

} // namespace rosette
