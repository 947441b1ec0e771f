// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QSize>

class QWidget;

namespace rosette {

/// Whether a window of @p size with @p frame around it is not larger than @p available.
bool fitsOn(const QSize &available, const QSize &size, const QMargins &frame);

/// To be called before @p window is shown: maximises it if its screen has no room for it and a frame, so that
/// neither its foot nor its title bar is cut off.
void fitOnScreen(QWidget &window);

} // namespace rosette
