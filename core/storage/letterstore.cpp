// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/letterstore.h"

#include "core/storage/statement.h"

namespace rosette {

namespace {

OutcomeRelease releaseFrom(Row &row)
{
    return OutcomeRelease{row.value<ReleaseId>("id"), row.value<ContestId>("contest_id"),
        row.value<int>("number"), row.value<QDateTime>("released_at"),
        row.value<SeatId>("released_by_seat_id")};
}

Letter letterFrom(Row &row)
{
    Letter letter{row.value<LetterId>("id"), row.value<ReleaseId>("release_id"),
        row.value<CandidacyId>("candidacy_id"), row.value<int>("number"), row.key(letterKindKeys, "kind"),
        row.value<std::optional<EndorsementId>>("endorsement_id"),
        row.value<std::optional<MotionId>>("motion_id"), row.value<QDateTime>("released_at"),
        row.hex("hash")};
    if (!row.isNull("sent_at"))
        letter.sent = SentMark{row.key(letterChannelKeys, "channel"),
            row.value<std::optional<QString>>("note").value_or(QString()), row.value<QDateTime>("sent_at"),
            row.value<QDateTime>("recorded_at"), row.value<SeatId>("recorded_by_seat_id")};
    return letter;
}

Letter letterWithText(Row &row)
{
    Letter letter = letterFrom(row);
    if (!row.isNull("subject"))
        letter.text = LetterText{row.value<QString>("subject"), row.value<QString>("body"), row.hex("salt")};
    return letter;
}

} // namespace

Result<std::vector<OutcomeRelease>> LetterStore::releasesOf(const ContestId &contest) const
{
    Statement statement(
        m_database, "SELECT * FROM outcome_release WHERE contest_id = :contest ORDER BY number");
    return statement.bind("contest", contest).all(releaseFrom);
}

Result<std::vector<Letter>> LetterStore::forContest(const ContestId &contest) const
{
    Statement statement(m_database,
        "SELECT letter.*, released_at, channel, sent_at, recorded_at, recorded_by_seat_id, note "
        "FROM outcome_release JOIN letter ON letter.release_id = outcome_release.id "
        "LEFT JOIN letter_sent ON letter_sent.letter_id = letter.id "
        "LEFT JOIN letter_sent_note ON letter_sent_note.letter_id = letter.id "
        "WHERE outcome_release.contest_id = :contest ORDER BY letter.candidacy_id, letter.number");
    return statement.bind("contest", contest).all(letterFrom);
}

Result<std::vector<Letter>> LetterStore::withTexts(const ContestId &contest) const
{
    Statement statement(m_database,
        "SELECT letter.*, released_at, channel, sent_at, recorded_at, recorded_by_seat_id, note, salt, "
        "subject, body "
        "FROM outcome_release JOIN letter ON letter.release_id = outcome_release.id "
        "LEFT JOIN letter_sent ON letter_sent.letter_id = letter.id "
        "LEFT JOIN letter_sent_note ON letter_sent_note.letter_id = letter.id "
        "LEFT JOIN letter_text ON letter_text.letter_id = letter.id "
        "WHERE outcome_release.contest_id = :contest ORDER BY letter.candidacy_id, letter.number");
    return statement.bind("contest", contest).all(letterWithText);
}

Result<std::vector<Letter>> LetterStore::forCandidacy(const CandidacyId &candidacy) const
{
    Statement statement(m_database,
        "SELECT letter.*, released_at, channel, sent_at, recorded_at, recorded_by_seat_id, note, salt, "
        "subject, body "
        "FROM letter JOIN outcome_release ON outcome_release.id = letter.release_id "
        "LEFT JOIN letter_sent ON letter_sent.letter_id = letter.id "
        "LEFT JOIN letter_sent_note ON letter_sent_note.letter_id = letter.id "
        "LEFT JOIN letter_text ON letter_text.letter_id = letter.id "
        "WHERE letter.candidacy_id = :candidacy ORDER BY letter.number");
    return statement.bind("candidacy", candidacy).all(letterWithText);
}

Result<std::optional<Letter>> LetterStore::find(const LetterId &id) const
{
    Statement statement(m_database,
        "SELECT letter.*, released_at, channel, sent_at, recorded_at, recorded_by_seat_id, note, salt, "
        "subject, body "
        "FROM letter JOIN outcome_release ON outcome_release.id = letter.release_id "
        "LEFT JOIN letter_sent ON letter_sent.letter_id = letter.id "
        "LEFT JOIN letter_sent_note ON letter_sent_note.letter_id = letter.id "
        "LEFT JOIN letter_text ON letter_text.letter_id = letter.id WHERE letter.id = :id");
    return statement.bind("id", id).first(letterWithText);
}

Result<void> LetterStore::insert(const OutcomeRelease &release)
{
    Statement statement(m_database,
        "INSERT INTO outcome_release (id, contest_id, number, released_at, released_by_seat_id) "
        "VALUES (:id, :contest, :number, :released_at, :released_by)");
    return statement.bind("id", release.id)
        .bind("contest", release.contest)
        .bind("number", release.number)
        .bind("released_at", release.releasedAt)
        .bind("released_by", release.releasedBy)
        .run();
}

Result<void> LetterStore::insert(const Letter &letter)
{
    Q_ASSERT(letter.text);
    Statement statement(m_database,
        "INSERT INTO letter (id, release_id, candidacy_id, number, kind, endorsement_id, motion_id, hash) "
        "VALUES (:id, :release, :candidacy, :number, :kind, :endorsement, :motion, :hash)");
    statement.bind("id", letter.id)
        .bind("release", letter.release)
        .bind("candidacy", letter.candidacy)
        .bind("number", letter.number)
        .bind("kind", keyOf(letterKindKeys, letter.kind))
        .bind("endorsement", letter.endorsement)
        .bind("motion", letter.motion)
        .bind("hash", Hex{letter.hash});
    if (Result<void> inserted = statement.run(); !inserted)
        return inserted;
    Statement text(m_database,
        "INSERT INTO letter_text (letter_id, salt, subject, body) VALUES (:letter, :salt, :subject, :body)");
    return text.bind("letter", letter.id)
        .bind("salt", Hex{letter.text->salt})
        .bind("subject", letter.text->subject)
        .bind("body", letter.text->body)
        .run();
}

Result<void> LetterStore::markSent(const LetterId &letter, const SentMark &mark)
{
    Statement statement(m_database,
        "INSERT INTO letter_sent (letter_id, channel, sent_at, recorded_at, recorded_by_seat_id) "
        "VALUES (:letter, :channel, :sent_at, :recorded_at, :recorded_by)");
    statement.bind("letter", letter)
        .bind("channel", keyOf(letterChannelKeys, mark.channel))
        .bind("sent_at", mark.sentAt)
        .bind("recorded_at", mark.recordedAt)
        .bind("recorded_by", mark.recordedBy);
    Result<void> inserted = statement.run();
    if (!inserted || mark.note.isEmpty())
        return inserted;
    Statement note(m_database, "INSERT INTO letter_sent_note (letter_id, note) VALUES (:letter, :note)");
    return note.bind("letter", letter).bind("note", mark.note).run();
}

} // namespace rosette
