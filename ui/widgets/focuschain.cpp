// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focuschain.h"

#include <QGridLayout>
#include <QSplitter>
#include <QWidget>

#include <algorithm>

namespace rosette {

namespace {

/// What lies in a layout, in the order in which it is read.
std::vector<QLayoutItem *> itemsOf(const QLayout &layout)
{
    std::vector<std::pair<std::pair<int, int>, QLayoutItem *>> placed;
    const auto *grid = qobject_cast<const QGridLayout *>(&layout);
    for (int index = 0; index < layout.count(); ++index) {
        std::pair<int, int> place(0, index);
        int rows = 0;
        int columns = 0;
        if (grid)
            grid->getItemPosition(index, &place.first, &place.second, &rows, &columns);
        placed.emplace_back(place, layout.itemAt(index));
    }
    std::stable_sort(placed.begin(), placed.end(),
        [](const auto &left, const auto &right) { return left.first < right.first; });
    std::vector<QLayoutItem *> items;
    items.reserve(placed.size());
    for (const auto &[place, item] : placed)
        items.push_back(item);
    return items;
}

void addLaidOut(const QLayout &layout, QWidgetList &widgets)
{
    for (QLayoutItem *item : itemsOf(layout)) {
        if (QWidget *widget = item->widget())
            widgets += widget;
        else if (const QLayout *inner = item->layout())
            addLaidOut(*inner, widgets);
    }
}

/// What is in @p widget: first what it has an order for, then the rest as it was made.
QWidgetList partsOf(const QWidget &widget)
{
    QWidgetList parts;
    if (const auto *splitter = qobject_cast<const QSplitter *>(&widget))
        for (int index = 0; index < splitter->count(); ++index)
            parts << splitter->handle(index) << splitter->widget(index);
    if (const QLayout *layout = widget.layout())
        addLaidOut(*layout, parts);
    for (QObject *child : widget.children())
        if (auto *part = qobject_cast<QWidget *>(child); part && !part->isWindow() && !parts.contains(part))
            parts += part;
    return parts;
}

void addInOrder(const QWidget &ground, QWidgetList &widgets)
{
    for (QWidget *part : partsOf(ground)) {
        widgets += part;
        addInOrder(*part, widgets);
    }
}

/// All that is in @p ground, seen or not, in the order of the eye.
QWidgetList inOrder(const QWidget &ground)
{
    QWidgetList widgets;
    addInOrder(ground, widgets);
    return widgets;
}

} // namespace

bool takesKeys(const QWidget &widget)
{
    return widget.isVisibleTo(widget.window()) && widget.isEnabled() &&
           (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

QWidget *firstTakingKeys(const QWidget &ground)
{
    return stopAt(ground, 0);
}

int stopsBefore(const QWidget &ground, const QWidget &widget)
{
    int stops = 0;
    for (const QWidget *before : inOrder(ground)) {
        if (before == &widget)
            break;
        stops += takesKeys(*before) ? 1 : 0;
    }
    return stops;
}

QWidget *stopAt(const QWidget &ground, int before)
{
    QWidget *last = nullptr;
    for (QWidget *widget : inOrder(ground)) {
        if (!takesKeys(*widget))
            continue;
        last = widget;
        if (before-- == 0)
            break;
    }
    return last;
}

bool focusNext(const QWidget &ground, bool forwards)
{
    QWidgetList widgets = inOrder(ground);
    if (!forwards)
        std::reverse(widgets.begin(), widgets.end());
    // From where the keyboard is, though that may have gone from sight; from nowhere, from the beginning.
    const auto present = std::find(widgets.begin(), widgets.end(), ground.focusWidget());
    if (present != widgets.end())
        std::rotate(widgets.begin(), present + 1, widgets.end());
    const auto next = std::find_if(
        widgets.begin(), widgets.end(), [](const QWidget *widget) { return takesKeys(*widget); });
    if (next == widgets.end())
        return false;
    (*next)->setFocus(forwards ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace rosette
