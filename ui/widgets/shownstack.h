// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace rosette {

/// A stack that needs the room of what it shows now. A QStackedWidget needs that of its largest, which may
/// never be shown.
class ShownStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ShownStack(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
};

} // namespace rosette
