// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"

#include <QPushButton>

namespace rosette {

/// An item of the navigation list: icon, name, how many things wait for me there. As wide as the navigation,
/// so that the mark of the selected one stands at the window's edge. On the folded rail only the icon and a
/// small count are seen, and the name is its tooltip. In a low window it is told to be lower than usual.
class NavItem : public QPushButton
{
    Q_OBJECT

public:
    NavItem(Icon icon, const QString &title, QWidget *parent);

    void setCount(int count);
    int count() const { return m_count; }
    void setFolded(bool folded);
    /// In pixels, with the gap to the next.
    void setRowHeight(int height);
    static int leastRowHeight();
    static int usualRowHeight();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    QRect box() const;
    void paintRow(QPainter &painter, const QRect &box);
    void paintRail(QPainter &painter, const QRect &box);

    Icon m_icon;
    QString m_title;
    int m_count = 0;
    bool m_isFolded = false;
    int m_rowHeight;
};

} // namespace rosette
