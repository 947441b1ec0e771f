// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output/displaywidth.h"

#include <QList>

#include <algorithm>
#include <array>

namespace rosette::cli {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// Blocks whose characters are wide (W or F) in EastAsianWidth.txt of Unicode 15, joined where only
/// unassigned ones lie between.
constexpr std::array<Range, 19> wideRanges{{
    {0x1100, 0x115F},
    {0x231A, 0x231B},
    {0x23E9, 0x23EC},
    {0x25FD, 0x25FE},
    {0x2614, 0x2615},
    {0x26AA, 0x26AB},
    {0x2E80, 0x303E},
    {0x3041, 0x33FF},
    {0x3400, 0x4DBF},
    {0x4E00, 0xA4CF},
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF01, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD},
}};

qsizetype columnsOf(char32_t point)
{
    const QChar::Category category = QChar::category(point);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
        category == QChar::Other_Format)
        return 0;
    const auto *const range = std::lower_bound(wideRanges.begin(), wideRanges.end(), point,
        [](const Range &each, char32_t value) { return each.last < value; });
    return range != wideRanges.end() && point >= range->first ? 2 : 1;
}

} // namespace

qsizetype displayWidth(const QString &text)
{
    qsizetype width = 0;
    for (const char32_t point : text.toUcs4())
        width += columnsOf(point);
    return width;
}

QString harmless(const QString &text)
{
    QString shown = text;
    for (QChar &character : shown)
        if (character.category() == QChar::Other_Control && character != u'\n' && character != u'\t')
            character = QChar::ReplacementCharacter;
    return shown;
}

} // namespace rosette::cli
