// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

namespace rosette {

/// A day as a tile: number and month. What happens stands beside it.
class DateTile : public QWidget
{
    Q_OBJECT

public:
    explicit DateTile(const QDate &date, bool isNear = false, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QDate m_date;
    bool m_isNear;
};

} // namespace rosette
