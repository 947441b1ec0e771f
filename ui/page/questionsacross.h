// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace rosette {

/// Questions that a working thread has for a person, which the thread of the windows asks. That thread never
/// waits for a working thread that waits for it: it answers no to whatever is still open before it does.
class QuestionsAcross
{
public:
    using Answer = std::function<void(bool)>;

    /// Calls @p ask, which brings the question over and sees that its argument is called, and waits for that.
    bool ask(const std::function<void(Answer)> &ask);
    /// Whoever waits, or asks from now on, is told no.
    void refuse();
    /// Questions are asked again.
    void allow();

private:
    struct Waiting
    {
        std::optional<bool> said{};
    };

    std::mutex m_mutex;
    std::condition_variable m_answered;
    std::vector<std::shared_ptr<Waiting>> m_open;
    bool m_isRefused = false;
};

} // namespace rosette
