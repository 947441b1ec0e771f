// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagefocus.h"

#include "ui/page/backgroundtasks.h"
#include "ui/page/page.h"
#include "ui/widgets/focuschain.h"

#include <QApplication>

namespace rosette {

namespace {
/// Milliseconds until what a page has got is seen, and it is clear which pane has nothing.
constexpr int patience = 50;
} // namespace

PageFocus::PageFocus(BackgroundTasks &tasks, QObject *parent) : QObject(parent), m_tasks(tasks)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] { settle(Content::Awaited); });
    m_late.setSingleShot(true);
    m_late.setInterval(patience);
    connect(&m_late, &QTimer::timeout, this, [this] { settle(Content::There); });
    connect(&tasks, &BackgroundTasks::finished, &m_soon, qOverload<>(&QTimer::start));
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void PageFocus::arriveAt(Page &page, QWidget *last)
{
    m_page = &page;
    m_pane = nullptr;
    focusPage(page, last, Content::Awaited);
    m_soon.start();
}

bool PageFocus::regain()
{
    if (!m_page || !m_page->isVisible())
        return false;
    const QWidget *present = m_page->window()->focusWidget();
    if (present && (present->isVisible() || !m_page->isAncestorOf(present)))
        return false;
    m_page->holdFocus();
    m_soon.start();
    return true;
}

void PageFocus::follow(QWidget *focused)
{
    if (!m_page)
        return;
    if (!focused) {
        m_soon.start(); // it was deleted, or the window is no longer the active one
        return;
    }
    if (focused == m_page || !m_page->isAncestorOf(focused))
        return;
    m_pane = nullptr;
    for (QWidget *pane : panesOf(*m_page))
        if (pane->isAncestorOf(focused))
            m_pane = pane;
    m_at = m_pane ? stopsBefore(*m_pane, *focused) : 0;
}

void PageFocus::settle(Content content)
{
    if (!m_page || !m_page->isVisible())
        return;
    const QWidget *present = m_page->window()->focusWidget();
    if (present && present != m_page)
        return; // whoever is there has gone on
    QWidget *former = m_pane && m_pane->isVisible() ? stopAt(*m_pane, m_at) : nullptr;
    focusPage(*m_page, former, content);
    if (content == Content::Awaited && m_tasks.running().empty() && m_page->hasFocus())
        m_late.start();
}

} // namespace rosette
