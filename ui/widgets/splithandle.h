// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace rosette {

/// A line of one pixel that can be gripped 8 px wide, and moved by the arrow keys once it has the focus.
class SplitHandle : public QSplitterHandle
{
    Q_OBJECT

public:
    SplitHandle(Qt::Orientation orientation, QSplitter *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace rosette
