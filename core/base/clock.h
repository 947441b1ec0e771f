// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"

#include <QElapsedTimer>

namespace rosette {

/// Where the time comes from. Everything that asks for the time takes a `const Clock &`, so that tests move
/// it.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The present instant, UTC, milliseconds.
    virtual QDateTime now() const = 0;
    /// The present date in Europe/London.
    QDate today() const { return civilDateOf(now()); }

protected:
    Clock() = default;
    Clock(const Clock &) = default;
    Clock &operator=(const Clock &) = default;
};

/// The computer's own clock.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// A clock that goes on from a given instant: for the demo committee, whose autumn never ends.
class SteadyClock final : public Clock
{
public:
    /// It is @p start now.
    explicit SteadyClock(const QDateTime &start) : m_start(start.toUTC()) { m_since.start(); }

    QDateTime now() const override { return m_start.addMSecs(m_since.elapsed()); }

private:
    QDateTime m_start;
    QElapsedTimer m_since{};
};

/// A clock that stands still until it is moved: for tests and for building the demo committee.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(const QDateTime &instant) : m_now(instant.toUTC()) {}

    QDateTime now() const override { return m_now; }
    void set(const QDateTime &instant) { m_now = instant.toUTC(); }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

} // namespace rosette
