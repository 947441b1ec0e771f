// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/role.h"

#include <QPainter>
#include <QRectF>

#include <optional>

namespace rosette {

/// The radii of rounded rectangles, in pixels; they do not grow with the text.
namespace radius {
inline constexpr qreal keyCap = 4;
inline constexpr qreal tallyCell = 3;
inline constexpr qreal tallyEnd = 6;
inline constexpr qreal control = 8;
inline constexpr qreal card = 10;
inline constexpr qreal dialog = 14;
} // namespace radius

/// A flat rounded rectangle with a line inside its edge. Nothing is drawn for what is not given.
struct Box
{
    std::optional<Role> fill;
    std::optional<Role> line;
    qreal lineWidth = 1;
    qreal radius = radius::control;
};

void paintBox(QPainter &painter, const QRectF &rect, const Box &box);

/// The ring of what has the keyboard's focus: 2 px, just inside the edge of @p rect.
void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius);

} // namespace rosette
