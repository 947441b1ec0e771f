// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/keyfolder.h"

#include <QJsonObject>

namespace rosette::cli {

QJsonObject keyJson(const KeptKey &kept);
/// Path, number and fingerprint, a line each.
QString keyText(const KeptKey &kept);

} // namespace rosette::cli
