-- SPDX-FileCopyrightText: The Rosette developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What candidates are told of the decisions, and that an endorsement has a decision.

-- An endorsement appears by a motion that was carried, or by another route with its public source.
CREATE TRIGGER endorsement_has_a_decision BEFORE INSERT ON endorsement
WHEN NOT (
    (NEW.route = 'committee' AND EXISTS (SELECT 1
        FROM motion
        JOIN decision ON decision.motion_id = motion.id
        JOIN application ON application.id = motion.application_id
        WHERE motion.id = NEW.motion_id AND motion.kind = 'endorse' AND motion.state = 'carried'
            AND decision.outcome = 'carried' AND application.candidacy_id = NEW.candidacy_id))
    OR (NEW.route <> 'committee' AND NEW.motion_id IS NULL AND trim(NEW.source) <> ''))
BEGIN SELECT RAISE(ABORT, 'endorsement-undecided'); END
-- ;;
-- One motion makes one endorsement.
CREATE TRIGGER endorsement_once_a_motion BEFORE INSERT ON endorsement
WHEN EXISTS (SELECT 1 FROM endorsement WHERE motion_id = NEW.motion_id)
BEGIN SELECT RAISE(ABORT, 'endorsement-undecided'); END
-- ;;
CREATE TRIGGER endorsement_decision_fixed BEFORE UPDATE ON endorsement
WHEN NEW.id <> OLD.id OR NEW.contest_id <> OLD.contest_id OR NEW.candidacy_id <> OLD.candidacy_id
    OR NEW.route <> OLD.route OR NEW.motion_id IS DISTINCT FROM OLD.motion_id
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER endorsement_no_delete BEFORE DELETE ON endorsement
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
-- It comes into force once and ends at most once.
CREATE TRIGGER endorsement_change_in_order BEFORE INSERT ON endorsement_change
WHEN NEW.position > 2 OR (NEW.position = 1) <> (NEW.status = 'in-force')
    OR NEW.position <> (SELECT coalesce(max(position), 0) + 1 FROM endorsement_change
        WHERE endorsement_id = NEW.endorsement_id)
BEGIN SELECT RAISE(ABORT, 'not-next'); END
-- ;;
CREATE TRIGGER endorsement_withdrawn_with_reason BEFORE INSERT ON endorsement_change
WHEN NEW.status = 'withdrawn' AND trim(NEW.reason) = ''
BEGIN SELECT RAISE(ABORT, 'reason-missing'); END
-- ;;
CREATE TRIGGER endorsement_one_in_force BEFORE INSERT ON endorsement_change
WHEN NEW.status = 'in-force' AND EXISTS (SELECT 1
    FROM endorsement AS made
    JOIN endorsement AS other ON other.candidacy_id = made.candidacy_id AND other.id <> made.id
    WHERE made.id = NEW.endorsement_id AND NOT EXISTS (SELECT 1 FROM endorsement_change
        WHERE endorsement_id = other.id AND status <> 'in-force'))
