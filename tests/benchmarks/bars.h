// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/paintwatch.h"

#include <QString>

#include <optional>

class QApplication;
class QTemporaryDir;

namespace rosette::benchmark {

/// Names the program, gives it settings of its own in @p folder, and the look.
void prepare(QApplication &application, const QTemporaryDir &folder);

/// Several measurements of one thing.
class Series
{
public:
    void add(const Taken &taken);
    std::size_t size() const { return m_wall.size(); }
    Taken middle() const;
    Taken least() const;
    Taken late() const; ///< the 95th percentile

private:
    std::vector<double> m_wall{};
    std::vector<double> m_processor{};
};

/// One bar and what was measured with 500 applications, if it was, and with 5,000. The clock on the wall is
/// held against the bar; beside it stand the processor's milliseconds, which others' work on the machine does
/// not lengthen, and of them the ratio: how it grows.
struct Bar
{
    QString name;
    double most = 0; ///< milliseconds
    Taken many{};
    std::optional<Taken> few = {};
    QString also = {}; ///< "least", "median": what else is to be said of those with 5,000
    Taken other{};
};

/// Prints them one a line, each with PASS or MISSED.
class Bars
{
public:
    /// What follows is of one kind; says how busy the machine is.
    void begin(const QString &what);
    void hold(const Bar &bar);
    /// 1 when a bar was missed.
    int exitCode() const { return m_isMissed ? 1 : 0; }

private:
    bool m_isMissed = false;
};

} // namespace rosette::benchmark
