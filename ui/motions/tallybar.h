// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/motions/tallypicture.h"

#include <QWidget>

namespace rosette {

/// The sum of a motion as a bar: a cell for each seat, for from the left and against from the right, the line
/// that must be reached, and words beneath. To a screen reader it is a picture with all its words as name.
class TallyBar : public QWidget
{
    Q_OBJECT

public:
    explicit TallyBar(QWidget *parent = nullptr);

    void setPicture(const TallyPicture &picture);
    const TallyPicture &picture() const { return m_picture; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    /// Where the words of each label are, one rectangle a label; none overlap.
    std::vector<QRect> labelPlaces(int width) const;
    /// Whether the seats are too narrow for cells of their own at @p width.
    bool isContinuous(int width) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int barTop() const;
    QRectF run(int first, int count, int width) const;
    void paintCells(QPainter &painter) const;
    void paintRun(QPainter &painter, int first, int count) const;
    void paintThreshold(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;

    TallyPicture m_picture;
};

} // namespace rosette
