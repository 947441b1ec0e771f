// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/typeset/problem.h"

#include <map>

namespace rosette {

/// What the typesetter noticed, as a finding about the person it concerns: @p subjects maps its places to
/// ids. A blocker exactly where the typesetter says so. Codes: "missing-glyph", "wide-word", "overfull",
/// "low-resolution", "unreadable-photo", "no-alt-text", "document-structure", "unknown-language".
Finding findingFrom(const typeset::Problem &problem, const std::map<QString, QString> &subjects);

} // namespace rosette
