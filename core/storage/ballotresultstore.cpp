// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ballotresultstore.h"

#include "core/storage/statement.h"

namespace rosette {

namespace {

BallotResult resultFrom(Row &row)
{
    return BallotResult{row.value<MotionId>("motion_id"), row.value<int>("version"),
        row.key(votingKeys, "method"), row.value<int>("entitled"),
        Totals{row.value<int>("votes_for"), row.value<int>("votes_against"), row.value<int>("abstained")},
        row.hex("attachment_hash"), {}, row.value<SeatId>("recorded_by_seat_id"),
        row.value<QDateTime>("recorded_at"), row.value<qint64>("record_sequence")};
}

} // namespace

Result<std::vector<SeatId>> BallotResultStore::tellersOf(const BallotResult &result) const
{
    Statement statement(m_database,
        "SELECT seat_id FROM ballot_result_teller WHERE motion_id = :motion AND version = :version "
        "ORDER BY position");
    return statement.bind("motion", result.motion).bind("version", result.version).all([](Row &row) {
        return row.value<SeatId>("seat_id");
    });
}

Result<std::vector<BallotResult>> BallotResultStore::forMotion(const MotionId &motion) const
{
    Statement statement(m_database, "SELECT * FROM ballot_result WHERE motion_id = :motion ORDER BY version");
    Result<std::vector<BallotResult>> results = statement.bind("motion", motion).all(resultFrom);
    if (!results)
        return results;
    for (BallotResult &result : *results) {
        Result<std::vector<SeatId>> tellers = tellersOf(result);
        if (!tellers)
            return tellers.error();
        result.tellers = *std::move(tellers);
    }
    return results;
}

Result<void> BallotResultStore::insert(const BallotResult &result)
{
    Statement statement(m_database,
        "INSERT INTO ballot_result (motion_id, version, method, entitled, votes_for, votes_against, "
        "abstained, attachment_hash, recorded_by_seat_id, recorded_at, record_sequence) "
        "VALUES (:motion, :version, :method, :entitled, :for, :against, :abstained, :attachment, :by, :at, "
        ":record)");
    statement.bind("motion", result.motion)
        .bind("version", result.version)
        .bind("method", keyOf(votingKeys, result.method))
        .bind("entitled", result.entitled)
        .bind("for", result.totals.votesFor)
        .bind("against", result.totals.votesAgainst)
        .bind("abstained", result.totals.abstained)
        .bind("attachment", Hex{result.attachment})
        .bind("by", result.recordedBy)
        .bind("at", result.recordedAt)
        .bind("record", result.record);
    if (Result<void> inserted = statement.run(); !inserted)
        return inserted;
    Statement teller(m_database, "INSERT INTO ballot_result_teller (motion_id, version, position, seat_id) "
                                 "VALUES (:motion, :version, :position, :seat)");
    int position = 0;
    for (const SeatId &seat : result.tellers) {
        teller.bind("motion", result.motion)
            .bind("version", result.version)
            .bind("position", ++position)
            .bind("seat", seat);
        if (Result<void> inserted = teller.run(); !inserted)
            return inserted;
    }
    return {};
}

Result<void> BallotResultStore::attach(const Attachment &attachment)
{
    Statement statement(m_database,
        "INSERT INTO attachment (hash, name, bytes) VALUES (:hash, :name, :bytes) "
        "ON CONFLICT (hash) DO NOTHING");
    return statement.bind("hash", Hex{attachment.hash})
        .bind("name", attachment.name)
        .bind("bytes", Blob{attachment.bytes})
        .run();
}

Result<std::optional<Attachment>> BallotResultStore::attachment(const QByteArray &hash) const
{
    Statement statement(m_database, "SELECT * FROM attachment WHERE hash = :hash");
    return statement.bind("hash", Hex{hash}).first([](Row &row) {
        return Attachment{row.hex("hash"), row.value<QString>("name"), row.blob("bytes")};
    });
}

} // namespace rosette
