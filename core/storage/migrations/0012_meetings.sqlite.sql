-- SPDX-FileCopyrightText: The Rosette developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The committee in session: agenda, who is here, and the hands that are counted and not yet on record.

CREATE TABLE meeting (
    id TEXT NOT NULL PRIMARY KEY,
    day TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    ended_at TEXT CHECK (ended_at >= begun_at),
    revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX meeting_day ON meeting (day)
-- ;;
-- One at a time.
CREATE UNIQUE INDEX meeting_in_session ON meeting (ended_at IS NULL) WHERE ended_at IS NULL
-- ;;
-- part says why the item was put where it stands. The timer runs while running_since is set.
CREATE TABLE meeting_item (
    meeting_id TEXT NOT NULL REFERENCES meeting (id),
    motion_id TEXT NOT NULL REFERENCES motion (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    part TEXT NOT NULL CHECK (part IN ('undisputed', 'interests', 'disputed', 'unreviewed')),
    seconds_allowed INTEGER NOT NULL CHECK (seconds_allowed BETWEEN 30 AND 7200),
    seconds_spent INTEGER NOT NULL CHECK (seconds_spent >= 0),
    running_since TEXT,
    counted_at TEXT,
    PRIMARY KEY (meeting_id, motion_id)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX meeting_item_motion ON meeting_item (motion_id)
-- ;;
-- A stretch of time; a seat that leaves and returns has several.
CREATE TABLE meeting_presence (
    meeting_id TEXT NOT NULL REFERENCES meeting (id),
    seat_id TEXT NOT NULL REFERENCES seat (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    came_at TEXT NOT NULL,
    left_at TEXT CHECK (left_at >= came_at),
    left_for_motion_id TEXT REFERENCES motion (id),
    PRIMARY KEY (meeting_id, seat_id, number),
    CHECK (left_for_motion_id IS NULL OR left_at IS NOT NULL)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX meeting_presence_seat ON meeting_presence (seat_id)
-- ;;
CREATE INDEX meeting_presence_motion ON meeting_presence (left_for_motion_id)
-- ;;
CREATE UNIQUE INDEX meeting_presence_here ON meeting_presence (meeting_id, seat_id) WHERE left_at IS NULL
-- ;;
-- A draft: it changes until the item closes, when it goes on record as ballots and from here.
CREATE TABLE meeting_hand (
    motion_id TEXT NOT NULL REFERENCES motion (id),
    seat_id TEXT NOT NULL REFERENCES seat (id),
    choice TEXT NOT NULL CHECK (choice IN ('for', 'against', 'abstain')),
    raised_at TEXT NOT NULL,
    PRIMARY KEY (motion_id, seat_id)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX meeting_hand_seat ON meeting_hand (seat_id)
-- ;;
CREATE TRIGGER meeting_hand_while_open BEFORE INSERT ON meeting_hand
WHEN (SELECT state FROM motion WHERE id = NEW.motion_id) <> 'open'
BEGIN SELECT RAISE(ABORT, 'motion-not-open'); END
-- ;;
CREATE TRIGGER meeting_hand_of_the_roll BEFORE INSERT ON meeting_hand
WHEN NOT EXISTS (SELECT 1 FROM roll WHERE motion_id = NEW.motion_id AND seat_id = NEW.seat_id)
BEGIN SELECT RAISE(ABORT, 'not-on-roll'); END
-- ;;
CREATE TRIGGER meeting_hand_not_recused BEFORE INSERT ON meeting_hand
WHEN (SELECT recused FROM roll WHERE motion_id = NEW.motion_id AND seat_id = NEW.seat_id) = 1
BEGIN SELECT RAISE(ABORT, 'seat-recused'); END
-- ;;
CREATE TRIGGER meeting_hand_beside_no_ballot BEFORE INSERT ON meeting_hand
WHEN EXISTS (SELECT 1 FROM ballot WHERE motion_id = NEW.motion_id AND seat_id = NEW.seat_id AND channel = 'own')
BEGIN SELECT RAISE(ABORT, 'own-ballot-stands'); END
