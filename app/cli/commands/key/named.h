// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "core/signing/keyring.h"

namespace rosette::cli {

/// The one key of this computer that is called so, by its label or its number.
Result<KeptKey> keyNamed(const QString &name);

/// A passphrase that is to be set: from @p source, else asked for twice. Usage if it is empty, unless
/// @p isNone says that there is to be none.
Result<QString> newPassphrase(const PassphraseSource &source, bool isNone);

} // namespace rosette::cli
