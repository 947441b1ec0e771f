// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace rosette {

/// Whether somebody asked background work to stop. Copies share the answer; work looks now and then and
/// returns early, with any result: it is not delivered.
class Cancellation
{
public:
    bool isRequested() const { return m_requested->load(std::memory_order_relaxed); }
    void request() { m_requested->store(true, std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_requested = std::make_shared<std::atomic_bool>(false);
};

} // namespace rosette
