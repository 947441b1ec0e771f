// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/candidacyreader.h"

#include "core/base/translate.h"

namespace rosette {

namespace {

constexpr int mostNominations = 1'000'000;

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

} // namespace

CandidacyReader::CandidacyReader(const CsvTable &table, const ColumnMapping &mapping)
    : m_rows(table), m_columns{mapping.columnOf("candidate"), mapping.columnOf("given-name"),
                         mapping.columnOf("family-name"), mapping.columnOf("email"),
                         mapping.columnOf("slate"), mapping.columnOf("slate-place"),
                         mapping.columnOf("other-endorsements"), mapping.columnOf("nominations"),
                         mapping.columnOf("on-ballot"), mapping.columnOf("elected"),
                         mapping.columnOf("source"), mapping.columnOf("notes"),
                         mapping.columnsOf("nominations-dated"), {}}
{
    for (const int column : m_columns.dated)
        m_columns.datedTitles += mapping.header.at(column).simplified();
}

Result<CandidacyReader> CandidacyReader::open(const CsvTable &table, const ColumnMapping &mapping)
{
    const Result<void> checked = checkMapping(mapping);
    if (!checked)
        return checked.error();
    return CandidacyReader(table, mapping);
}

std::vector<CandidacyRow> CandidacyReader::next(std::size_t most)
{
    std::vector<CandidacyRow> rows;
    while (rows.size() < most && m_rows.nextRow())
        if (std::optional<CandidacyRow> row = read())
            rows.push_back(*std::move(row));
    return rows;
}

/// The notes, and below them the counts that hold for one date only: a number of nominations on the way is
/// not the number of nominations.
QString CandidacyReader::notes()
{
    QStringList notes;
    const QString written = m_rows.severalLines(m_columns.notes);
    if (!written.isEmpty())
        notes += written;
    for (std::size_t at = 0; at < m_columns.dated.size(); ++at) {
        const QString count = m_rows.oneLine(m_columns.dated[at]);
        if (!count.isEmpty())
            notes +=
                QStringLiteral("%1: %2").arg(m_columns.datedTitles.at(static_cast<qsizetype>(at)), count);
    }
    return notes.join(u'\n');
}

std::optional<CandidacyRow> CandidacyReader::read()
{
    const std::optional<Name> name = m_columns.candidate >= 0
                                         ? m_rows.name(m_columns.candidate)
                                         : m_rows.nameOf(m_columns.givenName, m_columns.familyName);
    if (!name)
        return std::nullopt;
    CandidacyRow row{m_rows.position(), *name, m_rows.oneLine(m_columns.email),
        readSlate(m_rows, m_columns.slate), m_rows.wholeNumber(m_columns.slatePlace, 1, 1000),
        m_rows.wholeNumber(m_columns.nominations, 0, mostNominations), m_rows.yesOrNo(m_columns.onBallot),
        m_rows.yesOrNo(m_columns.elected), m_rows.oneLine(m_columns.otherEndorsements),
        m_rows.oneLine(m_columns.source), notes()};
    if (m_rows.isRefused())
        return std::nullopt;
    return row;
}

Result<ReadRows<CandidacyRow>> readCandidacies(const CsvTable &table, const ColumnMapping &mapping)
{
    Result<CandidacyReader> reader = CandidacyReader::open(table, mapping);
    if (!reader)
        return reader.error();
    std::vector<CandidacyRow> rows = reader->next(static_cast<std::size_t>(table.rowCount()));
    return ReadRows<CandidacyRow>{
        table, std::move(rows), reader->takeRefusals(), mapping.unusedColumns(), table.notes()};
}

} // namespace rosette
