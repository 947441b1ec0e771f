// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"

namespace rosette {

namespace {

bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

bool needsQuotes(const QString &text)
{
    if (text.isEmpty())
        return false;
    if (text.front().isSpace() || text.back().isSpace())
        return true;
    for (const QChar unit : text)
        if (unit == u',' || unit == u'"' || unit == u'\n' || unit == u'\r' || unit == u';' || unit == u'\t')
            return true;
    return false;
}

} // namespace

QByteArray csvCell(const QString &text, FormulaGuard guard)
{
    QString cell = text;
    if (guard == FormulaGuard::Defuse && looksLikeFormula(cell))
        cell.prepend(u'\'');
    if (!needsQuotes(cell))
        return cell.toUtf8();
    cell.replace(QStringLiteral("\""), QStringLiteral("\"\""));
    return QByteArray("\"" + cell.toUtf8() + "\"");
}

void CsvWriter::addRow(const QStringList &cells)
{
    bool first = true;
    for (const QString &cell : cells) {
        if (!first)
            m_bytes += ',';
        first = false;
        m_bytes += csvCell(cell, m_guard);
    }
    m_bytes += "\r\n";
}

} // namespace rosette
