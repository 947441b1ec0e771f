// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/columnwidths.h"

#include <algorithm>

namespace rosette::typeset {

std::vector<double> divideWidth(
    const std::vector<ColumnWidth> &columns, const std::vector<double> &naturalWidths, double available)
{
    std::vector<double> widths(columns.size(), 0.0);
    double taken = 0;
    double shares = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].kind == ColumnWidth::Kind::Share) {
            shares += std::max(0.0, columns[i].value);
            continue;
        }
        widths[i] =
            columns[i].kind == ColumnWidth::Kind::Fixed ? std::max(0.0, columns[i].value) : naturalWidths[i];
        taken += widths[i];
    }
    const double shrink = taken > available ? available / taken : 1;
    const double rest = std::max(0.0, available - taken);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].kind == ColumnWidth::Kind::Share)
            widths[i] = shares > 0 ? rest * std::max(0.0, columns[i].value) / shares : 0;
        else
            widths[i] *= shrink;
        widths[i] = std::max(1.0, widths[i]);
    }
    return widths;
}

} // namespace rosette::typeset
