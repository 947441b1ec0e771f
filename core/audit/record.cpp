// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/record.h"

namespace rosette {

QByteArray noParent()
{
    return QByteArray(32, '\0');
}

} // namespace rosette
