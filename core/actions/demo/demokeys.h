// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/secretkey.h"

#include <QString>

namespace rosette {

/// The key of a person of the demo committee. Everybody can make it, so it proves nothing; it lets everybody
/// act in the demo as anybody, and sign and verify there as in earnest.
SecretKey demoKey(const QString &name);
/// The same for the keeper of the demo's file.
SecretKey demoKeeperKey();

/// Lets the ring of this process sign with the demo's keys, so that a demo file opened anywhere works.
void offerDemoKeys();

} // namespace rosette
