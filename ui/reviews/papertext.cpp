// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/papertext.h"

#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QTextBlock>
#include <QWheelEvent>

#include <cmath>

namespace rosette {

PaperText::PaperText(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizeAdjustPolicy(QAbstractScrollArea::AdjustIgnored);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PaperText::setPaper(std::unique_ptr<QTextDocument> paper)
{
    paper->setTextWidth(viewport()->width());
    setDocument(paper.get());
    m_paper = std::move(paper);
    fitHeight();
}

int PaperText::topOf(int state) const
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        if (block.userState() == state)
            return static_cast<int>(document()->documentLayout()->blockBoundingRect(block).top());
    return 0;
}

void PaperText::fitHeight()
{
    document()->setTextWidth(viewport()->width());
    setFixedHeight(static_cast<int>(std::ceil(document()->size().height())));
}

QSize PaperText::sizeHint() const
{
    return {scaled(480), height()};
}

QSize PaperText::minimumSizeHint() const
{
    return {scaled(200), 0};
}

void PaperText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

void PaperText::keyPressEvent(QKeyEvent *event)
{
    // Keys that scroll are for the column around; with Shift they mark.
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (event->modifiers() == Qt::NoModifier) {
            event->ignore();
            return;
        }
        break;
    default:
        break;
    }
    QTextBrowser::keyPressEvent(event);
}

void PaperText::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace rosette
