// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/role.h"

#include <QFrame>

class QVBoxLayout;

namespace rosette {

/// A surface with a line around it. Put widgets into body(), or rows that are parted by lines.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    /// Adds a row; a line parts it from the row before, starting @p textStart pixels from the card's padding
    /// (at 100 %: the icon and 14 of gap).
    void addRow(QWidget *row, int textStart = 0);
    /// Takes all rows and everything else in the body away and deletes it.
    void clear();

    /// 16 to 20; 16 unless told.
    void setPadding(int pixels);
    void setGround(Role ground);
    /// 2 px accent border: the one that is being worked on.
    void setCurrent(bool current);
    bool isCurrent() const { return m_isCurrent; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    Role m_ground = Role::Surface;
    bool m_isCurrent = false;
};

} // namespace rosette
