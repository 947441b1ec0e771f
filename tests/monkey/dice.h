// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <random>

namespace rosette::test {

/// Chance that can be repeated: the same seed gives the same everywhere.
class Dice
{
public:
    explicit Dice(quint32 seed) : m_engine(seed) {}

    /// From 0 to @p count - 1.
    int below(int count)
    {
        return count <= 1 ? 0 : static_cast<int>(m_engine() % static_cast<quint32>(count));
    }
    bool oneIn(int count) { return below(count) == 0; }
    template <typename T>
    const T &of(const QList<T> &things)
    {
        return things.at(below(static_cast<int>(things.size())));
    }
    /// What people type, and what they should not: right to left, combining marks, emoji, very long.
    QString text();

private:
    std::mt19937 m_engine;
};

} // namespace rosette::test
