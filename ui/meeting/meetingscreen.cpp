// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meetingscreen.h"

#include "ui/meeting/meetingstage.h"
#include "ui/meeting/stageview.h"
#include "ui/page/pagecontext.h"
#include "ui/theme/theme.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>
#include <QWindow>

namespace rosette {

MeetingScreen::MeetingScreen(PageContext &context, QWidget *parent)
    : QWidget(parent, Qt::Window), m_view(new StageView(StageView::Use::Projected, this))
{
    setWindowTitle(tr("Meeting"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    const auto add = [this](const QKeySequence &keys, const std::function<void()> &run) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
    };
    for (const Qt::Key key : {Qt::Key_F11, Qt::Key_Escape})
        add(key, [this] { close(); });
    add(QKeySequence::Undo, [&context] { context.undoLast(); });
    add(QKeySequence::Redo, [&context] { context.redoNext(); });
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

MeetingStage &MeetingScreen::stage() const
{
    return m_view->stage();
}

void MeetingScreen::showOnScreen()
{
    const QScreen *own = parentWidget()->window()->screen();
    const QScreen *chosen = own;
    for (const QScreen *other : QGuiApplication::screens())
        if (other != own)
            chosen = other;
    if (chosen)
        setGeometry(chosen->geometry());
    showFullScreen();
    activateWindow();
}

void MeetingScreen::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

void MeetingScreen::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colour(Role::Window));
}

} // namespace rosette
