// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screenfit.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace rosette {

namespace {

/// Before it is shown a window knows nothing of its frame; title bars of the usual desktops are no higher.
constexpr int usualTitleBar = 40;
constexpr int usualBorder = 2;

} // namespace

bool fitsOn(const QSize &available, const QSize &size, const QMargins &frame)
{
    const QSize whole = size.grownBy(frame);
    return whole.width() <= available.width() && whole.height() <= available.height();
}

void fitOnScreen(QWidget &window)
{
    const int titleBar = std::max(usualTitleBar, window.style()->pixelMetric(QStyle::PM_TitleBarHeight));
    const QMargins frame(usualBorder, titleBar, usualBorder, usualBorder);
    if (!fitsOn(window.screen()->availableSize(), window.size(), frame))
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

} // namespace rosette
