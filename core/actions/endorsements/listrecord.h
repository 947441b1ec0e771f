// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endorsements/supportlist.h"

#include <QJsonObject>

namespace rosette {

/// What the record of a published list says: its number, its day and the hash of its bytes.
QJsonObject listPayload(const SupportList &list);

} // namespace rosette
