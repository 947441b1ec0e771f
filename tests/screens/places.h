// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/place.h"

#include <vector>

namespace rosette {

class MainWindow;

namespace test {

/// Every page as it opens, and the parts of it that look different: each contest and motion, the decisions,
/// the matrix, the parts of the committee page, a topic of the help.
std::vector<Place> placesOf(MainWindow &window);

} // namespace test
} // namespace rosette
