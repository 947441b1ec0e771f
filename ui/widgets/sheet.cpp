// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheet.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focuschain.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/roundedcorners.h"
#include "ui/widgets/scrim.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace rosette {

namespace {
constexpr int padding = 32;
constexpr int leastDistance = 24; ///< from the edge of the window

/// A line is typed again soon; a statement or a comment is not.
bool holdsTypedText(const QWidget &content)
{
    for (const QPlainTextEdit *edit : content.findChildren<QPlainTextEdit *>())
        if (edit->document()->isModified() && !edit->toPlainText().trimmed().isEmpty())
            return true;
    return false;
}

} // namespace

Sheet::Sheet(const QString &title, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_body(new QVBoxLayout),
      m_buttons(new QHBoxLayout), m_content(new QWidget), m_scroll(new QScrollArea(this))
{
    setWindowTitle(title);
    setAccessibleName(title);
    setWindowModality(Qt::WindowModal);
    prepareRoundedCorners(*this);
    m_body->setContentsMargins(padding, 4, padding, 4);
    m_body->setSpacing(12);
    m_content->setLayout(m_body);
    m_message = new InlineMessage(Tone::Bad, {}, m_content);
    m_body->addWidget(m_message);
    connect(m_message, &InlineMessage::closed, this, [this] { m_asksToDiscard = false; });
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_content->installEventFilter(this);
    auto *head = new TextLabel(TextStyle::Title, Role::Text, title, this);
    head->setContentsMargins(padding, 0, padding, 0);
    m_buttons->setContentsMargins(padding, 0, padding, 0);
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 28, 0, 24);
    layout->setSpacing(8);
    layout->addWidget(head);
    layout->addWidget(m_scroll, 1);
    layout->addSpacing(8);
    layout->addLayout(m_buttons);
}

Sheet::~Sheet()
{
    delete m_scrim;
}

void Sheet::setWidth(int pixels)
{
    m_width = pixels;
}

void Sheet::say(Tone tone, const QString &sentence)
{
    m_asksToDiscard = false;
    m_message->say(tone, sentence);
    if (!sentence.isEmpty())
        m_scroll->verticalScrollBar()->setValue(0);
}

void Sheet::reject()
{
    if (m_asksToDiscard || !holdsTypedText(*m_content)) {
        QDialog::reject();
        return;
    }
    say(Tone::Warn, tr("What you typed is not kept. Discard it?"));
    m_message->setAction(tr("Discard"), [this] { reject(); });
    m_asksToDiscard = true;
}

QSize Sheet::sizeHint() const
{
    return needed(std::min(scaled(m_width), most().width())).boundedTo(most());
}

/// As much as the window leaves, or the screen if it has none.
QSize Sheet::most() const
{
    const QWidget *window = parentWidget() ? parentWidget()->window() : nullptr;
    return (window ? window->size() : screen()->availableSize()) -
           QSize(2 * leastDistance, 2 * leastDistance);
}

QSize Sheet::needed(int width) const
{
    const int content = m_content->layout()->hasHeightForWidth()
                            ? m_content->layout()->totalHeightForWidth(width)
                            : m_content->layout()->totalSizeHint().height();
    int around = 0;
    for (int index = 0; index < layout()->count(); ++index) {
        const QLayoutItem *item = layout()->itemAt(index);
        if (item->widget() == m_scroll)
            continue;
        around += item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
    }
    const QMargins margins = layout()->contentsMargins();
    around += margins.top() + margins.bottom() + layout()->spacing() * (layout()->count() - 2);
    return {width, content + around};
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!testAttribute(Qt::WA_TranslucentBackground))
        painter.fillRect(rect(), colour(Role::Surface));
    paintBox(painter, rect(), {Role::Surface, Role::Line, 1, radius::dialog});
}

void Sheet::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    cutRoundedCorners(*this, radius::dialog);
}

void Sheet::showEvent(QShowEvent *event)
{
    if (parentWidget() && !m_scrim)
        m_scrim = new Scrim(parentWidget()->window());
    place();
    focusFirst();
    QDialog::showEvent(event);
}

void Sheet::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    delete m_scrim;
}

bool Sheet::event(QEvent *event)
{
    const bool taken = QDialog::event(event);
    // A fault appeared beneath a field, or the text grew.
    if (event->type() == QEvent::LayoutRequest && isVisible())
        place();
    return taken;
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    // The content lies in a scroll area, which keeps to itself that it has grown.
    if (watched == m_content && event->type() == QEvent::LayoutRequest && isVisible())
        place();
    return QDialog::eventFilter(watched, event);
}

bool Sheet::focusNextPrevChild(bool forwards)
{
    return focusNext(*this, forwards);
}

void Sheet::focusFirst()
{
    if (QWidget *first = firstTakingKeys(*m_content); first && !m_content->isAncestorOf(focusWidget()))
        first->setFocus(Qt::OtherFocusReason);
}

void Sheet::place()
{
    const QSize wanted = sizeHint();
    // A bar that once came for a moment makes the content narrower and, by that, high enough to need the bar.
    const bool isWhole = needed(wanted.width()).height() <= wanted.height();
    m_scroll->setVerticalScrollBarPolicy(isWhole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (size() != wanted)
        resize(wanted);
    if (!parentWidget())
        return;
    const QWidget *window = parentWidget()->window();
    const QPoint middle = window->mapToGlobal(window->rect().center());
    move(middle - QPoint(wanted.width() / 2, wanted.height() / 2));
}

} // namespace rosette
