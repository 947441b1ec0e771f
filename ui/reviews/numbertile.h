// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rosette {

/// The number of a criterion, which is also the key that leads to it. The current one is filled.
class NumberTile : public QWidget
{
    Q_OBJECT

public:
    explicit NumberTile(int number, QWidget *parent = nullptr);

    void setCurrent(bool current);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    bool m_isCurrent = false;
};

} // namespace rosette
