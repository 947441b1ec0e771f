// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/candidacy.h"
#include "core/exchange/columnmapping.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/importrow.h"

namespace rosette {

struct CandidacyRow
{
    RowPosition position;
    Name name;                      ///< as on the ballot paper
    QString email;                  ///< may be empty
    std::optional<Name> slate;      ///< none for "Independent" and for an empty cell
    std::optional<int> slatePlace;  ///< in the sponsor's order, where a column says so
    std::optional<int> nominations; ///< the final number; a dated count stands in the notes
    std::optional<bool> onBallot;
    std::optional<bool> elected;
    QString otherEndorsements;
    QString source;
    QString notes;
};

/// Who stands: candidate, slate, other endorsements, nominations, source and so on.
Result<ReadRows<CandidacyRow>> readCandidacies(const CsvTable &table, const ColumnMapping &mapping);

} // namespace rosette
