// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/chainwalk.h"

#include <QThread>

namespace rosette {

namespace {

/// Enough work that starting a thread for it does not count: some ten milliseconds.
constexpr std::size_t batchSize = 256;

} // namespace

void ChainWalk::feed(Record record)
{
    if (m_verifier.isBroken())
        return;
    m_waiting.push_back(std::move(record));
    if (m_waiting.size() == batchSize)
        send();
}

void ChainWalk::feedUnreadable(const QString &sentence)
{
    send();
    while (!m_underWay.empty())
        takeOldest();
    m_verifier.feedUnreadable(sentence);
}

std::optional<ChainFault> ChainWalk::finish(const ChainHead &stored)
{
    send();
    while (!m_underWay.empty())
        takeOldest();
    return m_verifier.finish(stored);
}

void ChainWalk::send()
{
    if (m_waiting.empty())
        return;
    const qint64 first = m_fed + 1;
    m_fed += static_cast<qint64>(m_waiting.size());
    m_underWay.push_back(std::async(std::launch::async, [first, records = std::move(m_waiting)]() mutable {
        Batch batch{std::move(records), {}};
        batch.examinations.reserve(batch.records.size());
        for (const Record &record : batch.records)
            batch.examinations.push_back(
                examine(record, first + static_cast<qint64>(batch.examinations.size())));
        return batch;
    }));
    m_waiting = {};
    m_waiting.reserve(batchSize);
    // One batch more than there are cores: none of them idles while this thread takes up what it found.
    if (m_underWay.size() > static_cast<std::size_t>(QThread::idealThreadCount()))
        takeOldest();
}

void ChainWalk::takeOldest()
{
    Batch batch = m_underWay.front().get();
    m_underWay.pop_front();
    for (std::size_t at = 0; at < batch.records.size(); ++at)
        if (m_verifier.feed(batch.records[at], std::move(batch.examinations[at])) && m_sound)
            m_sound(batch.records[at], m_verifier.last());
}

} // namespace rosette
