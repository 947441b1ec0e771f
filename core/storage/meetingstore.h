// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meeting.h"

#include <optional>
#include <vector>

namespace rosette {

class Database;

/// Meetings: agenda, who was here, and the hands that are counted and not on record. The database itself
/// refuses a second meeting at the same time, a second presence of a seat that is here, and the hand of a
/// seat that may not vote or has cast its own ballot.
class MeetingStore
{
public:
    explicit MeetingStore(Database &database) : m_database(database) {}

    /// Oldest first.
    Result<std::vector<Meeting>> all() const;
    Result<std::optional<Meeting>> find(const MeetingId &id) const;
    /// The one that has begun and not ended.
    Result<std::optional<Meeting>> inSession() const;
    Result<void> insert(const Meeting &meeting);
    /// Stores when it ended. Conflict if it was changed since it was read.
    Result<void> end(const Meeting &meeting);

    /// By position.
    Result<std::vector<MeetingItem>> itemsOf(const MeetingId &meeting) const;
    Result<void> insert(const MeetingItem &item);
    Result<void> update(const MeetingItem &item);

    /// By seat, and of each in their order.
    Result<std::vector<Presence>> presencesOf(const MeetingId &meeting) const;
    Result<void> insert(const Presence &presence);
    Result<void> update(const Presence &presence);
    Result<void> remove(const Presence &presence);

    Result<std::vector<Hand>> handsFor(const MotionId &motion) const;
    /// In the place of what the seat had raised before.
    Result<void> raise(const Hand &hand);
    Result<void> lower(const MotionId &motion, const SeatId &seat);
    Result<void> lowerAll(const MotionId &motion);

private:
    Database &m_database;
};

} // namespace rosette
