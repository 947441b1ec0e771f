// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rosette {

/// A line of one pixel that parts; decorative.
class Separator : public QWidget
{
    Q_OBJECT

public:
    explicit Separator(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

    /// Starts where the text starts: so many pixels from the left at 100 %, the last 14 of which are the gap
    /// between icon and text, which does not grow.
    void setIndent(int pixels);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int indent() const;

    Qt::Orientation m_orientation;
    int m_indent = 0;
};

} // namespace rosette
