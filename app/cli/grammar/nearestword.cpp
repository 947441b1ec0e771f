// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/nearestword.h"

#include <algorithm>
#include <vector>

namespace rosette::cli {

namespace {

/// Optimal string alignment distance: insertions, deletions, substitutions, exchanges of neighbours.
qsizetype distance(const QString &left, const QString &right)
{
    const auto columns = static_cast<std::size_t>(right.size()) + 1;
    std::vector<std::vector<qsizetype>> table(
        static_cast<std::size_t>(left.size()) + 1, std::vector<qsizetype>(columns, 0));
    for (std::size_t row = 0; row < table.size(); ++row)
        table[row][0] = static_cast<qsizetype>(row);
    for (std::size_t column = 0; column < columns; ++column)
        table[0][column] = static_cast<qsizetype>(column);
    for (qsizetype i = 1; i <= left.size(); ++i) {
        for (qsizetype j = 1; j <= right.size(); ++j) {
            const auto row = static_cast<std::size_t>(i);
            const auto column = static_cast<std::size_t>(j);
            const bool same = left[i - 1] == right[j - 1];
            qsizetype least = table[row - 1][column - 1] + (same ? 0 : 1);
            least = std::min({least, table[row - 1][column] + 1, table[row][column - 1] + 1});
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                least = std::min(least, table[row - 2][column - 2] + 1);
            table[row][column] = least;
        }
    }
    return table.back().back();
}

} // namespace

QString nearestWord(const QString &word, const QStringList &candidates)
{
    QString nearest;
    qsizetype best = std::max<qsizetype>(1, word.size() / 3) + 1;
    for (const QString &candidate : candidates) {
        const qsizetype apart = distance(word.toLower(), candidate.toLower());
        if (apart < best) {
            best = apart;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace rosette::cli
