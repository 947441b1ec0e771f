// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/typeset/picture.h"

namespace rosette {

/// @p text in UTF-8 as a QR code (ISO/IEC 18004) with error correction of level M, without its quiet zone,
/// which is four modules on every side. InvalidInput if it is longer than a code holds (2,331 bytes).
Result<typeset::ModuleMatrix> qrCode(const QString &text);

} // namespace rosette
