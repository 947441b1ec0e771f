// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reviews/fit.h"

#include <QJsonObject>

namespace rosette::cli {

QJsonObject reviewJson(const Review &review, const QString &seat);
QJsonObject fitJson(const Fit &fit);
/// "meets", "does not meet", "not shown" for people.
QString verdictInWords(Verdict verdict);
/// "met", "not met", "open" for people.
QString standingInWords(Standing standing);

} // namespace rosette::cli
