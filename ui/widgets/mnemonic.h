// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rosette {

/// The words of a button or menu entry without the marks of their mnemonic.
QString withoutMnemonic(const QString &text);

} // namespace rosette
