// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/candidacy.h"
#include "core/people/seat.h"
#include "core/storage/database.h"

#include <QHash>

namespace rosette::cli {

/// The names of all things of one kind, for lists that show many of them.
template <typename IdType>
using NamesOf = QHash<IdType, QString>;

Result<NamesOf<SeatId>> seatNames(Database &database);
Result<NamesOf<BodyId>> bodyNames(Database &database);
Result<NamesOf<OrganisationId>> organisationNames(Database &database);
Result<NamesOf<CandidacyId>> candidacyNames(Database &database, const ContestId &contest);

/// The names of @p ids, in their order.
template <typename IdType>
QStringList namesOf(const std::vector<IdType> &ids, const NamesOf<IdType> &names)
{
    QStringList list;
    for (const IdType &id : ids)
        list += names.value(id);
    return list;
}

/// The contest that @p text names, or all of them if it is empty.
Result<std::vector<Contest>> contestsNamed(Database &database, const QString &text);

} // namespace rosette::cli
