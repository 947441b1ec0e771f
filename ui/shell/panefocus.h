// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace rosette {

class Page;

/// The panes of @p page, or the page as one.
QList<QWidget *> panesOf(Page &page);

/// Moves the keyboard from the pane that has it to the next (1) or previous (-1) that is seen and takes it,
/// to where it was there before. From outside all panes, to the first or last.
void focusNextPane(const QList<QWidget *> &panes, int step);

/// Whether a page shows what it has, or has begun to load it.
enum class Content
{
    Awaited,
    There
};

/// Puts the keyboard into @p page, since whoever goes to a page means to use it: where it was @p last, else
/// where the page wants it (its focus proxy), else into the first pane that is seen, or once all is there
/// into the first that takes it. Until something does, the page has it itself: Tab then goes to what comes
/// first.
void focusPage(Page &page, QWidget *last, Content content);

} // namespace rosette
