// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drawer.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focuschain.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace rosette {

Drawer::Drawer(QWidget *host)
    : QFrame(host->parentWidget()), m_host(host), m_layout(new QVBoxLayout(this)),
      m_title(new TextLabel(TextStyle::Heading, Role::Text, {}, this))
{
    hide();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 8, 2);
    auto *close = new Button(Icon::Close, tr("Close the pane"), ButtonKind::Flat, this);
    connect(close, &QAbstractButton::clicked, this, &Drawer::close);
    head->addWidget(m_title, 1);
    head->addWidget(close);
    m_layout->setContentsMargins(1, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addLayout(head);
    host->installEventFilter(this);
}

void Drawer::setContent(QWidget *content, const QString &title)
{
    takeContent();
    m_content = content;
    m_title->setText(title);
    setAccessibleName(title);
    m_layout->addWidget(content, 1);
    content->show();
}

QWidget *Drawer::takeContent()
{
    if (m_content)
        m_layout->removeWidget(m_content);
    return std::exchange(m_content, nullptr);
}

void Drawer::open()
{
    if (isVisible())
        return;
    m_before = QApplication::focusWidget();
    place();
    show();
    raise();
    qApp->installEventFilter(this);
    if (QWidget *first = firstTakingKeys(*this))
        first->setFocus(Qt::TabFocusReason);
}

void Drawer::close()
{
    if (!isVisible())
        return;
    qApp->removeEventFilter(this);
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

bool Drawer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_host && (event->type() == QEvent::Resize || event->type() == QEvent::Move) &&
        isVisible())
        place();
    if (event->type() == QEvent::MouseButtonPress && isVisible()) {
        const auto *pressed = qobject_cast<QWidget *>(watched);
        if (pressed && pressed->window() == window() && pressed != this && !isAncestorOf(pressed))
            close();
    }
    return QFrame::eventFilter(watched, event);
}

bool Drawer::focusNextPrevChild(bool forwards)
{
    return focusNext(*this, forwards);
}

void Drawer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void Drawer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::Window));
    painter.fillRect(
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height())), colour(Role::Control));
}

void Drawer::place()
{
    const int width = std::clamp(sizeHint().width(), std::min(scaled(320), m_host->width()), m_host->width());
    const QRect &over = m_host->geometry();
    setGeometry(QStyle::visualRect(
        m_host->layoutDirection(), over, QRect(over.right() - width + 1, over.top(), width, over.height())));
}

} // namespace rosette
