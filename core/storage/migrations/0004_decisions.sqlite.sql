-- SPDX-FileCopyrightText: The Rosette developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Questions put to the committee, how it voted, and what came of it.

-- rule is the canonical JSON of the majority rule.
CREATE TABLE motion (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE CHECK (number >= 1),
    kind TEXT NOT NULL CHECK (kind IN ('endorse', 'own-slate', 'rulebook', 'other')),
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
    CHECK ((application_id IS NULL) = (application_revision IS NULL)
        AND (application_id IS NULL) = (application_hash IS NULL)
        AND (application_id IS NULL) = (endorsement_kind IS NULL)),
    FOREIGN KEY (application_id, application_revision) REFERENCES application_revision (application_id, number)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX motion_contest ON motion (contest_id, state)
-- ;;
CREATE INDEX motion_application ON motion (application_id, application_revision)
-- ;;
CREATE INDEX motion_state ON motion (state)
-- ;;
CREATE TABLE motion_organisation (
    motion_id TEXT NOT NULL REFERENCES motion (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    PRIMARY KEY (motion_id, position)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX motion_organisation_organisation ON motion_organisation (organisation_id)
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
    OR NEW.opened_at IS DISTINCT FROM OLD.opened_at OR NEW.state = 'draft')
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
CREATE TRIGGER motion_organisation_fixed_update BEFORE UPDATE ON motion_organisation
WHEN (SELECT state FROM motion WHERE id = OLD.motion_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'motion-fixed'); END
-- ;;
CREATE TRIGGER motion_organisation_fixed_delete BEFORE DELETE ON motion_organisation
WHEN (SELECT state FROM motion WHERE id = OLD.motion_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'motion-fixed'); END
-- ;;
CREATE TABLE roll (
    motion_id TEXT NOT NULL REFERENCES motion (id),
    seat_id TEXT NOT NULL REFERENCES seat (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    role TEXT NOT NULL CHECK (role IN ('member', 'chair', 'secretary', 'observer')),
    recused INTEGER NOT NULL CHECK (recused IN (0, 1)),
    PRIMARY KEY (motion_id, seat_id),
    UNIQUE (motion_id, position)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX roll_seat ON roll (seat_id)
-- ;;
CREATE TRIGGER roll_no_update BEFORE UPDATE ON roll
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER roll_no_delete BEFORE DELETE ON roll
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER roll_before_closing BEFORE INSERT ON roll
WHEN (SELECT state FROM motion WHERE id = NEW.motion_id) NOT IN ('draft', 'open')
BEGIN SELECT RAISE(ABORT, 'motion-closed'); END
-- ;;
CREATE TABLE ballot (
    id TEXT NOT NULL PRIMARY KEY,
    motion_id TEXT NOT NULL,
    seat_id TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    choice TEXT NOT NULL CHECK (choice IN ('for', 'against', 'abstain')),
    channel TEXT NOT NULL CHECK (channel IN ('own', 'show-of-hands', 'phone', 'email')),
    recorded_by_seat_id TEXT NOT NULL REFERENCES seat (id),
    cast_at TEXT NOT NULL,
    UNIQUE (motion_id, seat_id, version),
    FOREIGN KEY (motion_id, seat_id) REFERENCES roll (motion_id, seat_id),
    CHECK (channel <> 'own' OR recorded_by_seat_id = seat_id)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX ballot_seat ON ballot (seat_id)
-- ;;
CREATE INDEX ballot_recorded_by_seat ON ballot (recorded_by_seat_id)
-- ;;
-- Apart from the ballot, because a note may name people and must be erasable.
CREATE TABLE ballot_note (
    ballot_id TEXT NOT NULL PRIMARY KEY REFERENCES ballot (id),
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID
-- ;;
CREATE TRIGGER roll_before_ballots BEFORE INSERT ON roll
WHEN EXISTS (SELECT 1 FROM ballot WHERE motion_id = NEW.motion_id)
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
CREATE TABLE decision (
    motion_id TEXT NOT NULL PRIMARY KEY REFERENCES motion (id),
    outcome TEXT NOT NULL CHECK (outcome IN ('carried', 'fell')),
    on_roll INTEGER NOT NULL,
    recused INTEGER NOT NULL,
    votes_for INTEGER NOT NULL,
    votes_against INTEGER NOT NULL,
    abstained INTEGER NOT NULL,
    base INTEGER NOT NULL,
    needed INTEGER NOT NULL,
    quorate INTEGER NOT NULL CHECK (quorate IN (0, 1)),
    tied INTEGER NOT NULL CHECK (tied IN (0, 1)),
    tally_outcome TEXT NOT NULL CHECK (tally_outcome IN ('carried', 'fell', 'tied')),
    chair_seat_id TEXT REFERENCES seat (id),
    chair_choice TEXT CHECK (chair_choice IN ('for', 'against')),
    explanation TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    CHECK ((chair_seat_id IS NULL) = (chair_choice IS NULL))
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX decision_chair_seat ON decision (chair_seat_id)
-- ;;
CREATE TRIGGER decision_no_update BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER decision_no_delete BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
-- contest_id repeats the candidacy's, so that the few endorsements of a contest are found without its many
-- candidacies.
CREATE TABLE endorsement (
    id TEXT NOT NULL PRIMARY KEY,
    contest_id TEXT NOT NULL REFERENCES contest (id),
    candidacy_id TEXT NOT NULL REFERENCES candidacy (id),
    kind TEXT NOT NULL CHECK (kind IN ('own', 'joint', 'supported')),
    route TEXT NOT NULL CHECK (route IN ('committee', 'member-ballot', 'unopposed')),
    motion_id TEXT REFERENCES motion (id),
    decided_on TEXT NOT NULL,
    source TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX endorsement_contest ON endorsement (contest_id)
-- ;;
CREATE INDEX endorsement_candidacy ON endorsement (candidacy_id)
-- ;;
CREATE INDEX endorsement_motion ON endorsement (motion_id)
-- ;;
CREATE TABLE endorsement_organisation (
    endorsement_id TEXT NOT NULL REFERENCES endorsement (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    PRIMARY KEY (endorsement_id, position)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX endorsement_organisation_organisation ON endorsement_organisation (organisation_id)
-- ;;
CREATE TABLE endorsement_change (
    endorsement_id TEXT NOT NULL REFERENCES endorsement (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    status TEXT NOT NULL CHECK (status IN ('in-force', 'withdrawn', 'declined')),
    reason TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    PRIMARY KEY (endorsement_id, position)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TRIGGER endorsement_change_no_update BEFORE UPDATE ON endorsement_change
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER endorsement_change_no_delete BEFORE DELETE ON endorsement_change
BEGIN SELECT RAISE(ABORT, 'append-only'); END
