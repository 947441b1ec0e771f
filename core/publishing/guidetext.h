// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guides/guide.h"

namespace rosette {

/// The guide as plain text for an e-mail: the words of the PDF in its reading order, lines of at most 76
/// characters where words allow it, LF at the ends. Pictures are left out.
QString guideText(const Guide &guide);

} // namespace rosette
