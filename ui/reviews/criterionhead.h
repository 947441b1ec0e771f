// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reviews/looks.h"

#include <QPushButton>

namespace rosette {

class Chip;
class NumberTile;
class TextLabel;

/// The line of a criterion: number, name, and how it stands. Pressing it makes the criterion the current one.
class CriterionHead : public QPushButton
{
    Q_OBJECT

public:
    CriterionHead(int number, const QString &title, QWidget *parent = nullptr);

    void setCurrent(bool current);
    void setLook(const Look &look);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *) override {} ///< the card paints the ground
    bool event(QEvent *event) override;

private:
    int m_number;
    QString m_title;
    NumberTile *m_tile;
    TextLabel *m_name;
    Chip *m_chip;
};

} // namespace rosette
