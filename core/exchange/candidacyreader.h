// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/candidacy.h"
#include "core/exchange/columnmapping.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/importrow.h"
#include "core/exchange/rowreader.h"

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

/// Takes the rows of a table one after the other, so that an import need not hold all of them at once. The
/// table lives at least as long.
class CandidacyReader
{
public:
    /// InvalidInput if @p mapping lacks a column that every row needs.
    static Result<CandidacyReader> open(const CsvTable &table, const ColumnMapping &mapping);

    /// The next rows that can be taken, at most @p most; none at the end.
    std::vector<CandidacyRow> next(std::size_t most);
    /// Why the others were not taken, of the rows that were passed so far.
    std::vector<ImportRefusal> takeRefusals() { return m_rows.takeRefusals(); }

private:
    struct Columns
    {
        int candidate;
        int givenName;
        int familyName;
        int email;
        int slate;
        int slatePlace;
        int otherEndorsements;
        int nominations;
        int onBallot;
        int elected;
        int source;
        int notes;
        std::vector<int> dated;
        QStringList datedTitles; ///< as the notes name each of them
    };

    CandidacyReader(const CsvTable &table, const ColumnMapping &mapping);
    std::optional<CandidacyRow> read();
    QString notes();

    RowReader m_rows;
    Columns m_columns;
};

/// Who stands: candidate, slate, other endorsements, nominations, source and so on.
Result<ReadRows<CandidacyRow>> readCandidacies(const CsvTable &table, const ColumnMapping &mapping);

} // namespace rosette
