// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/panefocus.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QWidget;

namespace rosette {

class BackgroundTasks;
class Page;

/// Keeps the keyboard on the page that is shown. Whoever goes to a page means to use it; and what has the
/// keyboard may go from sight while it is used: a row that is done with, the buttons of a vote that is cast.
class PageFocus : public QObject
{
    Q_OBJECT

public:
    PageFocus(BackgroundTasks &tasks, QObject *parent);

    /// Where it was @p last, else as focusPage() says, now or once what is still loading can be seen.
    void arriveAt(Page &page, QWidget *last);
    /// To be called when the window would look for another place for the keyboard: if what had it on the page
    /// has gone, the page takes it, and then what stands at its place in the pane. False if nothing has gone.
    bool regain();

private:
    void follow(QWidget *focused);
    void settle(Content content);

    BackgroundTasks &m_tasks;
    QPointer<Page> m_page;
    QPointer<QWidget> m_pane; ///< the last that had the keyboard, since the page was arrived at
    int m_at = 0;             ///< how many stops of the Tab key are before it in the pane
    QTimer m_soon;
    QTimer m_late;
};

} // namespace rosette
