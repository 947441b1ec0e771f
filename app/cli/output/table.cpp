// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output/table.h"

#include "app/cli/output/displaywidth.h"

#include <algorithm>

namespace rosette::cli {

namespace {

QString padding(qsizetype columns)
{
    return QString(std::max<qsizetype>(columns, 0), u' ');
}

QString oneLine(const QString &text)
{
    return harmless(text.simplified());
}

/// The cells of one row, each as wide as its column.
QString line(const std::vector<Column> &columns, const std::vector<qsizetype> &widths, const Cells &cells,
    Colours colours)
{
    QString text;
    for (std::size_t index = 0; index < columns.size(); ++index) {
        const QString shown = oneLine(cells[index].text);
        const QString space = padding(widths[index] - displayWidth(shown));
        const QString coloured = toned(shown, cells[index].tone, colours);
        if (index > 0)
            text += QStringLiteral("  ");
        if (columns[index].align == Align::Right)
            text += space + coloured;
        else
            text += coloured + (index + 1 < columns.size() ? space : QString());
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text + u'\n';
}

} // namespace

QString Table::text(Colours colours) const
{
    if (m_rows.empty())
        return {};
    std::vector<qsizetype> widths;
    Cells titles;
    for (std::size_t index = 0; index < m_columns.size(); ++index) {
        qsizetype width = displayWidth(m_columns[index].title);
        for (const Cells &row : m_rows)
            width = std::max(width, displayWidth(oneLine(row[index].text)));
        widths.push_back(width);
        titles.emplace_back(m_columns[index].title, Tone::Heading);
    }
    QString text = line(m_columns, widths, titles, colours);
    for (const Cells &row : m_rows)
        text += line(m_columns, widths, row, colours);
    return text;
}

void Sheet::add(const QString &label, const Cell &value)
{
    if (!value.text.isEmpty())
        m_lines.push_back({label, value});
}

void Sheet::section(const QString &title)
{
    if (!m_lines.empty())
        m_lines.push_back({{}, QStringLiteral("\n")});
    m_lines.push_back({{}, {title + u'\n', Tone::Heading}});
}

void Sheet::paragraph(const QString &text)
{
    const QString shown = harmless(text);
    m_lines.push_back({{}, shown.endsWith(u'\n') ? shown : shown + u'\n'});
}

void Sheet::table(const Table &table)
{
    if (!table.isEmpty())
        m_lines.push_back({{}, QString(), table});
}

QString Sheet::text(Colours colours) const
{
    qsizetype width = 0;
    for (const Line &line : m_lines)
        width = std::max(width, displayWidth(line.label));
    QString text;
    for (const Line &line : m_lines) {
        if (line.label.isEmpty()) {
            text += line.table ? line.table->text(colours) : QString();
            text += toned(line.value.text, line.value.tone, colours);
            continue;
        }
        QString value = harmless(line.value.text);
        value.replace(u'\n', QStringLiteral("\n") + padding(width + 2));
        text += line.label + padding(width + 2 - displayWidth(line.label)) +
                toned(value, line.value.tone, colours) + u'\n';
    }
    return text;
}

} // namespace rosette::cli
