// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/contents.h"

#include "core/storage/statement.h"

namespace rosette {

Result<Contents> contentsOf(Database &database)
{
    Statement statement(database,
        "SELECT (SELECT count(*) FROM seat) AS seats, (SELECT count(*) FROM contest) AS contests, "
        "(SELECT count(*) FROM candidacy) AS candidacies, (SELECT count(*) FROM application) AS "
        "applications, "
        "(SELECT count(*) FROM review) AS reviews, (SELECT count(*) FROM motion) AS motions, "
        "(SELECT count(*) FROM ballot) AS ballots, (SELECT count(*) FROM endorsement) AS endorsements, "
        "(SELECT count(*) FROM support_list) AS lists, (SELECT count(*) FROM record) AS records");
    const auto contents = statement.first([](Row &row) {
        return Contents{row.value<qint64>("seats"), row.value<qint64>("contests"),
            row.value<qint64>("candidacies"), row.value<qint64>("applications"), row.value<qint64>("reviews"),
            row.value<qint64>("motions"), row.value<qint64>("ballots"), row.value<qint64>("endorsements"),
            row.value<qint64>("lists"), row.value<qint64>("records")};
    });
    if (!contents)
        return contents.error();
    return contents->value_or(Contents());
}

} // namespace rosette
