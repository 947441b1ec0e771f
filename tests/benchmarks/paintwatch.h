// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>

#include <functional>
#include <vector>

namespace rosette::benchmark {

/// Milliseconds, of the clock on the wall and of the processor on this thread.
struct Taken
{
    double wall = 0;
    double processor = 0;
};

/// Since it was made.
class Watch
{
public:
    Watch();

    Taken taken() const;
    /// What is waited for will not come any more.
    bool isLate() const;

private:
    QElapsedTimer m_wall{};
    double m_processor;
};

/// Runs an act of the user and the event loop until it is painted. Painting is what Qt paints: it ends when
/// the window's pixels have been handed to the display.
class PaintWatch : public QObject
{
public:
    /// Watches @p root and everything in it; it must outlive this.
    explicit PaintWatch(QWidget *root);
    ~PaintWatch() override;

    /// Until something of the root is painted while @p isThere.
    Taken untilPainted(const std::function<void()> &act, const std::function<bool()> &isThere);
    /// Until @p isQuiet and nothing has been painted for a while: when it was painted last.
    Taken untilSettled(const std::function<void()> &act, const std::function<bool()> &isQuiet);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_root;
    std::function<bool()> m_counts{}; ///< whether what is painted now is waited for; nothing: all is
    int m_paints = 0;
};

/// The value below which 95 of 100 lie.
double percentile95(std::vector<double> measured);
double median(std::vector<double> measured);

} // namespace rosette::benchmark
