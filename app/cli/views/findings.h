// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output/tone.h"
#include "core/base/finding.h"

#include <QJsonArray>

namespace rosette::cli {

QJsonArray findingsJson(const std::vector<Finding> &findings);
/// For each its severity, its code, what is the case and what to do about it.
QString findingsText(const std::vector<Finding> &findings, Colours colours);
/// "Blocker", "Warning", "Note" for people.
QString severityInWords(Severity severity);

} // namespace rosette::cli
