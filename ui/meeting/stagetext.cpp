// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/stagetext.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace rosette {

StageText::StageText(TextStyle style, Role role, QWidget *parent)
    : QLabel(parent), m_style(style), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        setFont(m_scale.font(m_style));
        update();
    });
}

void StageText::setScale(const StageScale &scale)
{
    m_scale = scale;
    setFont(m_scale.font(m_style));
}

void StageText::setRole(Role role)
{
    m_role = role;
    update();
}

void StageText::setWords(const QString &words)
{
    if (words != text())
        setText(words);
    setVisible(!words.isEmpty());
}

int StageText::heightAt(int width) const
{
    if (text().isEmpty())
        return 0;
    const QRect bounds =
        QFontMetrics(m_scale.font(m_style))
            .boundingRect(QRect(0, 0, width, 10000), int(alignment()) | Qt::TextWordWrap, text());
    return std::max(bounds.height(), m_scale.lineHeight(m_style));
}

int StageText::naturalWidth() const
{
    return QFontMetrics(m_scale.font(m_style)).horizontalAdvance(text()) + 2;
}

void StageText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_scale.font(m_style));
    painter.setPen(colour(m_role));
    painter.drawText(rect(), int(alignment()) | Qt::TextWordWrap, text());
}

} // namespace rosette
