// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace rosette {

/// What a cell that a spreadsheet would run as a formula becomes.
enum class FormulaGuard
{
    Keep,  ///< as it is: for files that programs read
    Defuse ///< an apostrophe before = + - @, tab or carriage return: for files that people open
};

/// Writes CSV as RFC 4180 has it: UTF-8, comma, CRLF, quotes only where they are needed.
class CsvWriter
{
public:
    explicit CsvWriter(FormulaGuard guard = FormulaGuard::Defuse) : m_guard(guard) {}

    void addRow(const QStringList &cells);
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    FormulaGuard m_guard;
};

/// @p text as a cell of CSV: in quotes when it holds a comma, a quote, a line break or outer white space.
QByteArray csvCell(const QString &text, FormulaGuard guard = FormulaGuard::Keep);

} // namespace rosette
