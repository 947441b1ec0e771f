// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>

class QObject;

namespace rosette {

/// Where the demo committee is kept: in the user's data folder.
QString demoPath();

/// Makes the demo committee at @p path off the GUI thread, then calls @p done, unless @p receiver is gone.
void makeDemo(const QString &path, QObject *receiver, const std::function<void(Result<void>)> &done);

} // namespace rosette
