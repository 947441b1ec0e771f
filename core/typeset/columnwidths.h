// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/document.h"

#include <vector>

namespace rosette::typeset {

/// Divides `available` points, of which the caller has taken off the gaps. Fixed and content columns come
/// first and shrink together if they do not fit; shares divide the rest. No column is narrower than one
/// point.
std::vector<double> divideWidth(
    const std::vector<ColumnWidth> &columns, const std::vector<double> &naturalWidths, double available);

} // namespace rosette::typeset
