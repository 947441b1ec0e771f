// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/seat.h"

#include <QJsonObject>

namespace rosette {

/// What the record of an enrolled seat says: ids, role and dates, never the name.
QJsonObject seatPayload(const Seat &seat);

} // namespace rosette
