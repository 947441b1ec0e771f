// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ballotstore.h"

#include "core/storage/statement.h"

namespace rosette {

namespace {

Ballot ballotFrom(Row &row)
{
    Ballot ballot{row.value<BallotId>("id"), row.value<MotionId>("motion_id"), row.value<SeatId>("seat_id"),
        row.value<int>("version"), std::nullopt, row.key(channelKeys, "channel"),
        row.value<SeatId>("recorded_by_seat_id"),
        row.value<std::optional<QString>>("note").value_or(QString()), row.value<QDateTime>("cast_at"),
        row.value<std::optional<qint64>>("record_sequence").value_or(0)};
    if (!row.isNull("choice"))
        ballot.choice = row.key(choiceKeys, "choice");
    if (!row.isNull("salt"))
        ballot.noteSalt = row.hex("salt");
    if (!row.isNull("note_hash"))
        ballot.noteHash = row.hex("note_hash");
    return ballot;
}

} // namespace

Result<std::vector<Ballot>> BallotStore::forMotion(const MotionId &motion) const
{
    Statement statement(m_database,
        "SELECT ballot.*, note, salt FROM ballot LEFT JOIN ballot_note ON ballot_note.ballot_id = ballot.id "
        "WHERE ballot.motion_id = :motion ORDER BY cast_at, seat_id, version");
    return statement.bind("motion", motion).all(ballotFrom);
}

Result<std::vector<Ballot>> BallotStore::forSeat(const SeatId &seat) const
{
    Statement statement(m_database,
        "SELECT ballot.*, note, salt FROM ballot LEFT JOIN ballot_note ON ballot_note.ballot_id = ballot.id "
        "WHERE ballot.seat_id = :seat ORDER BY cast_at, motion_id, version");
    return statement.bind("seat", seat).all(ballotFrom);
}

Result<std::optional<Ballot>> BallotStore::latestOf(const MotionId &motion, const SeatId &seat) const
{
    Statement statement(m_database,
        "SELECT ballot.*, note, salt FROM ballot LEFT JOIN ballot_note ON ballot_note.ballot_id = ballot.id "
        "WHERE ballot.motion_id = :motion AND ballot.seat_id = :seat ORDER BY version DESC LIMIT 1");
    return statement.bind("motion", motion).bind("seat", seat).first(ballotFrom);
}

Result<void> BallotStore::insert(const Ballot &ballot)
{
    Statement statement(m_database,
        "INSERT INTO ballot (id, motion_id, seat_id, version, choice, channel, recorded_by_seat_id, cast_at, "
        "record_sequence, note_hash) "
        "VALUES (:id, :motion, :seat, :version, :choice, :channel, :recorded_by, :cast_at, :record, "
        ":note_hash)");
    statement.bind("id", ballot.id)
        .bind("motion", ballot.motion)
        .bind("seat", ballot.seat)
        .bind("version", ballot.version)
        .bind("choice", ballot.choice ? std::optional(keyOf(choiceKeys, *ballot.choice)) : std::nullopt)
        .bind("channel", keyOf(channelKeys, ballot.channel))
        .bind("recorded_by", ballot.recordedBy)
        .bind("cast_at", ballot.castAt)
        .bind("record", ballot.record > 0 ? std::optional(ballot.record) : std::nullopt)
        .bind(
            "note_hash", ballot.noteHash.isEmpty() ? std::nullopt : std::optional<Hex>(Hex{ballot.noteHash}));
    if (Result<void> inserted = statement.run(); !inserted || ballot.note.isEmpty())
        return inserted;
    Statement note(
        m_database, "INSERT INTO ballot_note (ballot_id, note, salt) VALUES (:ballot, :note, :salt)");
    return note.bind("ballot", ballot.id).bind("note", ballot.note).bind("salt", Hex{ballot.noteSalt}).run();
}

} // namespace rosette
