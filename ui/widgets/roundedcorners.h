// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace rosette {

/// Before a window of its own with rounded corners is first shown: makes what is outside them see-through
/// where the platform can be relied on for that.
void prepareRoundedCorners(QWidget &window);
/// At each change of its size: where it cannot, the corners are cut out.
void cutRoundedCorners(QWidget &window, double radius);

} // namespace rosette
