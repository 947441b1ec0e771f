// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/splithandle.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace rosette {

namespace {
constexpr int grip = 8;
constexpr int keyStep = 16;
} // namespace

SplitHandle::SplitHandle(Qt::Orientation orientation, QSplitter *parent)
    : QSplitterHandle(orientation, parent)
{
    setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("Border between panes"));
    setFocusPolicy(Qt::TabFocus);
}

void SplitHandle::keyPressEvent(QKeyEvent *event)
{
    const bool isUpright = orientation() == Qt::Horizontal;
    const int at = isUpright ? x() : y();
    if (event->key() == (isUpright ? Qt::Key_Left : Qt::Key_Up))
        moveSplitter(at - keyStep);
    else if (event->key() == (isUpright ? Qt::Key_Right : Qt::Key_Down))
        moveSplitter(at + keyStep);
    else
        QSplitterHandle::keyPressEvent(event);
}

void SplitHandle::paintEvent(QPaintEvent *)
{
    const bool isUpright = orientation() == Qt::Horizontal;
    const QRect line =
        isUpright ? QRect(rect().center().x(), 0, 1, height()) : QRect(0, rect().center().y(), width(), 1);
    QPainter(this).fillRect(line, colour(underMouse() ? Role::Control : Role::Line));
}

void SplitHandle::resizeEvent(QResizeEvent *event)
{
    // QSplitter gives a handle of one pixel five to be gripped by; three more lie over its neighbours.
    QSplitterHandle::resizeEvent(event);
    constexpr int more = grip - 5;
    if (orientation() == Qt::Horizontal && width() < grip)
        setGeometry(geometry().adjusted(-more / 2, 0, more - more / 2, 0));
    else if (orientation() == Qt::Vertical && height() < grip)
        setGeometry(geometry().adjusted(0, -more / 2, 0, more - more / 2));
}

} // namespace rosette
