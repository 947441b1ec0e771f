// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <vector>

namespace rosette {

/// One cell as it stands in the text: without its outer quotes, doubled quotes still doubled.
struct ScannedCell
{
    qsizetype offset = 0;
    qsizetype size = 0;
    bool hasDoubledQuotes = false;
};

enum class CsvStep
{
    Record,
    End,
    TextAfterQuote,   ///< something other than a delimiter or a line end follows a closing quote
    UnterminatedQuote ///< the text ends inside quotes
};

/// Walks over CSV text record by record. It decides nothing: where RFC 4180 allows no reading, it stops and
/// says where. A quote inside a cell that does not begin with one is text.
class CsvScanner
{
public:
    CsvScanner(QByteArrayView text, char delimiter);

    /// Appends the cells of the next record to @p cells. After a fault or the end nothing more is to be read.
    CsvStep next(std::vector<ScannedCell> &cells);

    /// The line, from 1, on which the last record began; after a fault, the line of the fault.
    int line() const { return m_line; }
    /// After a fault: the character on that line, from 1. For an unterminated quote, where it was opened.
    int column() const { return m_column; }

private:
    void scanPlain(ScannedCell &cell);
    CsvStep scanQuoted(ScannedCell &cell);
    /// Steps over what ends a cell; true when it was the delimiter, so that another cell follows.
    bool crossesDelimiter();
    void countLineEnd();
    CsvStep fault(CsvStep step, qsizetype at, int line, qsizetype lineStart);

    QByteArrayView m_text;
    std::array<bool, 256> m_endsCell{};
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    int m_nextLine = 1;
    int m_line = 1;
    int m_column = 0;
    char m_delimiter;
};

} // namespace rosette
