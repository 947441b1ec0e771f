// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"

#include <QWidget>

namespace rosette {

/// An icon that stands beside words and says nothing more than they do, on a tile if it has a ground. Screen
/// readers pass it over unless it is given an accessible name.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(Icon icon, Role role = Role::Text2, int size = 16, QWidget *parent = nullptr);

    void setIcon(Icon icon, Role role);
    /// A rounded square of @p side pixels behind the icon.
    void setTile(Role ground, int side);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Role m_role;
    int m_size;
    Role m_ground = Role::AccentSoft;
    int m_tile = 0; ///< 0: none
};

} // namespace rosette
