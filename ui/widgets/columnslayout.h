// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace rosette {

/// Widgets in columns of equal width, as many as fit: cards three a row, two when it is narrow, then one. All
/// of a row are as high as its highest.
class ColumnsLayout : public QLayout
{
    Q_OBJECT

public:
    /// @p leastWidth of a column is in pixels at 100 % text size.
    explicit ColumnsLayout(QWidget *parent = nullptr, int most = 3, int leastWidth = 220, int gap = 12);
    ~ColumnsLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

    int columnsFor(int width) const;

private:
    int arrange(const QRect &rect, bool isTrial) const;

    QList<QLayoutItem *> m_items;
    int m_most;
    int m_leastWidth;
    int m_gap;
};

} // namespace rosette