BEGIN SELECT RAISE(ABORT, 'endorsed-already'); END
-- ;;
-- The moments at which the outcomes of a contest were let go.
CREATE TABLE outcome_release (
    id TEXT NOT NULL PRIMARY KEY,
    contest_id TEXT NOT NULL REFERENCES contest (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    released_at TEXT NOT NULL,
    released_by_seat_id TEXT NOT NULL REFERENCES seat (id),
    UNIQUE (contest_id, number)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX outcome_release_released_by_seat ON outcome_release (released_by_seat_id)
-- ;;
CREATE TRIGGER outcome_release_no_update BEFORE UPDATE ON outcome_release
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER outcome_release_no_delete BEFORE DELETE ON outcome_release
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER outcome_release_follows_the_last BEFORE INSERT ON outcome_release
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM outcome_release WHERE contest_id = NEW.contest_id)
BEGIN SELECT RAISE(ABORT, 'not-next'); END
-- ;;
CREATE TRIGGER outcome_release_after_the_votes BEFORE INSERT ON outcome_release
WHEN EXISTS (SELECT 1 FROM motion WHERE contest_id = NEW.contest_id AND state = 'open')
BEGIN SELECT RAISE(ABORT, 'outcomes-held'); END
-- ;;
-- number counts the letters to one candidacy. endorsement_id or motion_id is the decision that the letter tells;
-- hash is the salted digest of its text.
CREATE TABLE letter (
    id TEXT NOT NULL PRIMARY KEY,
    release_id TEXT NOT NULL REFERENCES outcome_release (id),
    candidacy_id TEXT NOT NULL REFERENCES candidacy (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    kind TEXT NOT NULL CHECK (kind IN ('endorsed', 'not-endorsed', 'deferred', 'withdrawn')),
    endorsement_id TEXT REFERENCES endorsement (id),
    motion_id TEXT REFERENCES motion (id),
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    UNIQUE (candidacy_id, number),
    UNIQUE (release_id, candidacy_id),
    CHECK ((kind IN ('endorsed', 'withdrawn')) = (endorsement_id IS NOT NULL)),
    CHECK ((kind = 'not-endorsed') = (motion_id IS NOT NULL))
) STRICT, WITHOUT ROWID
-- ;;
CREATE UNIQUE INDEX letter_told_once ON letter (candidacy_id, kind, coalesce(endorsement_id, motion_id, ''))
-- ;;
CREATE INDEX letter_endorsement ON letter (endorsement_id)
-- ;;
CREATE INDEX letter_motion ON letter (motion_id)
-- ;;
CREATE TRIGGER letter_no_update BEFORE UPDATE ON letter
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER letter_no_delete BEFORE DELETE ON letter
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER letter_follows_the_last BEFORE INSERT ON letter
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM letter WHERE candidacy_id = NEW.candidacy_id)
    OR (SELECT contest_id FROM candidacy WHERE id = NEW.candidacy_id)
        <> (SELECT contest_id FROM outcome_release WHERE id = NEW.release_id)
BEGIN SELECT RAISE(ABORT, 'not-next'); END
-- ;;
-- Whoever was told of an endorsement, or of its end, never hears "not endorsed" or "not decided" after it.
CREATE TRIGGER letter_contradicts_no_former BEFORE INSERT ON letter
WHEN (NEW.kind = 'deferred' AND NEW.number > 1)
    OR (NEW.kind = 'not-endorsed' AND EXISTS (SELECT 1 FROM letter
        WHERE candidacy_id = NEW.candidacy_id AND kind IN ('endorsed', 'withdrawn')))
BEGIN SELECT RAISE(ABORT, 'letter-contradicts'); END
-- ;;
-- A letter says what was decided at the moment when it is made.
CREATE TRIGGER letter_says_the_decision BEFORE INSERT ON letter
WHEN NOT CASE NEW.kind
    WHEN 'endorsed' THEN EXISTS (SELECT 1 FROM endorsement
        WHERE id = NEW.endorsement_id AND candidacy_id = NEW.candidacy_id
            AND NOT EXISTS (SELECT 1 FROM endorsement_change
                WHERE endorsement_id = endorsement.id AND status <> 'in-force'))
    WHEN 'withdrawn' THEN EXISTS (SELECT 1
        FROM endorsement JOIN endorsement_change ON endorsement_change.endorsement_id = endorsement.id
        WHERE endorsement.id = NEW.endorsement_id AND candidacy_id = NEW.candidacy_id AND status = 'withdrawn')
        AND NOT EXISTS (SELECT 1 FROM endorsement
            WHERE candidacy_id = NEW.candidacy_id AND NOT EXISTS (SELECT 1 FROM endorsement_change
                WHERE endorsement_id = endorsement.id AND status <> 'in-force'))
    WHEN 'not-endorsed' THEN EXISTS (SELECT 1
        FROM motion JOIN application ON application.id = motion.application_id
        WHERE motion.id = NEW.motion_id AND motion.kind = 'endorse' AND motion.state = 'fell'
            AND application.candidacy_id = NEW.candidacy_id)
        AND NOT EXISTS (SELECT 1 FROM endorsement WHERE candidacy_id = NEW.candidacy_id)
    ELSE NOT EXISTS (SELECT 1 FROM endorsement WHERE candidacy_id = NEW.candidacy_id)
        AND NOT EXISTS (SELECT 1
            FROM motion JOIN application ON application.id = motion.application_id
            WHERE motion.kind = 'endorse' AND motion.state IN ('fell', 'carried')
                AND application.candidacy_id = NEW.candidacy_id)
    END
BEGIN SELECT RAISE(ABORT, 'letter-contradicts'); END
-- ;;
-- Apart from the letter, because the text names people and must be erasable; what it said stays fixed.
CREATE TABLE letter_text (
    letter_id TEXT NOT NULL PRIMARY KEY REFERENCES letter (id),
    salt TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT
-- ;;
CREATE TRIGGER letter_text_no_update BEFORE UPDATE ON letter_text
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TABLE letter_sent (
    letter_id TEXT NOT NULL PRIMARY KEY REFERENCES letter (id),
    channel TEXT NOT NULL CHECK (channel IN ('email', 'post', 'phone', 'in-person')),
    sent_at TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by_seat_id TEXT NOT NULL REFERENCES seat (id),
    CHECK (sent_at <= recorded_at)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX letter_sent_recorded_by_seat ON letter_sent (recorded_by_seat_id)
-- ;;
CREATE TRIGGER letter_sent_no_update BEFORE UPDATE ON letter_sent
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER letter_sent_no_delete BEFORE DELETE ON letter_sent
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
-- Apart, because a note may name people and must be erasable.
CREATE TABLE letter_sent_note (
    letter_id TEXT NOT NULL PRIMARY KEY REFERENCES letter_sent (letter_id),
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID
