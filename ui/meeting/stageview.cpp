// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/stageview.h"

#include "ui/meeting/meetingstage.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QScrollBar>

namespace rosette {

namespace {

constexpr qreal step = 0.05;
constexpr qreal mostProjected = 4;
constexpr qreal mostInPage = 1.15;

} // namespace

StageView::StageView(Use use, QWidget *parent) : QScrollArea(parent), m_use(use), m_stage(new MeetingStage)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_stage);
    viewport()->setAutoFillBackground(false);
    m_stage->setAutoFillBackground(false);
    connect(m_stage, &MeetingStage::changed, this, &StageView::fit);
    connect(&Theme::instance(), &Theme::changed, this, &StageView::fit);
}

QSize StageView::minimumSizeHint() const
{
    return {scaled(320), scaled(110)};
}

void StageView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool StageView::event(QEvent *event)
{
    if (event->type() == QEvent::Show)
        fit();
    return QScrollArea::event(event);
}

void StageView::fit()
{
    if (m_isFitting)
        return;
    m_isFitting = true;
    const qreal least = Theme::instance().textScale();
    const qreal most = m_use == Use::Projected ? mostProjected : least * mostInPage;
    const int room = maximumViewportSize().height();
    int width = maximumViewportSize().width();
    m_scale = least;
    for (qreal scale = most; scale > least; scale -= step)
        if (m_stage->heightAt(StageScale(scale), width) <= room && !m_stage->isCramped()) {
            m_scale = scale;
            break;
        }
    if (m_stage->heightAt(StageScale(m_scale), width) > room)
        width -= verticalScrollBar()->sizeHint().width();
    const int height = m_stage->heightAt(StageScale(m_scale), width);
    m_stage->resize(width, std::max(height, room));
    m_stage->arrange(StageScale(m_scale), width, room);
    m_isFitting = false;
}

} // namespace rosette
