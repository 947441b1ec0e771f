// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollcolumn.h"

#include "ui/theme/theme.h"
#include "ui/widgets/ground.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace rosette {

ScrollColumn::ScrollColumn(QWidget *parent)
    : QScrollArea(parent), m_content(new Ground(Role::Window)), m_body(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // What is in the column takes the focus, and scrolls with it.
    setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(m_content);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_body->setSpacing(12);
    outer->addLayout(m_body);
    outer->addStretch(1);
    setWidget(m_content);
    m_content->installEventFilter(this);
    pad();
}

void ScrollColumn::setGround(Role ground)
{
    m_content->setRole(ground);
}

void ScrollColumn::setPadding(const QMargins &margins)
{
    m_padding = margins;
    pad();
}

void ScrollColumn::setFilling()
{
    auto *outer = static_cast<QVBoxLayout *>(m_content->layout());
    outer->setStretch(0, 1);
    outer->setStretch(1, 0);
    m_isFilling = true;
}

void ScrollColumn::setWidest(int pixels)
{
    m_widest = pixels;
    pad();
}

QSize ScrollColumn::sizeHint() const
{
    return m_content->sizeHint();
}

QSize ScrollColumn::minimumSizeHint() const
{
    return {m_content->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), scaled(120)};
}

void ScrollColumn::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    pad();
}

void ScrollColumn::keyPressEvent(QKeyEvent *event)
{
    if (m_isFilling)
        event->ignore();
    else
        QScrollArea::keyPressEvent(event);
}

bool ScrollColumn::eventFilter(QObject *watched, QEvent *event)
{
    // The column is never narrower than what is in it needs.
    if (watched == m_content && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void ScrollColumn::pad()
{
    const int spare =
        m_widest > 0 ? viewport()->width() - scaled(m_widest) - m_padding.left() - m_padding.right() : 0;
    const int side = std::max(0, spare / 2);
    m_body->setContentsMargins(m_padding + QMargins(side, 0, side, 0));
}

} // namespace rosette
