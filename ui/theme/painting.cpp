// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/painting.h"

#include "ui/theme/theme.h"

namespace rosette {

void paintBox(QPainter &painter, const QRectF &rect, const Box &box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(box.line ? QPen(colour(*box.line), box.lineWidth) : QPen(Qt::NoPen));
    painter.setBrush(box.fill ? QBrush(colour(*box.fill)) : QBrush(Qt::NoBrush));
    // A line lies wholly inside the rectangle: its middle is half its width from the edge.
    const qreal inset = box.line ? box.lineWidth / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), box.radius, box.radius);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius)
{
    paintBox(painter, rect, Box{std::nullopt, Role::Accent, 2, radius});
}

} // namespace rosette
