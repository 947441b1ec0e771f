// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keycap.h"

#include "ui/theme/painting.h"
#include "ui/theme/textstyle.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace rosette {

namespace {

/// A size under caption: a cap stands for the lettering of a key.
QFont capFont()
{
    QFont font = rosette::font(TextStyle::CaptionStrong);
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

} // namespace

KeyCap::KeyCap(const QString &key, QWidget *parent) : QLabel(key, parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, &QWidget::updateGeometry);
}

QSize KeyCap::sizeHint() const
{
    const int height = scaled(18);
    return {std::max(QFontMetrics(capFont()).horizontalAdvance(text()) + 11, height + 2), height};
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), {Role::Sunken, Role::Line, 1, radius::keyCap});
    painter.setFont(capFont());
    painter.setPen(colour(Role::Text2));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace rosette
