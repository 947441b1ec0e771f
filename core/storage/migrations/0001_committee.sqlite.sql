-- SPDX-FileCopyrightText: The Rosette developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The committee, its people and its records. Everywhere: ids are UUIDs of our own as text, dates ISO 8601 text,
-- instants UTC text, booleans 0 or 1, hashes lower-case hexadecimal text. Statements end at a line "-- ;;".
-- Tables that are not append-only hold every name and opinion, so that a person can be erased.

CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    name_fold TEXT NOT NULL,
    email TEXT NOT NULL,
    email_fold TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX person_name_fold ON person (name_fold)
-- ;;
CREATE INDEX person_email_fold ON person (email_fold) WHERE email_fold <> ''
-- ;;
CREATE TABLE organisation (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    name_fold TEXT NOT NULL UNIQUE,
    ineligible_since TEXT,
    ineligible_reason TEXT,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    CHECK ((ineligible_since IS NULL) = (ineligible_reason IS NULL))
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE seat (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL CHECK (role IN ('member', 'chair', 'secretary', 'observer')),
    voting INTEGER NOT NULL CHECK (voting IN (0, 1)),
    from_date TEXT NOT NULL,
    to_date TEXT CHECK (to_date >= from_date),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    CHECK (role <> 'observer' OR voting = 0)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX seat_person ON seat (person_id)
-- ;;
CREATE TABLE committee (
    single INTEGER NOT NULL PRIMARY KEY CHECK (single = 1),
    name TEXT NOT NULL,
    grouping_name TEXT NOT NULL,
    imprint TEXT NOT NULL,
    keeper_seat_id TEXT REFERENCES seat (id),
    revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT
-- ;;
CREATE INDEX committee_keeper_seat ON committee (keeper_seat_id)
-- ;;
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL
) STRICT, WITHOUT ROWID
-- ;;
-- A version of the rulebook; content is its canonical JSON.
CREATE TABLE rulebook (
    id TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL UNIQUE CHECK (version >= 1),
    content TEXT NOT NULL
) STRICT
-- ;;
CREATE TRIGGER rulebook_no_update BEFORE UPDATE ON rulebook
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER rulebook_no_delete BEFORE DELETE ON rulebook
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
-- The chain. Bytes are stored as bytes, so that there is one spelling of each and none to choose from.
CREATE TABLE record (
    sequence INTEGER NOT NULL PRIMARY KEY CHECK (sequence >= 1),
    type TEXT NOT NULL,
    body BLOB NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    signature BLOB
) STRICT
-- ;;
CREATE TABLE chain_head (
    single INTEGER NOT NULL PRIMARY KEY CHECK (single = 1),
    length INTEGER NOT NULL CHECK (length >= 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT
-- ;;
INSERT INTO chain_head (single, length, hash)
VALUES (1, 0, x'0000000000000000000000000000000000000000000000000000000000000000')
-- ;;
CREATE TRIGGER record_no_update BEFORE UPDATE ON record
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER record_no_delete BEFORE DELETE ON record
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER record_follows_head BEFORE INSERT ON record
WHEN NEW.sequence <> (SELECT length + 1 FROM chain_head)
BEGIN SELECT RAISE(ABORT, 'not-next'); END
-- ;;
CREATE TRIGGER chain_head_no_delete BEFORE DELETE ON chain_head
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER chain_head_only_advances BEFORE UPDATE ON chain_head
WHEN NEW.length <> OLD.length + 1
    OR NOT EXISTS (SELECT 1 FROM record WHERE sequence = NEW.length AND hash = NEW.hash)
BEGIN SELECT RAISE(ABORT, 'append-only'); END
