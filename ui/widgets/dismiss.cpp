// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dismiss.h"

namespace rosette {

void dismissAll(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QLayout *inner = item->layout())
            dismissAll(*inner);
        dismiss(item->widget());
        delete item;
    }
}

} // namespace rosette
