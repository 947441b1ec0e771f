// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/verdictbutton.h"

#include "ui/theme/painting.h"
#include "ui/theme/textstyle.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace rosette {

namespace {

constexpr int edge = 7;
constexpr int gap = 5;

int wordsWidth(const QString &words)
{
    return QFontMetrics(font(TextStyle::SmallStrong)).horizontalAdvance(words) + 1;
}

} // namespace

VerdictButton::VerdictButton(Verdict verdict, QWidget *parent)
    : QPushButton(parent), m_verdict(verdict), m_look(lookOf(verdict))
{
    setText(m_look.words);
    setCheckable(true);
    setAccessibleDescription(tr("Key %1").arg(keyOfVerdict(verdict)));
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(&Theme::instance(), &Theme::changed, this, &QWidget::updateGeometry);
}

QSize VerdictButton::sizeHint() const
{
    return {2 * edge + scaled(16) + gap + wordsWidth(m_look.words), scaled(58)};
}

void VerdictButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Box box{Role::Surface, Role::Control, 1, radius::control};
    if (isDown())
        box.fill = Role::Track;
    else if (isEnabled() && underMouse())
        box.fill = Role::Soft;
    if (isChecked())
        box = {toneSoftRole(m_look.tone), toneRole(m_look.tone), 2, radius::control};
    paintBox(painter, rect(), box);

    const Role ink = isChecked() ? toneRole(m_look.tone) : Role::Text;
    const int line = lineHeight(TextStyle::SmallStrong);
    const int key = scaled(19);
    const int top = (height() - line - key - 3) / 2;
    const int side = scaled(16);
    const int words = wordsWidth(m_look.words);
    const int left = (width() - side - gap - words) / 2;
    const auto mirrored = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    paintIcon(painter, mirrored(QRect(left, top + (line - side) / 2, side, side)), m_look.icon,
        isChecked() ? ink : Role::Text2);
    painter.setFont(rosette::font(TextStyle::SmallStrong));
    painter.setPen(colour(ink));
    painter.drawText(mirrored(QRect(left + side + gap, top, words, line)), Qt::AlignCenter, m_look.words);
    paintKey(painter, QRect((width() - scaled(22)) / 2, top + line + 3, scaled(22), key));
}

void VerdictButton::paintKey(QPainter &painter, const QRect &place) const
{
    paintBox(painter, place, Box{isChecked() ? Role::Surface : Role::Sunken, Role::Line, 1, radius::keyCap});
    painter.setFont(rosette::font(TextStyle::CaptionStrong));
    painter.setPen(colour(Role::Text2));
    painter.drawText(place, Qt::AlignCenter, keyOfVerdict(m_verdict));
}

} // namespace rosette
