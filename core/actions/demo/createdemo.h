// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace rosette {

/// Makes the demo committee at @p path by the program's own actions: Fairfield's National Committee, with
/// invented people, as it stands on 7 October 2026. Conflict if there is a file.
Result<void> createDemo(const QString &path);

} // namespace rosette
