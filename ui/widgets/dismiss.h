// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QWidget>

namespace rosette {

/// Takes a widget away at once and deletes it when the event is over: what is dismissed may be the very
/// button that was pressed. Null is fine.
inline void dismiss(QWidget *widget)
{
    if (!widget)
        return;
    widget->hide();
    widget->deleteLater();
}

/// Empties a layout, and the layouts in it, in the same way.
void dismissAll(QLayout &layout);

} // namespace rosette
