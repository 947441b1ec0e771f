-- SPDX-FileCopyrightText: The Rosette developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whose key signs what. Public keys only; secret keys never enter the file.

CREATE TABLE seat_key (
    key BLOB NOT NULL PRIMARY KEY CHECK (length(key) = 32),
    seat_id TEXT NOT NULL REFERENCES seat (id),
    enrolled_at TEXT NOT NULL,
    revoked_at TEXT,
    revocation TEXT NOT NULL,
    CHECK (revoked_at IS NOT NULL OR revocation = '')
) STRICT, WITHOUT ROWID
-- ;;
CREATE UNIQUE INDEX seat_key_in_force ON seat_key (seat_id) WHERE revoked_at IS NULL
-- ;;
CREATE INDEX seat_key_seat ON seat_key (seat_id)
-- ;;
CREATE TRIGGER seat_key_only_revoked BEFORE UPDATE ON seat_key
WHEN OLD.revoked_at IS NOT NULL OR NEW.revoked_at IS NULL OR NEW.key <> OLD.key OR NEW.seat_id <> OLD.seat_id
    OR NEW.enrolled_at <> OLD.enrolled_at
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER seat_key_no_delete BEFORE DELETE ON seat_key
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TABLE keeper_key (
    key BLOB NOT NULL PRIMARY KEY CHECK (length(key) = 32),
    introduced_at TEXT NOT NULL
) STRICT, WITHOUT ROWID
-- ;;
CREATE TRIGGER keeper_key_no_update BEFORE UPDATE ON keeper_key
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER keeper_key_no_delete BEFORE DELETE ON keeper_key
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
-- Where the chain tells of a ballot.
ALTER TABLE ballot ADD COLUMN record_sequence INTEGER REFERENCES record (sequence)
-- ;;
CREATE INDEX ballot_record ON ballot (record_sequence)
