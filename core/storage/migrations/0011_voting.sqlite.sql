-- SPDX-FileCopyrightText: The Rosette developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reasons that are on record and can be erased, unattributed votes, results of votes held elsewhere, and the
-- draft of a rulebook that a motion is about.

ALTER TABLE motion ADD COLUMN voting TEXT NOT NULL DEFAULT 'recorded'
    CHECK (voting IN ('recorded', 'unattributed', 'paper', 'belenios'))
-- ;;
ALTER TABLE motion ADD COLUMN rulebook_hash TEXT
-- ;;
CREATE TRIGGER motion_voting_fixed_once_open BEFORE UPDATE ON motion
WHEN OLD.state <> 'draft' AND (NEW.voting <> OLD.voting OR NEW.rulebook_hash IS DISTINCT FROM OLD.rulebook_hash)
BEGIN SELECT RAISE(ABORT, 'motion-fixed'); END
-- ;;
-- The rows go aside and come back, because a column's NOT NULL cannot be changed.
PRAGMA defer_foreign_keys = ON
-- ;;
CREATE TABLE ballot_before AS SELECT * FROM ballot
-- ;;
CREATE TABLE ballot_note_before AS SELECT * FROM ballot_note
-- ;;
DROP TABLE ballot_note
-- ;;
DROP TABLE ballot
-- ;;
-- choice is NULL where the motion is voted on unattributed: the row then says that the seat has voted.
-- note_hash is the digest of salt and note that the record holds; it stays when the note is erased.
CREATE TABLE ballot (
    id TEXT NOT NULL PRIMARY KEY,
    motion_id TEXT NOT NULL,
    seat_id TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    choice TEXT CHECK (choice IN ('for', 'against', 'abstain')),
    channel TEXT NOT NULL CHECK (channel IN ('own', 'show-of-hands', 'phone', 'email')),
    recorded_by_seat_id TEXT NOT NULL REFERENCES seat (id),
    cast_at TEXT NOT NULL,
    record_sequence INTEGER REFERENCES record (sequence),
    note_hash TEXT,
    UNIQUE (motion_id, seat_id, version),
    FOREIGN KEY (motion_id, seat_id) REFERENCES roll (motion_id, seat_id),
    CHECK (channel <> 'own' OR recorded_by_seat_id = seat_id)
) STRICT, WITHOUT ROWID
-- ;;
INSERT INTO ballot SELECT id, motion_id, seat_id, version, choice, channel, recorded_by_seat_id, cast_at,
    record_sequence, NULL FROM ballot_before
-- ;;
DROP TABLE ballot_before
-- ;;
CREATE INDEX ballot_seat ON ballot (seat_id)
-- ;;
CREATE INDEX ballot_recorded_by_seat ON ballot (recorded_by_seat_id)
-- ;;
CREATE INDEX ballot_record ON ballot (record_sequence)
-- ;;
-- Apart from the ballot, because a note may name people and must be erasable, with its salt.
CREATE TABLE ballot_note (
    ballot_id TEXT NOT NULL PRIMARY KEY REFERENCES ballot (id),
    note TEXT NOT NULL,
    salt TEXT NOT NULL
) STRICT, WITHOUT ROWID
-- ;;
INSERT INTO ballot_note SELECT ballot_id, note, '' FROM ballot_note_before
-- ;;
DROP TABLE ballot_note_before
-- ;;
CREATE TRIGGER ballot_note_no_update BEFORE UPDATE ON ballot_note
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER ballot_note_on_record BEFORE INSERT ON ballot_note
WHEN (SELECT note_hash FROM ballot WHERE id = NEW.ballot_id) IS NULL
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER ballot_no_update BEFORE UPDATE ON ballot
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER ballot_no_delete BEFORE DELETE ON ballot
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER ballot_while_open BEFORE INSERT ON ballot
WHEN (SELECT state FROM motion WHERE id = NEW.motion_id) <> 'open'
BEGIN SELECT RAISE(ABORT, 'motion-not-open'); END
-- ;;
CREATE TRIGGER ballot_not_recused BEFORE INSERT ON ballot
WHEN (SELECT recused FROM roll WHERE motion_id = NEW.motion_id AND seat_id = NEW.seat_id) = 1
BEGIN SELECT RAISE(ABORT, 'seat-recused'); END
-- ;;
CREATE TRIGGER ballot_supersedes_the_last BEFORE INSERT ON ballot
WHEN NEW.version <> (SELECT coalesce(max(version), 0) + 1 FROM ballot
    WHERE motion_id = NEW.motion_id AND seat_id = NEW.seat_id)
BEGIN SELECT RAISE(ABORT, 'not-next'); END
-- ;;
CREATE TRIGGER ballot_before_closing_time BEFORE INSERT ON ballot
WHEN NEW.cast_at >= (SELECT closes_at FROM motion WHERE id = NEW.motion_id)
BEGIN SELECT RAISE(ABORT, 'motion-over'); END
-- ;;
CREATE TRIGGER ballot_as_the_motion_is_voted_on BEFORE INSERT ON ballot
WHEN (SELECT voting FROM motion WHERE id = NEW.motion_id) <>
    CASE WHEN NEW.choice IS NULL THEN 'unattributed' ELSE 'recorded' END
