// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"
#include "ui/theme/textstyle.h"

#include <QString>

class QPainter;
class QRect;

namespace rosette {

/// The stage of a meeting is as large as its window lets it be: everything on it is measured in pixels at
/// scale 1 and multiplied by one scale, which its parts are given before they are measured or painted.
class StageScale
{
public:
    explicit StageScale(qreal scale = 1) : m_scale(scale) {}

    qreal value() const { return m_scale; }
    int operator()(int pixels) const;
    /// The font of @p style at this scale, whatever the text size of the other windows.
    QFont font(TextStyle style) const;
    int lineHeight(TextStyle style) const;

private:
    qreal m_scale;
};

/// The picture of a key: a cap with its letter in the middle.
void paintKey(QPainter &painter, const QRect &place, const QString &key, const StageScale &scale);
/// As wide as the cap of @p key must be, and as high as all are.
QSize keySize(const QString &key, const StageScale &scale);

} // namespace rosette
