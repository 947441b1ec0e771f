// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/milestone.h"

#include <QJsonObject>

namespace rosette::cli {

QJsonObject contestJson(const Contest &contest, const QString &body);
/// "4 women, 1 young member", or empty.
QString reservedInWords(const Contest &contest);

QJsonObject milestoneJson(const Milestone &milestone);
/// "announced", "revised", "occurred" for people.
QString dateStatusInWords(DateStatus status);

} // namespace rosette::cli
