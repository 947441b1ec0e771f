// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output/tone.h"

#include <QString>

#include <optional>
#include <vector>

namespace rosette::cli {

struct Cell
{
    Cell(const QString &cellText, Tone cellTone = Tone::Plain) : text(cellText), tone(cellTone) {}

    QString text; ///< one line; line breaks become spaces
    Tone tone;
};

using Cells = std::vector<Cell>;

enum class Align
{
    Left,
    Right
};

struct Column
{
    Column(const QString &columnTitle, Align alignment = Align::Left) : title(columnTitle), align(alignment)
    {
    }

    QString title;
    Align align;
};

/// Rows in aligned columns, for people. The last column is never padded.
class Table
{
public:
    explicit Table(std::vector<Column> columns) : m_columns(std::move(columns)) {}

    /// @p cells has one cell for each column.
    void add(Cells cells) { m_rows.push_back(std::move(cells)); }
    bool isEmpty() const { return m_rows.empty(); }

    /// The header and the rows, each ended by a line feed; nothing at all without rows.
    QString text(Colours colours) const;

private:
    std::vector<Column> m_columns;
    std::vector<Cells> m_rows;
};

/// What is known of one thing: its label, then what it is, one below the other. Texts of several lines keep
/// them, indented.
class Sheet
{
public:
    /// Leaves out what is empty.
    void add(const QString &label, const Cell &value);
    /// A blank line, then @p title on a line of its own.
    void section(const QString &title);
    /// A text of its own, over the whole width.
    void paragraph(const QString &text);
    void table(const Table &table);

    QString text(Colours colours) const;

private:
    struct Line
    {
        QString label; ///< empty: the value stands alone
        Cell value;
        std::optional<Table> table = std::nullopt;
    };

    std::vector<Line> m_lines;
};

} // namespace rosette::cli
