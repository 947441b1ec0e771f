// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focuschain.h"

#include <QWidget>

namespace rosette {

namespace {

bool isInside(const QWidget &ground, const QWidget &widget)
{
    return ground.isAncestorOf(&widget) && takesKeys(widget);
}

} // namespace

bool takesKeys(const QWidget &widget)
{
    return widget.isVisibleTo(widget.window()) && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus);
}

QWidget *firstTakingKeys(const QWidget &ground)
{
    // The chain is a ring through the window; the window itself is where it begins.
    const QWidget *window = ground.window();
    for (QWidget *next = window->nextInFocusChain(); next != window; next = next->nextInFocusChain())
        if (isInside(ground, *next))
            return next;
    return nullptr;
}

QWidget *lastTakingKeys(const QWidget &ground)
{
    const QWidget *window = ground.window();
    for (QWidget *next = window->previousInFocusChain(); next != window; next = next->previousInFocusChain())
        if (isInside(ground, *next))
            return next;
    return nullptr;
}

} // namespace rosette
