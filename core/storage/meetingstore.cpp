// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/meetingstore.h"

#include "core/base/translate.h"
#include "core/storage/statement.h"

namespace rosette {

namespace {

Meeting meetingFrom(Row &row)
{
    return Meeting{row.value<MeetingId>("id"), row.value<QDate>("day"), row.value<QDateTime>("begun_at"),
        row.value<std::optional<QDateTime>>("ended_at"), row.value<int>("revision")};
}

MeetingItem itemFrom(Row &row)
{
    return MeetingItem{row.value<MeetingId>("meeting_id"), row.value<MotionId>("motion_id"),
        row.value<int>("position"), row.key(agendaPartKeys, "part"),
        ItemTimer{row.value<int>("seconds_allowed"), row.value<int>("seconds_spent"),
            row.value<std::optional<QDateTime>>("running_since")},
        row.value<std::optional<QDateTime>>("counted_at")};
}

Presence presenceFrom(Row &row)
{
    return Presence{row.value<MeetingId>("meeting_id"), row.value<SeatId>("seat_id"),
        row.value<int>("number"), row.value<QDateTime>("came_at"),
        row.value<std::optional<QDateTime>>("left_at"),
        row.value<std::optional<MotionId>>("left_for_motion_id")};
}

Hand handFrom(Row &row)
{
    return Hand{row.value<MotionId>("motion_id"), row.value<SeatId>("seat_id"), row.key(choiceKeys, "choice"),
        row.value<QDateTime>("raised_at")};
}

Statement &bound(Statement &statement, const MeetingItem &item)
{
    return statement.bind("meeting", item.meeting)
        .bind("motion", item.motion)
        .bind("position", item.position)
        .bind("part", keyOf(agendaPartKeys, item.part))
        .bind("allowed", item.timer.allowed)
        .bind("spent", item.timer.spent)
        .bind("running", item.timer.runningSince)
        .bind("counted", item.countedAt);
}

Statement &bound(Statement &statement, const Presence &presence)
{
    return statement.bind("meeting", presence.meeting)
        .bind("seat", presence.seat)
        .bind("number", presence.number)
        .bind("came", presence.cameAt)
        .bind("left", presence.leftAt)
        .bind("left_for", presence.leftFor);
}

} // namespace

Result<std::vector<Meeting>> MeetingStore::all() const
{
    Statement statement(m_database, "SELECT * FROM meeting ORDER BY begun_at, id");
    return statement.all(meetingFrom);
}

Result<std::optional<Meeting>> MeetingStore::find(const MeetingId &id) const
{
    Statement statement(m_database, "SELECT * FROM meeting WHERE id = :id");
    return statement.bind("id", id).first(meetingFrom);
}

Result<std::optional<Meeting>> MeetingStore::inSession() const
{
    Statement statement(m_database, "SELECT * FROM meeting WHERE ended_at IS NULL");
    return statement.first(meetingFrom);
}

Result<void> MeetingStore::insert(const Meeting &meeting)
{
    Statement statement(m_database, "INSERT INTO meeting (id, day, begun_at, ended_at, revision) "
                                    "VALUES (:id, :day, :begun_at, :ended_at, :revision)");
    return statement.bind("id", meeting.id)
        .bind("day", meeting.day)
        .bind("begun_at", meeting.begunAt)
        .bind("ended_at", meeting.endedAt)
        .bind("revision", meeting.revision)
        .run();
}

Result<void> MeetingStore::end(const Meeting &meeting)
{
    Statement statement(m_database, "UPDATE meeting SET ended_at = :ended_at, revision = revision + 1 "
                                    "WHERE id = :id AND revision = :revision AND ended_at IS NULL");
    statement.bind("ended_at", meeting.endedAt).bind("id", meeting.id).bind("revision", meeting.revision);
    return statement.update("SELECT 1 FROM meeting WHERE id = :id", meeting.id, Tr::tr("meeting"));
}

Result<std::vector<MeetingItem>> MeetingStore::itemsOf(const MeetingId &meeting) const
{
    Statement statement(
        m_database, "SELECT * FROM meeting_item WHERE meeting_id = :meeting ORDER BY position, motion_id");
    return statement.bind("meeting", meeting).all(itemFrom);
}

Result<void> MeetingStore::insert(const MeetingItem &item)
{
    Statement statement(m_database,
        "INSERT INTO meeting_item (meeting_id, motion_id, position, part, seconds_allowed, seconds_spent, "
        "running_since, counted_at) "
        "VALUES (:meeting, :motion, :position, :part, :allowed, :spent, :running, :counted)");
    return bound(statement, item).run();
}

Result<void> MeetingStore::update(const MeetingItem &item)
{
    Statement statement(m_database,
        "UPDATE meeting_item SET position = :position, part = :part, seconds_allowed = :allowed, "
        "seconds_spent = :spent, running_since = :running, counted_at = :counted "
        "WHERE meeting_id = :meeting AND motion_id = :motion");
    return bound(statement, item).run();
}

Result<std::vector<Presence>> MeetingStore::presencesOf(const MeetingId &meeting) const
{
    Statement statement(
        m_database, "SELECT * FROM meeting_presence WHERE meeting_id = :meeting ORDER BY seat_id, number");
    return statement.bind("meeting", meeting).all(presenceFrom);
}

Result<void> MeetingStore::insert(const Presence &presence)
{
    Statement statement(m_database,
        "INSERT INTO meeting_presence (meeting_id, seat_id, number, came_at, left_at, left_for_motion_id) "
        "VALUES (:meeting, :seat, :number, :came, :left, :left_for)");
    return bound(statement, presence).run();
}

Result<void> MeetingStore::update(const Presence &presence)
{
    Statement statement(m_database,
        "UPDATE meeting_presence SET came_at = :came, left_at = :left, left_for_motion_id = :left_for "
        "WHERE meeting_id = :meeting AND seat_id = :seat AND number = :number");
    return bound(statement, presence).run();
}

Result<void> MeetingStore::remove(const Presence &presence)
{
    Statement statement(m_database, "DELETE FROM meeting_presence WHERE meeting_id = :meeting "
                                    "AND seat_id = :seat AND number = :number");
    return statement.bind("meeting", presence.meeting)
        .bind("seat", presence.seat)
        .bind("number", presence.number)
        .run();
}

Result<std::vector<Hand>> MeetingStore::handsFor(const MotionId &motion) const
{
    Statement statement(
        m_database, "SELECT * FROM meeting_hand WHERE motion_id = :motion ORDER BY raised_at, seat_id");
    return statement.bind("motion", motion).all(handFrom);
}

Result<void> MeetingStore::raise(const Hand &hand)
{
    Statement statement(m_database,
        "INSERT INTO meeting_hand (motion_id, seat_id, choice, raised_at) "
        "VALUES (:motion, :seat, :choice, :raised_at) ON CONFLICT (motion_id, seat_id) "
        "DO UPDATE SET choice = excluded.choice, raised_at = excluded.raised_at");
    return statement.bind("motion", hand.motion)
        .bind("seat", hand.seat)
        .bind("choice", keyOf(choiceKeys, hand.choice))
        .bind("raised_at", hand.raisedAt)
        .run();
}

Result<void> MeetingStore::lower(const MotionId &motion, const SeatId &seat)
{
    Statement statement(m_database, "DELETE FROM meeting_hand WHERE motion_id = :motion AND seat_id = :seat");
    return statement.bind("motion", motion).bind("seat", seat).run();
}

Result<void> MeetingStore::lowerAll(const MotionId &motion)
{
    Statement statement(m_database, "DELETE FROM meeting_hand WHERE motion_id = :motion");
    return statement.bind("motion", motion).run();
}

} // namespace rosette
