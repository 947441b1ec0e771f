// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/words.h"

#include <QAbstractButton>
#include <QDate>

namespace rosette {

/// A day to come: its date on a tile, what happens, and more in small. Leads to what it is about.
class DateRow : public QAbstractButton
{
    Q_OBJECT

public:
    DateRow(const QDate &date, bool isNear, const QString &what, const QString &detail,
        QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int wordsWidth(int width) const;

    QDate m_date;
    bool m_isNear;
    Words m_what;
    Words m_detail;
};

} // namespace rosette
