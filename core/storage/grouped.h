// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statement.h"

namespace rosette {

/// Folds the rows of a query over parents joined with their children, in which the rows of one parent stand
/// together and bear its id in the column "id". @p start makes a parent of its first row, @p add gives it the
/// child of each row.
template <typename Start, typename Add>
auto grouped(Statement &statement, Start &&start, Add &&add)
    -> Result<std::vector<std::invoke_result_t<Start, Row &>>>
{
    std::vector<std::invoke_result_t<Start, Row &>> parents;
    QString last;
    const Result<void> read = statement.each([&](Row &row) -> Result<void> {
        const QString id = row.value<QString>("id");
        if (parents.empty() || id != last)
            parents.push_back(start(row));
        last = id;
        add(parents.back(), row);
        return {};
    });
    if (!read)
        return read.error();
    return parents;
}

/// The only element of a list that has one at most, as the answer of a find().
template <typename T>
Result<std::optional<T>> onlyOne(Result<std::vector<T>> found)
{
    if (!found)
        return std::move(found).error();
    if (found->empty())
        return std::optional<T>();
    return std::optional<T>(std::move(found->front()));
}

} // namespace rosette
