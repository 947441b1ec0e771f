// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/face.h"

#include <QString>

#include <memory>
#include <vector>

namespace rosette::typeset {

/// The faces of one family, in any order.
using FontFamily = std::vector<std::unique_ptr<Face>>;

/// A family for text and, in this order, families for what it lacks. Immutable; threads may share it.
class FontSet
{
public:
    /// The first family must not be empty.
    explicit FontSet(std::vector<FontFamily> families);

    /// Lato, then Noto Sans for Greek, Cyrillic, Arabic, Bengali, Gurmukhi and signs: built into the program,
    /// the same on every machine. Cheap: a face is read when it is first used.
    static const FontSet &bundled();

    /// The face of the text family that is nearest to the wish.
    const Face &textFace(int weight, bool isItalic) const;

    /// The nearest face of the first family that has the character; nothing if none has it.
    const Face *faceFor(char32_t character, int weight, bool isItalic) const;

private:
    std::vector<FontFamily> m_families;
};

} // namespace rosette::typeset
