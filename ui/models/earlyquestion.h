// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/earlyoccurrence.h"
#include "ui/widgets/confirmationdialog.h"

namespace rosette {

/// What is asked before it goes on record that something occurred before its announced day.
ConfirmationDialog::Question earlyQuestion(const EarlyOccurrence &early);

} // namespace rosette
