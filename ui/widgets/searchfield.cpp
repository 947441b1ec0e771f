// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keycap.h"

#include <QStyle>
#include <QKeyEvent>
#include <QPainter>

namespace rosette {

namespace {
constexpr int edge = 11;
constexpr int gap = 8;
} // namespace

SearchField::SearchField(const QString &placeholder, const QString &key, QWidget *parent)
    : QLineEdit(parent), m_clear(new Button(Icon::Close, tr("Clear"), ButtonKind::Flat, this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    if (!key.isEmpty()) {
        m_key = new KeyCap(key, this);
        m_key->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    // Esc does the same for the keyboard.
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->setCursor(Qt::ArrowCursor);
    connect(m_clear, &QAbstractButton::clicked, this, &QLineEdit::clear);
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
    const int inner = height() - 8;
    m_clear->setVisible(!isEmpty);
    putAtEnd(*m_clear, QSize(inner, inner), 4);
    int right = isEmpty ? 0 : inner;
    if (m_key) {
        m_key->setVisible(isEmpty);
        putAtEnd(*m_key, m_key->sizeHint(), edge - 3);
        right = isEmpty ? m_key->width() + gap - 2 : right;
    }
    const int left = scaled(16) + gap;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(isMirrored ? right : left, 0, isMirrored ? left : right, 0);
}

void SearchField::putAtEnd(QWidget &part, const QSize &size, int distance)
{
    const QRect place(QPoint(width() - distance - size.width(), (height() - size.height()) / 2), size);
    part.setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

} // namespace rosette
