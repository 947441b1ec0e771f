// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panefocus.h"

#include "ui/page/page.h"
#include "ui/widgets/focuschain.h"

#include <QApplication>
#include <QWidget>

namespace rosette {

namespace {

/// Where the keyboard goes in @p pane: where it was last, else the first that takes it.
QWidget *entryOf(QWidget *pane)
{
    if (takesKeys(*pane))
        return pane;
    if (QWidget *last = pane->focusWidget(); last && pane->isAncestorOf(last) && takesKeys(*last))
        return last;
    return firstTakingKeys(*pane);
}

qsizetype paneOf(const QList<QWidget *> &panes, const QWidget *focused)
{
    for (qsizetype at = 0; at < panes.size(); ++at)
        if (focused && (panes.at(at) == focused || panes.at(at)->isAncestorOf(focused)))
            return at;
    return -1;
}

} // namespace

QList<QWidget *> panesOf(Page &page)
{
    const QList<QWidget *> panes = page.panes();
    return panes.isEmpty() ? QList<QWidget *>{&page} : panes;
}

void focusNextPane(const QList<QWidget *> &panes, int step)
{
    const qsizetype present = paneOf(panes, QApplication::focusWidget());
    qsizetype at = present < 0 && step < 0 ? 0 : present;
    for (qsizetype tried = 0; tried < panes.size(); ++tried) {
        at = (at + step + panes.size()) % panes.size();
        QWidget *entry = panes.at(at)->isVisible() ? entryOf(panes.at(at)) : nullptr;
        if (entry)
            return entry->setFocus(Qt::TabFocusReason);
    }
}

void focusPage(Page &page, QWidget *last, Content content)
{
    for (QWidget *wanted : {last, page.focusProxy()})
        if (wanted && takesKeys(*wanted))
            return wanted->setFocus(Qt::OtherFocusReason);
    for (QWidget *pane : panesOf(page)) {
        if (!pane->isVisibleTo(pane->window()))
            continue;
        if (QWidget *entry = entryOf(pane))
            return entry->setFocus(Qt::OtherFocusReason);
        if (content == Content::Awaited)
            break;
    }
    page.holdFocus();
}

} // namespace rosette
