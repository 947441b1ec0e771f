// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;

namespace rosette {

/// Lets @p box be narrower than its longest item, down to @p leastLetters; a chosen item that has no room
/// ends in an ellipsis and is the tooltip, and the open list shows all of each.
void allowShortened(QComboBox &box, int leastLetters = 20);

} // namespace rosette
