// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"

#include <QPushButton>

namespace rosette {

class TextLabel;

/// A card that is one large button: icon, title, a line beneath, a chevron ("Open the demo committee").
class ClickableCard : public QPushButton
{
    Q_OBJECT

public:
    explicit ClickableCard(Icon icon, const QString &title, const QString &detail, QWidget *parent = nullptr);

    void setPrimary(bool primary);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    bool m_isPrimary = false;
};

} // namespace rosette
