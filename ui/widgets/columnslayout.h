// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/itemslayout.h"

namespace rosette {

/// Widgets in columns of equal width, as many as fit: cards three a row, two when it is narrow, then one. All
/// of a row are as high as its highest.
class ColumnsLayout : public ItemsLayout
{
    Q_OBJECT

public:
    /// @p leastWidth of a column is in pixels at 100 % text size.
    explicit ColumnsLayout(QWidget *parent = nullptr, int most = 3, int leastWidth = 220, int gap = 12);

    QSize sizeHint() const override;

    int columnsFor(int width) const;

protected:
    int arrange(const QRect &rect, bool isTrial) const override;

private:
    int m_most;
    int m_leastWidth;
    int m_gap;
};

} // namespace rosette
