// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keycap.h"

#include <QStyle>
#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace rosette {

namespace {
constexpr int edge = 11;
constexpr int gap = 8;
} // namespace

SearchField::SearchField(const QString &placeholder, const QString &key, QWidget *parent)
    : QLineEdit(parent), m_clear(new QAction(icon(Icon::Close, Role::Text2), tr("Clear"), this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    if (!key.isEmpty()) {
        m_key = new KeyCap(key, this);
        m_key->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    m_clear->setVisible(false);
    addAction(m_clear, QLineEdit::TrailingPosition);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, &SearchField::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &SearchField::refresh);
    refresh();
}

QSize SearchField::sizeHint() const
{
    return {scaled(220), QLineEdit::sizeHint().height()};
}

QSize SearchField::minimumSizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(placeholderText());
    const int key = m_key ? m_key->sizeHint().width() + gap : 0;
    return {edge + scaled(16) + gap + words + key + edge + 4, QLineEdit::sizeHint().height()};
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = scaled(16);
    paintIcon(painter,
        QStyle::visualRect(layoutDirection(), rect(), QRect(edge - 1, (height() - side) / 2, side, side)),
        Icon::Search, Role::Text2);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    refresh();
}

void SearchField::refresh()
{
    const bool isEmpty = text().isEmpty();
    m_clear->setVisible(!isEmpty);
    int right = 0;
    if (m_key) {
        m_key->setVisible(isEmpty);
        m_key->resize(m_key->sizeHint());
        const QRect place(
            QPoint(width() - edge + 3 - m_key->width(), (height() - m_key->height()) / 2), m_key->size());
        m_key->move(QStyle::visualRect(layoutDirection(), rect(), place).topLeft());
        right = isEmpty ? m_key->width() + gap - 2 : 0;
    }
    const int left = scaled(16) + gap;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(isMirrored ? right : left, 0, isMirrored ? left : right, 0);
}

} // namespace rosette
