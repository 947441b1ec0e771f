// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/page.h"

#include "ui/page/pagecontext.h"
#include "ui/page/taskstrip.h"
#include "ui/widgets/inlinemessage.h"

#include <QFocusEvent>
#include <QHideEvent>
#include <QVBoxLayout>

namespace rosette {

namespace {

// Places in the frame.
constexpr int headerAt = 0;
constexpr int bodyAt = 3;

/// Around a notice: its margins are there only while the notice is.
class NoticeRow : public QWidget
{
public:
    NoticeRow(QWidget &notice, const std::function<void()> &shown, QWidget *parent)
        : QWidget(parent), m_shown(shown)
    {
        setVisible(!notice.isHidden());
        notice.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
            setVisible(!static_cast<QWidget *>(watched)->isHidden());
        if (event->type() == QEvent::ShowToParent)
            m_shown();
        return QWidget::eventFilter(watched, event);
    }

private:
    std::function<void()> m_shown;
};

} // namespace

Page::Page(PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    connect(&context, &PageContext::aboutToAct, this, [this] { clearSuccess(); });
}

Page::~Page()
{
    // Its parts go after this, and may still act: a review that was just saved is stored.
    disconnect(&m_context, nullptr, this, nullptr);
}

void Page::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) // not when the window is only minimised
        clearSuccess();
    QWidget::hideEvent(event);
}

void Page::holdFocus()
{
    // Else the window gives it to something of its own choice when it becomes the active one.
    setFocusPolicy(Qt::ClickFocus);
    setFocus(Qt::OtherFocusReason);
}

void Page::focusOutEvent(QFocusEvent *event)
{
    // Else a click beside a field would take the keyboard from it.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        setFocusPolicy(Qt::NoFocus);
    QWidget::focusOutEvent(event);
}

void Page::clearSuccess(const InlineMessage *kept)
{
    for (InlineMessage *message : findChildren<InlineMessage *>())
        if (message != kept && message->tone() == Tone::Ok)
            message->hide();
}

QVBoxLayout *Page::frame()
{
    if (m_frame)
        return m_frame;
    m_frame = new QVBoxLayout(this);
    m_frame->setContentsMargins(0, 0, 0, 0);
    m_frame->setSpacing(0);
    m_notices = new QVBoxLayout;
    m_notices->setSpacing(8);
    m_frame->addWidget(new QWidget(this));
    m_frame->addWidget(new TaskStrip(m_context.tasks(), this));
    m_frame->addLayout(m_notices);
    m_frame->addWidget(new QWidget(this), 1);
    return m_frame;
}

void Page::setHeader(QWidget *header)
{
    const std::unique_ptr<QLayoutItem> old(frame()->takeAt(headerAt));
    delete old->widget();
    frame()->insertWidget(headerAt, header);
}

void Page::setBody(QWidget *body)
{
    const std::unique_ptr<QLayoutItem> old(frame()->takeAt(bodyAt));
    delete old->widget();
    frame()->insertWidget(bodyAt, body, 1);
}

void Page::addNotice(QWidget *notice)
{
    frame();
    // The last success is the one to be read.
    const auto shown = [this, notice] {
        if (const auto *message = qobject_cast<InlineMessage *>(notice);
            message && message->tone() == Tone::Ok)
            clearSuccess(message);
    };
    if (!notice->isHidden())
        shown();
    auto *row = new NoticeRow(*notice, shown, this);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(24, 12, 24, 0);
    layout->addWidget(notice);
    connect(notice, &QObject::destroyed, row, &QObject::deleteLater);
    m_notices->addWidget(row);
}

} // namespace rosette
