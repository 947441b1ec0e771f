// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"
#include "ui/widgets/words.h"

#include <QPushButton>

namespace rosette {

/// A card that is one large button: icon, title, a line beneath, a chevron ("Open the demo committee"). To a
/// screen reader it is a button with the title as name and the line as description.
class ClickableCard : public QPushButton
{
    Q_OBJECT

public:
    explicit ClickableCard(Icon icon, const QString &title, const QString &detail, QWidget *parent = nullptr);

    /// Accent ground: the one way in that is right for most.
    void setPrimary(bool primary);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Words title() const;
    Words detail() const;
    int wordsLeft() const;
    int wordsWidth(int width) const;

    Icon m_icon;
    bool m_isPrimary = false;
};

} // namespace rosette
