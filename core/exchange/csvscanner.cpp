// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvscanner.h"

namespace rosette {

CsvScanner::CsvScanner(QByteArrayView text, char delimiter) : m_text(text), m_delimiter(delimiter)
{
    for (const char end : {delimiter, '\n', '\r'})
        m_endsCell[static_cast<unsigned char>(end)] = true;
}

CsvStep CsvScanner::next(std::vector<ScannedCell> &cells)
{
    if (m_at >= m_text.size())
        return CsvStep::End;
    m_line = m_nextLine;
    bool another = true;
    while (another) {
        ScannedCell cell;
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            const CsvStep step = scanQuoted(cell);
            if (step != CsvStep::Record)
                return step;
        } else {
            scanPlain(cell);
        }
        cells.push_back(cell);
        another = crossesDelimiter();
    }
    return CsvStep::Record;
}

void CsvScanner::scanPlain(ScannedCell &cell)
{
    const char *const begin = m_text.data() + m_at;
    const char *const end = m_text.data() + m_text.size();
    const char *at = begin;
    while (at != end && !m_endsCell[static_cast<unsigned char>(*at)])
        ++at;
    cell.offset = m_at;
    cell.size = at - begin;
    m_at += cell.size;
}

CsvStep CsvScanner::scanQuoted(ScannedCell &cell)
{
    const qsizetype opened = m_at;
    const int openedLine = m_nextLine;
    const qsizetype openedLineStart = m_lineStart;
    ++m_at;
    cell.offset = m_at;
    while (m_at < m_text.size()) {
        const char unit = m_text[m_at];
        if (unit == '\n' || unit == '\r') {
            countLineEnd();
        } else if (unit != '"') {
            ++m_at;
        } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == '"') {
            cell.hasDoubledQuotes = true;
            m_at += 2;
        } else {
            cell.size = m_at - cell.offset;
            ++m_at;
            if (m_at < m_text.size() && !m_endsCell[static_cast<unsigned char>(m_text[m_at])])
                return fault(CsvStep::TextAfterQuote, m_at, m_nextLine, m_lineStart);
            return CsvStep::Record;
        }
    }
    return fault(CsvStep::UnterminatedQuote, opened, openedLine, openedLineStart);
}

bool CsvScanner::crossesDelimiter()
{
    if (m_at >= m_text.size())
        return false;
    if (m_text[m_at] == m_delimiter) {
        ++m_at;
        return true;
    }
    countLineEnd();
    return false;
}

void CsvScanner::countLineEnd()
{
    const bool pair = m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
    m_at += pair ? 2 : 1;
    m_lineStart = m_at;
    ++m_nextLine;
}

CsvStep CsvScanner::fault(CsvStep step, qsizetype at, int line, qsizetype lineStart)
{
    m_line = line;
    m_column = 1;
    for (qsizetype byte = lineStart; byte < at; ++byte)
        if ((static_cast<unsigned char>(m_text[byte]) & 0xC0U) != 0x80U)
            ++m_column;
    return step;
}

} // namespace rosette
