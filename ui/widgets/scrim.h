// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rosette {

/// Darkens the window behind a question. Fades in for 120 ms unless the system asks for less motion.
class Scrim : public QWidget
{
    Q_OBJECT

public:
    /// Covers @p window and follows its size. Delete it to take it away.
    explicit Scrim(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    qreal m_strength = 1;
};

} // namespace rosette
