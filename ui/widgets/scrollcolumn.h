// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/role.h"

#include <QScrollArea>

class QVBoxLayout;

namespace rosette {

class Ground;

/// A column of cards and text that scrolls up and down only, with the page's padding, on the ground of a
/// role. What is put into body() starts at the top.
class ScrollColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    void setGround(Role ground);
    void setPadding(const QMargins &margins);
    /// What is in it takes all the height that there is, instead of standing at the top, and has the arrow
    /// keys for itself.
    void setFilling();
    /// Keeps the content at most @p pixels wide (at 100 %), in the middle; 0 for no bound.
    void setWidest(int pixels);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void pad();

    Ground *m_content;
    QVBoxLayout *m_body;
    QMargins m_padding{24, 20, 24, 24};
    bool m_isFilling = false;
    int m_widest = 0;
};

} // namespace rosette
