// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/stagelook.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace rosette {

namespace {

constexpr int keyHeight = 20;
constexpr int keySide = 6;

} // namespace

int StageScale::operator()(int pixels) const
{
    return static_cast<int>(std::lround(pixels * m_scale));
}

QFont StageScale::font(TextStyle style) const
{
    return fontAt(style, m_scale);
}

int StageScale::lineHeight(TextStyle style) const
{
    return lineHeightAt(style, m_scale);
}

QSize keySize(const QString &key, const StageScale &scale)
{
    const int words = QFontMetrics(scale.font(TextStyle::CaptionStrong)).horizontalAdvance(key);
    return {std::max(words + 2 * scale(keySide), scale(keyHeight)), scale(keyHeight)};
}

void paintKey(QPainter &painter, const QRect &place, const QString &key, const StageScale &scale)
{
    paintBox(painter, place, {Role::Sunken, Role::Control, 1, radius::keyCap});
    painter.setFont(scale.font(TextStyle::CaptionStrong));
    painter.setPen(colour(Role::Text2));
    painter.drawText(place, static_cast<int>(Qt::AlignCenter), key);
}

} // namespace rosette
