// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <vector>

namespace rosette::benchmark {

/// The median of @p runs measurements of @p work, in milliseconds; one run before them is not counted.
template <typename Work>
double medianMilliseconds(int runs, Work &&work)
{
    work();
    std::vector<double> measured;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        measured.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(measured.begin(), measured.begin() + runs / 2, measured.end());
    return measured[static_cast<std::size_t>(runs / 2)];
}

} // namespace rosette::benchmark
