// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/geometry.h"
#include "core/typeset/inlinetext.h"

namespace rosette::typeset {

/// A number that layout can reckon with: not a number becomes `least`, and everything is brought into the
/// range.
double finite(double value, double least, double most);

/// Styles from a document may hold any number; these do not.
TextStyle sanitized(const TextStyle &style);
Insets sanitized(const Insets &insets);

} // namespace rosette::typeset
