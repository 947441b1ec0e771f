// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dismiss.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace rosette {

namespace {

QString nameOf(EmptyState::Drawing drawing)
{
    switch (drawing) {
    case EmptyState::Drawing::BallotBox:
        return QStringLiteral("ballot-box");
    case EmptyState::Drawing::Desk:
        return QStringLiteral("desk");
    case EmptyState::Drawing::Papers:
        return QStringLiteral("papers");
    case EmptyState::Drawing::Search:
        return QStringLiteral("search");
    case EmptyState::Drawing::People:
        return QStringLiteral("people");
    case EmptyState::Drawing::List:
        return QStringLiteral("list");
    case EmptyState::Drawing::Chain:
        return QStringLiteral("chain");
    case EmptyState::Drawing::Calendar:
        return QStringLiteral("calendar");
    }
    return {};
}

} // namespace

EmptyState::EmptyState(Drawing drawing, const QString &title, const QString &text, QWidget *parent)
    : QScrollArea(parent), m_content(new QWidget),
      m_drawing(new DrawingView(nameOf(drawing), 120, m_content)),
      m_title(new TextLabel(TextStyle::Title, Role::Text, title, m_content)),
      m_text(new TextLabel(TextStyle::Reading, Role::Text2, text, m_content)),
      m_buttons(new FlowLayout(nullptr, 8, 8))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (TextLabel *label : {m_title, m_text})
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWidest(460);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(4);
    layout->addStretch(1);
    layout->addWidget(m_drawing, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(16);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addLayout(m_buttons);
    centred->addStretch(1);
    layout->addLayout(centred);
    layout->addStretch(1);
    m_text->setVisible(!text.isEmpty());
    setWidget(m_content);
    viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_content->installEventFilter(this);
}

QSize EmptyState::sizeHint() const
{
    return m_content->sizeHint();
}

QSize EmptyState::minimumSizeHint() const
{
    const QSize content = m_content->minimumSizeHint();
    return {content.width(), isInColumn() ? content.height() : std::min(content.height(), scaled(96))};
}

bool EmptyState::hasHeightForWidth() const
{
    return isInColumn();
}

int EmptyState::heightForWidth(int width) const
{
    return heightOfAll(width);
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fold();
}

bool EmptyState::eventFilter(QObject *watched, QEvent *event)
{
    // A text or a button came or went, or the text grew.
    if (watched == m_content && event->type() == QEvent::LayoutRequest) {
        fold();
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

bool EmptyState::isInColumn() const
{
    for (const QWidget *parent = parentWidget(); parent; parent = parent->parentWidget())
        if (qobject_cast<const QScrollArea *>(parent))
            return true;
    return false;
}

/// With the drawing, whether it is shown or not.
int EmptyState::heightOfAll(int width) const
{
    const int hidden =
        m_drawing->isHidden() ? m_drawing->sizeHint().height() + m_content->layout()->spacing() : 0;
    return m_content->layout()->totalHeightForWidth(width) + hidden;
}

void EmptyState::fold()
{
    const bool hasRoom = isInColumn() || heightOfAll(width()) <= height();
    if (hasRoom == m_drawing->isHidden())
        m_drawing->setVisible(hasRoom);
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void EmptyState::addButton(Button *button)
{
    m_buttons->addWidget(button);
}

void EmptyState::clearButtons()
{
    dismissAll(*m_buttons);
}

} // namespace rosette
