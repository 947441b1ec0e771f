// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/itemslayout.h"

namespace rosette {

/// Widgets side by side at their preferred size, wrapping into lines: chips, buttons, facts. Lines begin at
/// the left, or end at the right where the layout is aligned so.
class FlowLayout : public ItemsLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr, int horizontalGap = 8, int verticalGap = 8);

    QSize sizeHint() const override;

protected:
    int arrange(const QRect &rect, bool isTrial) const override;

private:
    int m_horizontalGap;
    int m_verticalGap;
};

} // namespace rosette
