// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rosette::typeset {

struct PdfFont;
class PdfObjects;

/// Type 0 font with a TrueType descendant, its descriptor, file and ToUnicode map (ISO 32000-1, 9.7). Gives
/// the number of the Type 0 font.
int writePdfFont(const PdfFont &font, PdfObjects &objects);

} // namespace rosette::typeset
