// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>

namespace rosette {

/// The program's rosette, two parts wide and three high, in the theme's accent.
QPixmap markPixmap(int height, qreal devicePixelRatio);

/// The program's icon, the same in every theme.
QIcon applicationIcon();

} // namespace rosette
