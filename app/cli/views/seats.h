// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output/table.h"
#include "core/people/seat.h"

#include <QJsonObject>

namespace rosette::cli {

QJsonObject seatJson(const Seat &seat, const QString &name);
std::vector<Column> seatColumns();
Cells seatCells(const Seat &seat, const QString &name);

} // namespace rosette::cli
