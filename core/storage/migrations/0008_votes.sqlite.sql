-- SPDX-FileCopyrightText: The Rosette developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The life of a motion: opening at a set time, extensions, reconsideration, and two more kinds of question.

-- The rows go aside and come back, because a table's CHECK cannot be changed. What refers to them does so by
-- name, and is looked at again when the step is committed.
PRAGMA defer_foreign_keys = ON
-- ;;
CREATE TABLE motion_before AS SELECT * FROM motion
-- ;;
DROP TABLE motion
-- ;;
-- rule is the canonical JSON of the majority rule. first_closes_at is closes_at as it was when the motion
-- opened; extensions move closes_at only.
CREATE TABLE motion (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE CHECK (number >= 1),
    kind TEXT NOT NULL CHECK (kind IN ('endorse', 'own-slate', 'rulebook', 'other', 'withdraw-endorsement',
        'publish-early')),
    question TEXT NOT NULL,
    contest_id TEXT REFERENCES contest (id),
    application_id TEXT,
    application_revision INTEGER,
    application_hash TEXT,
    endorsement_kind TEXT CHECK (endorsement_kind IN ('own', 'joint', 'supported')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'open', 'carried', 'fell', 'withdrawn')),
    rule TEXT NOT NULL,
    regardless TEXT NOT NULL,
    opened_at TEXT,
    closes_at TEXT,
    closed_at TEXT,
    withdrawal TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    opens_at TEXT,
    first_closes_at TEXT,
    reconsiders_motion_id TEXT REFERENCES motion (id),
    what_is_new TEXT NOT NULL,
    endorsement_id TEXT REFERENCES endorsement (id),
    public_reason TEXT NOT NULL,
    CHECK ((application_id IS NULL) = (application_revision IS NULL)
        AND (application_id IS NULL) = (application_hash IS NULL)
        AND (application_id IS NULL) = (endorsement_kind IS NULL)),
    CHECK ((endorsement_id IS NULL) = (kind <> 'withdraw-endorsement')),
    FOREIGN KEY (application_id, application_revision) REFERENCES application_revision (application_id, number)
) STRICT, WITHOUT ROWID
-- ;;
INSERT INTO motion SELECT id, number, kind, question, contest_id, application_id, application_revision,
    application_hash, endorsement_kind, state, rule, regardless, opened_at, closes_at, closed_at, withdrawal,
    revision, NULL, NULL, NULL, '', NULL, '' FROM motion_before
-- ;;
DROP TABLE motion_before
-- ;;
CREATE INDEX motion_contest ON motion (contest_id, state)
-- ;;
CREATE INDEX motion_application ON motion (application_id, application_revision)
-- ;;
CREATE INDEX motion_state ON motion (state)
-- ;;
CREATE INDEX motion_reconsiders ON motion (reconsiders_motion_id)
-- ;;
CREATE INDEX motion_endorsement ON motion (endorsement_id)
-- ;;
-- More time for an open motion, and why. The row comes first, then the motion's closes_at follows it.
CREATE TABLE motion_extension (
    motion_id TEXT NOT NULL REFERENCES motion (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    from_at TEXT NOT NULL,
    closes_at TEXT NOT NULL CHECK (closes_at > from_at),
    reason TEXT NOT NULL,
    extended_by_seat_id TEXT NOT NULL REFERENCES seat (id),
    extended_at TEXT NOT NULL CHECK (extended_at < from_at),
    PRIMARY KEY (motion_id, position)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX motion_extension_seat ON motion_extension (extended_by_seat_id)
-- ;;
CREATE TRIGGER motion_extension_no_update BEFORE UPDATE ON motion_extension
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER motion_extension_no_delete BEFORE DELETE ON motion_extension
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER motion_extension_while_open BEFORE INSERT ON motion_extension
WHEN (SELECT state FROM motion WHERE id = NEW.motion_id) <> 'open'
BEGIN SELECT RAISE(ABORT, 'motion-not-open'); END
-- ;;
CREATE TRIGGER motion_extension_of_its_time BEFORE INSERT ON motion_extension
WHEN (SELECT closes_at FROM motion WHERE id = NEW.motion_id) IS NOT NEW.from_at
BEGIN SELECT RAISE(ABORT, 'not-next'); END
-- ;;
-- What was put to the committee cannot change once it was put.
CREATE TRIGGER motion_fixed_once_open BEFORE UPDATE ON motion
WHEN OLD.state <> 'draft' AND (NEW.number <> OLD.number OR NEW.kind <> OLD.kind OR NEW.question <> OLD.question
    OR NEW.contest_id IS DISTINCT FROM OLD.contest_id
    OR NEW.application_id IS DISTINCT FROM OLD.application_id
    OR NEW.application_revision IS DISTINCT FROM OLD.application_revision
    OR NEW.application_hash IS DISTINCT FROM OLD.application_hash
    OR NEW.endorsement_kind IS DISTINCT FROM OLD.endorsement_kind
    OR NEW.rule <> OLD.rule OR NEW.regardless <> OLD.regardless
    OR NEW.opens_at IS DISTINCT FROM OLD.opens_at
    OR NEW.first_closes_at IS DISTINCT FROM OLD.first_closes_at
    OR NEW.reconsiders_motion_id IS DISTINCT FROM OLD.reconsiders_motion_id
    OR NEW.what_is_new <> OLD.what_is_new
    OR NEW.endorsement_id IS DISTINCT FROM OLD.endorsement_id
    OR NEW.public_reason <> OLD.public_reason
    OR NEW.opened_at IS DISTINCT FROM OLD.opened_at OR NEW.state = 'draft')
BEGIN SELECT RAISE(ABORT, 'motion-fixed'); END
-- ;;
-- Its time moves by an extension only.
CREATE TRIGGER motion_time_fixed_once_open BEFORE UPDATE ON motion
WHEN OLD.state <> 'draft' AND NEW.closes_at IS DISTINCT FROM OLD.closes_at
    AND NOT EXISTS (SELECT 1 FROM motion_extension
        WHERE motion_id = OLD.id AND from_at = OLD.closes_at AND closes_at = NEW.closes_at)
BEGIN SELECT RAISE(ABORT, 'motion-fixed'); END
-- ;;
CREATE TRIGGER motion_stays_closed BEFORE UPDATE ON motion
WHEN OLD.state IN ('carried', 'fell', 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'motion-closed'); END
-- ;;
CREATE TRIGGER motion_no_delete BEFORE DELETE ON motion
WHEN OLD.state <> 'draft'
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
-- A motion takes no ballot from the instant that is set for its closing.
CREATE TRIGGER ballot_before_closing_time BEFORE INSERT ON ballot
WHEN NEW.cast_at >= (SELECT closes_at FROM motion WHERE id = NEW.motion_id)
BEGIN SELECT RAISE(ABORT, 'motion-over'); END
