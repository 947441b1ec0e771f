// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/rulebookdifference.h"
#include "ui/theme/icon.h"

class QWidget;

namespace rosette {

/// Icon, what it is, what it says.
QWidget *ruleRow(Icon icon, const QString &what, const QString &text);
/// Number, title, wording, and the clause that says so.
QWidget *criterionRow(int number, const Criterion &criterion);
/// What changes: as it is, struck out, and as it would be.
QWidget *changeRow(const RulebookChange &change);

} // namespace rosette
