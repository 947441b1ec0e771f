// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace rosette {

/// Looks like the field of the palette and opens it: "Find or do", Ctrl+K. An icon on the folded rail.
class FindButton : public QPushButton
{
    Q_OBJECT

public:
    explicit FindButton(QWidget *parent);

    void setFolded(bool folded);
    /// On the folded rail of a low window, in pixels.
    void setRailHeight(int height);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintField(QPainter &painter);

    bool m_isFolded = false;
    int m_railHeight = 0; ///< 0: as usual
};

} // namespace rosette
