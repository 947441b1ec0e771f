// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/records/seerecords.h"

#include <QJsonObject>

namespace rosette::cli {

QJsonObject recordJson(const RecordView &record);

} // namespace rosette::cli
