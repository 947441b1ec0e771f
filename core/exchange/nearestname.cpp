// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/nearestname.h"

#include "core/base/text.h"

#include <algorithm>
#include <vector>

namespace rosette {

namespace {

/// Letters to insert, delete or exchange (Levenshtein); anything above @p limit counts as limit + 1.
qsizetype distance(const QString &a, const QString &b, qsizetype limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t at = 0; at < row.size(); ++at)
        row[at] = static_cast<qsizetype>(at);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        qsizetype smallest = row[0];
        for (std::size_t j = 1; j < row.size(); ++j) {
            const bool same = a.at(i) == b.at(static_cast<qsizetype>(j) - 1);
            const qsizetype exchanged = diagonal + (same ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({exchanged, row[j] + 1, row[j - 1] + 1});
            smallest = std::min(smallest, row[j]);
        }
        if (smallest > limit)
            return limit + 1;
    }
    return row.back();
}

} // namespace

std::optional<QString> nearestName(const QString &text, const QStringList &names)
{
    const QString sought = folded(text);
    qsizetype limit = sought.size() / 3;
    std::optional<QString> nearest;
    for (const QString &name : names) {
        const qsizetype apart = distance(sought, folded(name), limit);
        if (apart > limit)
            continue;
        nearest = name;
        limit = apart - 1;
        if (apart == 0)
            break;
    }
    return nearest;
}

} // namespace rosette
