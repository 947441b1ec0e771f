// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace rosette {

/// Hands values from one thread to another, in the order in which they are given. Whoever is faster waits for
/// the other: at most @p most values lie between them. Outlives both threads' use of it.
template <typename T>
class Handover
{
public:
    explicit Handover(std::size_t most) : m_most(most) {}
    Handover(const Handover &) = delete;
    Handover &operator=(const Handover &) = delete;

    /// Waits for room. False when nobody takes any more; then the giver stops.
    bool give(T value)
    {
        std::unique_lock lock(m_mutex);
        m_moved.wait(lock, [this] { return m_waiting.size() < m_most || m_abandoned; });
        if (m_abandoned)
            return false;
        m_waiting.push_back(std::move(value));
        m_moved.notify_all();
        return true;
    }

    /// Nothing more will be given.
    void end()
    {
        const std::scoped_lock lock(m_mutex);
        m_ended = true;
        m_moved.notify_all();
    }

    /// Waits for the next value; nothing when all were taken and the giver has ended.
    std::optional<T> take()
    {
        std::unique_lock lock(m_mutex);
        m_moved.wait(lock, [this] { return !m_waiting.empty() || m_ended; });
        if (m_waiting.empty())
            return std::nullopt;
        std::optional<T> value(std::move(m_waiting.front()));
        m_waiting.pop_front();
        m_moved.notify_all();
        return value;
    }

    /// The taker has stopped; the giver is told at its next value.
    void abandon()
    {
        const std::scoped_lock lock(m_mutex);
        m_abandoned = true;
        m_moved.notify_all();
    }

private:
    const std::size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_moved;
    std::deque<T> m_waiting;
    bool m_ended = false;
    bool m_abandoned = false;
};

} // namespace rosette
