// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/userkeys.h"

#include "core/signing/keyring.h"

#include <QStandardPaths>

namespace rosette {

QString userKeyFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/rosette/keys");
}

void useUserKeys()
{
    KeyRing::ofThisProcess().keepIn(userKeyFolder());
}

} // namespace rosette
