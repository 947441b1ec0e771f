// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/fontset.h"
#include "core/typeset/shapingrequest.h"

#include <hb.h>

#include <string>
#include <vector>

namespace rosette::typeset {

/// The script of each UTF-16 unit; punctuation and spaces take that of the letters before them.
std::vector<hb_script_t> scriptsOf(std::u16string_view text);

struct FaceSelection
{
    /// One for each UTF-16 unit.
    std::vector<const Face *> faces = {};
    std::vector<std::u16string> missing = {};
};

/// Chooses a face for each character. A character that no face has is replaced in `text` by U+FFFD (and
/// U+2060 for a second unit, so that places stay).
FaceSelection selectFaces(std::u16string &text, const ShapingRequest &request, const FontSet &fonts);

} // namespace rosette::typeset