BEGIN SELECT RAISE(ABORT, 'voted-otherwise'); END
-- ;;
-- How a seat votes on an open unattributed motion, until it is closed; then the rows are deleted.
CREATE TABLE sealed_choice (
    motion_id TEXT NOT NULL,
    seat_id TEXT NOT NULL,
    code TEXT NOT NULL,
    choice TEXT NOT NULL CHECK (choice IN ('for', 'against', 'abstain')),
    PRIMARY KEY (motion_id, seat_id),
    FOREIGN KEY (motion_id, seat_id) REFERENCES roll (motion_id, seat_id)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TRIGGER sealed_choice_while_open BEFORE INSERT ON sealed_choice
WHEN (SELECT state = 'open' AND voting = 'unattributed' FROM motion WHERE id = NEW.motion_id) IS NOT 1
BEGIN SELECT RAISE(ABORT, 'motion-not-open'); END
-- ;;
-- The choices of a closed unattributed motion. The key is random, and so is the place of a row: nothing here
-- tells whose a choice is or when it came.
CREATE TABLE counted_choice (
    motion_id TEXT NOT NULL REFERENCES motion (id),
    code TEXT NOT NULL,
    choice TEXT NOT NULL CHECK (choice IN ('for', 'against', 'abstain')),
    PRIMARY KEY (motion_id, code)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TRIGGER counted_choice_no_update BEFORE UPDATE ON counted_choice
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER counted_choice_no_delete BEFORE DELETE ON counted_choice
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER counted_choice_while_open BEFORE INSERT ON counted_choice
WHEN (SELECT state = 'open' AND voting = 'unattributed' FROM motion WHERE id = NEW.motion_id) IS NOT 1
BEGIN SELECT RAISE(ABORT, 'motion-not-open'); END
-- ;;
-- No choice keeps its seat once the motion is closed.
CREATE TRIGGER motion_closes_without_sealed_choices BEFORE UPDATE ON motion
WHEN NEW.state NOT IN ('draft', 'open') AND EXISTS (SELECT 1 FROM sealed_choice WHERE motion_id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'motion-fixed'); END
-- ;;
-- A file that certifies something, by the SHA-256 of its bytes.
CREATE TABLE attachment (
    hash TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
    name TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT
-- ;;
CREATE TRIGGER attachment_no_update BEFORE UPDATE ON attachment
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER attachment_no_delete BEFORE DELETE ON attachment
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TABLE ballot_result (
    motion_id TEXT NOT NULL REFERENCES motion (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    method TEXT NOT NULL CHECK (method IN ('paper', 'belenios')),
    entitled INTEGER NOT NULL CHECK (entitled >= 0),
    votes_for INTEGER NOT NULL CHECK (votes_for >= 0),
    votes_against INTEGER NOT NULL CHECK (votes_against >= 0),
    abstained INTEGER NOT NULL CHECK (abstained >= 0),
    attachment_hash TEXT NOT NULL REFERENCES attachment (hash),
    recorded_by_seat_id TEXT NOT NULL REFERENCES seat (id),
    recorded_at TEXT NOT NULL,
    record_sequence INTEGER NOT NULL REFERENCES record (sequence),
    PRIMARY KEY (motion_id, version),
    CHECK (votes_for + votes_against + abstained <= entitled)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX ballot_result_attachment ON ballot_result (attachment_hash)
-- ;;
CREATE INDEX ballot_result_recorded_by_seat ON ballot_result (recorded_by_seat_id)
-- ;;
CREATE INDEX ballot_result_record ON ballot_result (record_sequence)
-- ;;
CREATE TABLE ballot_result_teller (
    motion_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 1),
    seat_id TEXT NOT NULL REFERENCES seat (id),
    PRIMARY KEY (motion_id, version, position),
    UNIQUE (motion_id, version, seat_id),
    FOREIGN KEY (motion_id, version) REFERENCES ballot_result (motion_id, version)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX ballot_result_teller_seat ON ballot_result_teller (seat_id)
-- ;;
CREATE TRIGGER ballot_result_no_update BEFORE UPDATE ON ballot_result
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER ballot_result_no_delete BEFORE DELETE ON ballot_result
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER ballot_result_teller_no_update BEFORE UPDATE ON ballot_result_teller
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER ballot_result_teller_no_delete BEFORE DELETE ON ballot_result_teller
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER ballot_result_while_open BEFORE INSERT ON ballot_result
WHEN (SELECT state FROM motion WHERE id = NEW.motion_id) <> 'open'
BEGIN SELECT RAISE(ABORT, 'motion-not-open'); END
-- ;;
CREATE TRIGGER ballot_result_as_voted BEFORE INSERT ON ballot_result
WHEN (SELECT voting FROM motion WHERE id = NEW.motion_id) <> NEW.method
BEGIN SELECT RAISE(ABORT, 'voted-otherwise'); END
-- ;;
CREATE TRIGGER ballot_result_corrects_the_last BEFORE INSERT ON ballot_result
WHEN NEW.version <> (SELECT coalesce(max(version), 0) + 1 FROM ballot_result WHERE motion_id = NEW.motion_id)
BEGIN SELECT RAISE(ABORT, 'not-next'); END
