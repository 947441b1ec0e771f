// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/shapedtext.h"
#include "core/typeset/shapingrequest.h"

#include <memory>

struct hb_buffer_t;

namespace rosette::typeset {

class FontSet;

/// Turns a paragraph into glyphs. `buffer` is working space.
std::shared_ptr<const ShapedText> shapeText(
    const ShapingRequest &request, const FontSet &fonts, hb_buffer_t *buffer);

} // namespace rosette::typeset
