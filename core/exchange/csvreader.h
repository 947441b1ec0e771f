// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/textencoding.h"

#include <QByteArrayView>
#include <QStringList>

#include <memory>
#include <vector>

namespace rosette {

struct CsvOptions
{
    std::optional<TextEncoding> encoding; ///< without: as the file says
    std::optional<char> delimiter;        ///< without: as the file says
};

/// A CSV file: the names of its columns and its rows, which hold the text as written, white space included.
/// Cells are views into one buffer, so that 100,000 rows cost little more than the file itself; copies share
/// it.
class CsvTable
{
public:
    /// No columns, no rows.
    CsvTable();

    TextEncoding encoding() const { return m_data->encoding; }
    char delimiter() const { return m_data->delimiter; }
    /// The cells of the first record, as written: may repeat, hold line breaks, end in spaces.
    const QStringList &header() const { return m_data->header; }
    /// Rows below the header that hold anything. Blank lines and rows of empty cells only are left out.
    qsizetype rowCount() const { return static_cast<qsizetype>(m_data->rows.size()) - 1; }
    /// The lines (from 1) of what was left out.
    const std::vector<int> &blankLines() const { return m_data->blankLines; }
    /// The line (from 1) on which @p row starts; a quoted cell may reach over several.
    int line(qsizetype row) const { return m_data->rows[static_cast<std::size_t>(row)].line; }
    qsizetype cellCount(qsizetype row) const;
    /// Whether @p row has another number of cells than the header.
    bool isRagged(qsizetype row) const { return cellCount(row) != header().size(); }
    /// UTF-8; empty when there is no such cell.
    QByteArrayView cell(qsizetype row, qsizetype column) const;
    QString text(qsizetype row, qsizetype column) const;
    /// The cells of @p row as one CSV record with commas, without a line end.
    QString rowText(qsizetype row) const;
    /// What a person should know about how the file was read: an encoding that was assumed, blank lines.
    QStringList notes() const;

private:
    friend class CsvTableBuilder;

    struct Cell
    {
        quint32 offset;
        quint32 size;
    };
    struct Row
    {
        quint32 firstCell;
        int line;
    };
    struct Data
    {
        QByteArray text;
        std::vector<Cell> cells;
        std::vector<Row> rows; ///< one more than there are, so that a row ends where the next begins
        std::vector<int> blankLines;
        QStringList header;
        TextEncoding encoding = TextEncoding::Utf8;
        char delimiter = ',';
        bool encodingAssumed = false;
    };

    explicit CsvTable(std::shared_ptr<const Data> data) : m_data(std::move(data)) {}

    std::shared_ptr<const Data> m_data;
};

/// Reads RFC 4180 with quoted line breaks, line ends CRLF, LF or CR, the delimiters comma, semicolon and tab
/// (guessed from the first records, or named by a first line `sep=;`). InvalidInput with line and column for
/// text after a closing quote and for a quote that is never closed; nothing is guessed there, because every
/// guess swallows rows. Rows with too few or too many cells are kept: the readers refuse them one by one.
Result<CsvTable> readCsv(const QByteArray &bytes, const CsvOptions &options = {});

} // namespace rosette
