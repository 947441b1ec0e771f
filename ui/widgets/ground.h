// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/role.h"

#include <QWidget>

namespace rosette {

/// An area on the ground of a role: a reading pane, a column beside the page.
class Ground : public QWidget
{
    Q_OBJECT

public:
    explicit Ground(Role role, QWidget *parent = nullptr);

    void setRole(Role role);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Role m_role;
};

} // namespace rosette
