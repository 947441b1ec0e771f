// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/picture.h"

#include <cstdint>

namespace rosette::typeset {

class Face;

/// The outline of a glyph at size 1, its origin at (0, 0), y downwards: what a PDF viewer fills (non-zero
/// winding) once it is scaled by the size. Empty for a space. Safe on any thread.
Path glyphOutline(const Face &face, std::uint32_t glyph);

} // namespace rosette::typeset
