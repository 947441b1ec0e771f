// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/rulebook.h"

#include <optional>

class QWidget;

namespace rosette {

class PageContext;

/// Asks by what @p draft is adopted and says what that does; nothing if it is not wanted after all.
Result<std::optional<Rulebook>> adoptByDialog(
    PageContext &context, const Rulebook &draft, const Rulebook &latest, QWidget *parent);

} // namespace rosette
