// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/record.h"
#include "ui/theme/icon.h"

namespace rosette {

/// The icon beside a record of @p type.
Icon iconOf(RecordType type);

/// "9f3c 51ae 07d2 ...": a hash in groups of four, which wraps.
QString hashInGroups(const QByteArray &hash);

} // namespace rosette
