// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/chain.h"

#include <deque>
#include <functional>
#include <future>

namespace rosette {

/// Verifies a long chain on all cores: the records are examined in batches on other threads while the next
/// ones are still read, and taken up by a ChainVerifier in their order on the thread that feeds them. The
/// verdict is that of the verifier alone.
class ChainWalk
{
public:
    /// Told of every record that was found sound, and what its body says, in the order of the chain.
    using Sound = std::function<void(const Record &record, const RecordBody &body)>;

    explicit ChainWalk(Sound sound) : m_sound(std::move(sound)) {}

    /// Waits for older records where too many are under way; does nothing once one was found wrong.
    void feed(Record record);
    /// In the place of a record that cannot even be read; nothing may follow.
    void feedUnreadable(const QString &sentence);
    /// The verdict, once all records were fed, against the head that is stored apart.
    std::optional<ChainFault> finish(const ChainHead &stored);

private:
    /// Records that are examined together, and what was found, in the same order.
    struct Batch
    {
        std::vector<Record> records;
        std::vector<Examination> examinations;
    };

    void send();
    void takeOldest();

    Sound m_sound;
    ChainVerifier m_verifier;
    std::vector<Record> m_waiting;
    std::deque<std::future<Batch>> m_underWay;
    qint64 m_fed = 0;
};

} // namespace rosette
