// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/theme/role.h"

#include <QColor>

namespace rosette {

/// The colours of one scheme, by role.
using Colours = std::array<QColor, roleCount>;

/// All schemes, read from JSON: {"window": {"light": "#RRGGBB", "dark": ..., "contrast": ...}, ...}. Eight
/// digits are #AARRGGBB. A missing role or scheme and a malformed colour are errors.
class ColourTable
{
public:
    static Result<ColourTable> read(const QByteArray &json);
    /// The table that is built into the program, read once.
    static const ColourTable &bundled();

    const QColor &colour(Scheme scheme, Role role) const;

private:
    std::array<Colours, allSchemes.size()> m_colours;
};

/// Contrast of two opaque colours as WCAG 2.2 defines it, 1 to 21.
qreal contrastRatio(const QColor &one, const QColor &other);

} // namespace rosette
