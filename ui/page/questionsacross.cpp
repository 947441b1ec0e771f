// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/questionsacross.h"

namespace rosette {

bool QuestionsAcross::ask(const std::function<void(Answer)> &ask)
{
    const auto waiting = std::make_shared<Waiting>();
    {
        const std::lock_guard guard(m_mutex);
        if (m_isRefused)
            return false;
        m_open.push_back(waiting);
    }
    ask([this, waiting](bool said) {
        const std::lock_guard guard(m_mutex);
        if (!waiting->said)
            waiting->said = said;
        m_answered.notify_all();
    });
    std::unique_lock lock(m_mutex);
    m_answered.wait(lock, [&] { return waiting->said.has_value(); });
    std::erase(m_open, waiting);
    return *waiting->said;
}

void QuestionsAcross::refuse()
{
    const std::lock_guard guard(m_mutex);
    m_isRefused = true;
    for (const std::shared_ptr<Waiting> &waiting : m_open)
        if (!waiting->said)
            waiting->said = false;
    m_answered.notify_all();
}

void QuestionsAcross::allow()
{
    const std::lock_guard guard(m_mutex);
    m_isRefused = false;
}

} // namespace rosette
