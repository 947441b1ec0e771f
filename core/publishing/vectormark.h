// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/typeset/picture.h"

namespace rosette {

/// Reads a plain SVG: a viewBox that starts at 0 0, paths of absolute M, L, C and Z, circles, and fill as
/// #RRGGBB. Anything else is refused, so that a mark is never printed in part.
Result<typeset::VectorDrawing> readVectorMark(const QByteArray &svg);

/// The rosette of resources/mark.
const typeset::VectorDrawing &rosetteMark();

} // namespace rosette
