// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/libsodium.h"

#include <QtGlobal>

#include <sodium.h>

namespace rosette {

void startLibsodium()
{
    static const bool started = sodium_init() >= 0; // 1: it was started already
    if (!started)
        qFatal("libsodium cannot be started.");
}

} // namespace rosette
