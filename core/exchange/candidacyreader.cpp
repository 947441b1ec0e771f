// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/candidacyreader.h"

#include "core/base/translate.h"
#include "core/exchange/rowreader.h"

namespace rosette {

namespace {

struct CandidacyColumns
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

constexpr int mostNominations = 1'000'000;

CandidacyColumns columnsOf(const ColumnMapping &mapping)
{
    CandidacyColumns columns{mapping.columnOf("candidate"), mapping.columnOf("given-name"),
        mapping.columnOf("family-name"), mapping.columnOf("email"), mapping.columnOf("slate"),
        mapping.columnOf("slate-place"), mapping.columnOf("other-endorsements"),
        mapping.columnOf("nominations"), mapping.columnOf("on-ballot"), mapping.columnOf("elected"),
        mapping.columnOf("source"), mapping.columnOf("notes"), mapping.columnsOf("nominations-dated"), {}};
    for (const int column : columns.dated)
        columns.datedTitles += mapping.header.at(column).simplified();
    return columns;
}

/// No slate, in the words of people who fill in such files.
bool meansNoSlate(const QString &text)
{
    constexpr qsizetype longest = 15; // of these words with a mark or two
    if (text.size() > longest)
        return false;
    static const QStringList words{QString(), QStringLiteral("independent"), QStringLiteral("none"),
        QStringLiteral("no slate"), QStringLiteral("n a")};
    return words.contains(headerKey(text));
}

std::optional<Name> readSlate(RowReader &reader, int column)
{
    const QString text = reader.oneLine(column);
    if (text.isEmpty() || meansNoSlate(text))
        return std::nullopt;
    return reader.name(column);
}

/// The notes, and below them the counts that hold for one date only: a number of nominations on the way is
/// not the number of nominations.
QString readNotes(RowReader &reader, const CandidacyColumns &columns)
{
    QStringList notes;
    const QString written = reader.severalLines(columns.notes);
    if (!written.isEmpty())
        notes += written;
    for (std::size_t at = 0; at < columns.dated.size(); ++at) {
        const QString count = reader.oneLine(columns.dated[at]);
        if (!count.isEmpty())
            notes += QStringLiteral("%1: %2").arg(columns.datedTitles.at(static_cast<qsizetype>(at)), count);
    }
    return notes.join(u'\n');
}

std::optional<CandidacyRow> readCandidacy(RowReader &reader, const CandidacyColumns &columns)
{
    const std::optional<Name> name = columns.candidate >= 0
                                         ? reader.name(columns.candidate)
                                         : reader.nameOf(columns.givenName, columns.familyName);
    if (!name)
        return std::nullopt;
    CandidacyRow row{reader.position(), *name, reader.oneLine(columns.email),
        readSlate(reader, columns.slate), reader.wholeNumber(columns.slatePlace, 1, 1000),
        reader.wholeNumber(columns.nominations, 0, mostNominations), reader.yesOrNo(columns.onBallot),
        reader.yesOrNo(columns.elected), reader.oneLine(columns.otherEndorsements),
        reader.oneLine(columns.source), readNotes(reader, columns)};
    if (reader.isRefused())
        return std::nullopt;
    return row;
}

} // namespace

Result<ReadRows<CandidacyRow>> readCandidacies(const CsvTable &table, const ColumnMapping &mapping)
{
    const Result<void> checked = checkMapping(mapping);
    if (!checked)
        return checked.error();
    const CandidacyColumns columns = columnsOf(mapping);
    ReadRows<CandidacyRow> read{table, {}, {}, mapping.unusedColumns(), table.notes()};
    RowReader reader(table);
    while (reader.nextRow())
        if (std::optional<CandidacyRow> row = readCandidacy(reader, columns))
            read.rows.push_back(*std::move(row));
    read.refusals = reader.takeRefusals();
    return read;
}

} // namespace rosette
