// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/stagelook.h"

#include <QAbstractButton>

namespace rosette {

/// A button of the stage: words, and the key that does the same from anywhere on it.
class StageButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StageButton(const QString &text, const QString &key, QWidget *parent);

    void setScale(const StageScale &scale);
    void setPrimary(bool primary);
    /// Why it cannot be pressed, which disables it; empty enables it.
    void setReason(const QString &reason);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_key;
    StageScale m_scale;
    bool m_isPrimary = false;
};

} // namespace rosette
