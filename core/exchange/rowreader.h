// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"
#include "core/base/text.h"
#include "core/exchange/columnmapping.h"
#include "core/exchange/importrow.h"

#include <optional>

namespace rosette {

/// The most characters that one cell of free text may hold.
inline constexpr qsizetype longestCell = 100'000;

/// Goes through a table row by row for one of the readers: takes cells as values and keeps the first reason
/// why a row cannot be taken. A column of -1 is one that the file does not have: its cells are empty.
class RowReader
{
public:
    explicit RowReader(const CsvTable &table) : m_table(table) {}

    /// Turns to the next row that has as many cells as the header; the others are refused on the way. False
    /// at the end.
    bool nextRow();
    RowPosition position() const { return {m_table.line(m_row), m_row}; }
    /// Refuses the row that is being read; its first reason stays.
    void refuse(int column, const QString &reason);
    bool isRefused() const { return m_refused; }
    std::vector<ImportRefusal> takeRefusals() { return std::move(m_refusals); }

    /// NFC, white space collapsed, control characters dropped.
    QString oneLine(int column);
    /// NFC; line ends as LF; control characters and directional overrides dropped. See the comment in the
    /// source for why a statement is cleaned and a name is refused.
    QString severalLines(int column);
    std::optional<Name> name(int column);
    /// As name(), of "first last".
    std::optional<Name> nameOf(int givenColumn, int familyColumn);
    /// Nothing for an empty cell; a cell that is neither yes nor no is refused.
    std::optional<bool> yesOrNo(int column);
    std::optional<int> wholeNumber(int column, int smallest, int largest);
    /// ISO 8601; nothing for an empty cell.
    std::optional<QDate> date(int column);

private:
    std::optional<Name> checkedName(const QString &text, int column);
    QString columnName(int column) const;

    const CsvTable &m_table;
    std::vector<ImportRefusal> m_refusals;
    qsizetype m_row = -1;
    bool m_refused = false;
};

/// What @p text says when all it says is yes or no: yes, y, true, t, 1, x, and so on, in any case.
std::optional<bool> readYesOrNo(const QString &text);

/// The refusal of a whole row at @p position.
ImportRefusal rowRefusal(const CsvTable &table, const RowPosition &position, const QString &reason);

} // namespace rosette
