// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/paintwatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <ctime>

namespace rosette::benchmark {

namespace {

constexpr qint64 patience = 20'000; // milliseconds
/// So long nothing is painted before it counts as settled: longer than what waits a moment on purpose.
constexpr qint64 quiet = 150; // milliseconds

/// Of this thread, milliseconds.
double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double at(std::vector<double> &measured, std::size_t percent)
{
    std::sort(measured.begin(), measured.end());
    return measured.empty() ? 0 : measured[measured.size() * percent / 100];
}

} // namespace

Watch::Watch() : m_processor(processorTime())
{
    m_wall.start();
}

Taken Watch::taken() const
{
    return {static_cast<double>(m_wall.nsecsElapsed()) / 1e6, processorTime() - m_processor};
}

bool Watch::isLate() const
{
    return m_wall.hasExpired(patience);
}

PaintWatch::PaintWatch(QWidget *root) : m_root(root)
{
    QCoreApplication::instance()->installEventFilter(this);
}

PaintWatch::~PaintWatch()
{
    QCoreApplication::instance()->removeEventFilter(this);
}

bool PaintWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched->isWidgetType()) {
        const auto *widget = static_cast<QWidget *>(watched);
        const bool isInside = widget == m_root || m_root->isAncestorOf(widget);
        m_paints += isInside && (!m_counts || m_counts()) ? 1 : 0;
    }
    return false;
}

Taken PaintWatch::untilPainted(const std::function<void()> &act, const std::function<bool()> &isThere)
{
    m_paints = 0;
    m_counts = isThere;
    const Watch watch;
    act();
    while (m_paints == 0) {
        QCoreApplication::processEvents();
        if (watch.isLate())
            qFatal("It was never painted.");
    }
    const Taken taken = watch.taken();
    m_counts = {};
    return taken;
}

Taken PaintWatch::untilSettled(const std::function<void()> &act, const std::function<bool()> &isQuiet)
{
    const Watch watch;
    act();
    Taken last = watch.taken();
    QElapsedTimer since;
    since.start();
    while (!isQuiet() || !since.hasExpired(quiet)) {
        m_paints = 0;
        QCoreApplication::processEvents();
        if (m_paints > 0 || !isQuiet()) {
            last = watch.taken();
            since.start();
        }
        if (watch.isLate())
            qFatal("It never became quiet.");
    }
    return last;
}

double percentile95(std::vector<double> measured)
{
    return at(measured, 95);
}

double median(std::vector<double> measured)
{
    return at(measured, 50);
}

} // namespace rosette::benchmark
