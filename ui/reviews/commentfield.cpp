// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/commentfield.h"

#include "ui/theme/textstyle.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keycap.h"

#include <QDialog>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QTextBlock>

#include <algorithm>

namespace rosette {

namespace {

constexpr int leastLines = 2;
constexpr int mostLines = 8;
constexpr int around = 18; ///< frame and the document's margins, above and beneath

} // namespace

CommentField::CommentField(
    const QString &name, const QString &placeholder, const QString &key, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(placeholder);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(6);
    if (!key.isEmpty()) {
        m_key = new KeyCap(key, this);
        m_key->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        refresh();
        Q_EMIT edited();
    });
    connect(&Theme::instance(), &Theme::changed, this, &CommentField::refresh);
    refresh();
}

void CommentField::setComment(const QString &comment)
{
    if (comment == toPlainText())
        return;
    const QSignalBlocker quiet(this);
    setPlainText(comment);
    refresh();
}

QSize CommentField::sizeHint() const
{
    // The layout of plain text counts its height in lines.
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    const int step = fontMetrics().lineSpacing();
    return {scaled(200), std::clamp(lines, leastLines, mostLines) * step + around};
}

QSize CommentField::minimumSizeHint() const
{
    return {scaled(120), sizeHint().height()};
}

bool CommentField::event(QEvent *event)
{
    const bool taken = QPlainTextEdit::event(event);
    // resizeEvent() is the viewport's, which may stay as wide when the scroll bar goes.
    if (event->type() == QEvent::Resize)
        refresh();
    return taken;
}

void CommentField::keyPressEvent(QKeyEvent *event)
{
    // Back to the keys of the desk; of a dialog Esc leads out.
    if (event->key() == Qt::Key_Escape && !qobject_cast<QDialog *>(window())) {
        clearFocus();
        parentWidget()->setFocus();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void CommentField::refresh()
{
    setFont(rosette::font(TextStyle::Small));
    if (m_key) {
        m_key->setVisible(document()->isEmpty());
        m_key->resize(m_key->sizeHint());
        const int left = layoutDirection() == Qt::RightToLeft ? 8 : width() - m_key->width() - 8;
        m_key->move(left, 8);
    }
    updateGeometry();
}

} // namespace rosette
