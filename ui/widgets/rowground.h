// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace rosette {

/// What lies behind a row of a list: its selection with the bar at its beginning, the pointer over it, the
/// ring of the keyboard.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option);

} // namespace rosette
