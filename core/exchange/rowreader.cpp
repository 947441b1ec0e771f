// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rowreader.h"

#include "core/base/translate.h"

#include <QStringView>

#include <algorithm>

namespace rosette {

namespace {

/// "  Yes!" is a yes still; longer texts are no single word.
constexpr qsizetype longestPunctuated = 12;

bool isPlainAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char unit) { return unit >= ' ' && unit < '\x7F'; });
}

bool isLineBreak(char16_t unit)
{
    return unit == '\r' || unit == '\v' || unit == '\f' || unit == 0x85 || unit == 0x2028 || unit == 0x2029;
}

/// Characters that print nothing: controls, byte order marks inside the text, and the directional overrides
/// and isolates with which a text could read otherwise than it is stored.
bool isDropped(QChar unit)
{
    const char16_t code = unit.unicode();
    if (code == u'\n' || code == u'\t')
        return false;
    return unit.category() == QChar::Other_Control || code == 0xFEFF || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069);
}

/// Word processors and web forms leave such characters behind unseen (a vertical tab for a soft line break, a
/// byte order mark after pasting), so refusing a statement for them would be no help to anybody. A name with
/// them is refused by its own rule.
QString cleaned(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &unit : text)
        if (isLineBreak(unit.unicode()))
            unit = u'\n';
    text.removeIf(isDropped);
    return text.normalized(QString::NormalizationForm_C).trimmed();
}

} // namespace

bool RowReader::nextRow()
{
    while (++m_row < m_table.rowCount()) {
        m_refused = false;
        if (!m_table.isRagged(m_row))
            return true;
        refuse(-1, Tr::tr("The row has %1 cells and the file %2 columns.")
                       .arg(m_table.cellCount(m_row))
                       .arg(m_table.header().size()));
    }
    return false;
}

QString RowReader::columnName(int column) const
{
    return column < 0 ? QString() : m_table.header().at(column).simplified();
}

void RowReader::refuse(int column, const QString &reason)
{
    if (m_refused)
        return;
    m_refused = true;
    m_refusals.push_back(
        {m_table.line(m_row), column + 1, columnName(column), reason, m_table.rowText(m_row)});
}

QString RowReader::oneLine(int column)
{
    const QByteArrayView bytes = m_table.cell(m_row, column);
    if (isPlainAscii(bytes)) {
        const QString text = QString::fromLatin1(bytes).simplified();
        if (text.size() > longestCell)
            refuse(column,
                Tr::tr("The cell has %1 characters; %2 is the most.").arg(text.size()).arg(longestCell));
        return text;
    }
    return severalLines(column).simplified();
}

QString RowReader::severalLines(int column)
{
    const QString text = cleaned(QString::fromUtf8(m_table.cell(m_row, column)));
    if (text.size() > longestCell)
        refuse(
            column, Tr::tr("The cell has %1 characters; %2 is the most.").arg(text.size()).arg(longestCell));
    return text;
}

std::optional<Name> RowReader::checkedName(const QString &text, int column)
{
    Result<Name> name = Name::parse(text);
    if (name)
        return *std::move(name);
    refuse(column, name.error().message);
    return std::nullopt;
}

std::optional<Name> RowReader::name(int column)
{
    return checkedName(QString::fromUtf8(m_table.cell(m_row, column)).simplified(), column);
}

std::optional<Name> RowReader::nameOf(int givenColumn, int familyColumn)
{
    const QString given = QString::fromUtf8(m_table.cell(m_row, givenColumn));
    const QString family = QString::fromUtf8(m_table.cell(m_row, familyColumn));
    return checkedName((given + u' ' + family).simplified(), familyColumn);
}

std::optional<bool> RowReader::yesOrNo(int column)
{
    const QString text = oneLine(column);
    if (text.isEmpty())
        return std::nullopt;
    const std::optional<bool> answer = readYesOrNo(text);
    if (!answer)
        refuse(column, Tr::tr("“%1” is neither yes nor no.").arg(text.left(60)));
    return answer;
}

std::optional<int> RowReader::wholeNumber(int column, int smallest, int largest)
{
    const QString text = oneLine(column);
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= smallest && number <= largest)
        return number;
    refuse(column,
        Tr::tr("“%1” is not a whole number from %2 to %3.").arg(text.left(60)).arg(smallest).arg(largest));
    return std::nullopt;
}

std::optional<QDate> RowReader::date(int column)
{
    const QString text = oneLine(column);
    if (text.isEmpty())
        return std::nullopt;
    const Result<QDate> date = parseDate(text);
    if (date)
        return *date;
    refuse(column, date.error().message);
    return std::nullopt;
}

std::optional<bool> readYesOrNo(const QString &text)
{
    for (const char *word : {"yes", "no", "y", "n", "true", "false", "t", "f", "1", "0", "x"})
        if (text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0)
            return *word != 'n' && *word != 'f' && *word != '0';
    const QString plain = text.size() <= longestPunctuated ? headerKey(text) : text;
    return plain == text ? std::nullopt : readYesOrNo(plain);
}

ImportRefusal rowRefusal(const CsvTable &table, const RowPosition &position, const QString &reason)
{
    return {position.line, 0, {}, reason, table.rowText(position.row)};
}

} // namespace rosette
