-- SPDX-FileCopyrightText: The Rosette developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is elected, when, and who stands for it.

CREATE TABLE body (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    name_fold TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE contest (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    body_id TEXT NOT NULL REFERENCES body (id),
    title TEXT NOT NULL,
    electoral_system TEXT NOT NULL CHECK (electoral_system IN ('fptp', 'block', 'stv', 'av', 'college')),
    places INTEGER NOT NULL CHECK (places BETWEEN 1 AND 100),
    electorate TEXT NOT NULL,
    nomination_threshold TEXT NOT NULL,
    route TEXT NOT NULL CHECK (route IN ('committee', 'member-ballot', 'unopposed')),
    rulebook_id TEXT NOT NULL REFERENCES rulebook (id),
    revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX contest_body ON contest (body_id)
-- ;;
CREATE INDEX contest_rulebook ON contest (rulebook_id)
-- ;;
CREATE TABLE reserved_places (
    contest_id TEXT NOT NULL REFERENCES contest (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    group_name TEXT NOT NULL,
    at_least INTEGER NOT NULL CHECK (at_least >= 0),
    PRIMARY KEY (contest_id, position)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE milestone (
    id TEXT NOT NULL PRIMARY KEY,
    contest_id TEXT NOT NULL REFERENCES contest (id),
    slug TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('nominations-open', 'nominations-close', 'committee-decides',
        'ballots-issued', 'election-meeting', 'ballot-closes', 'results', 'other')),
    title TEXT NOT NULL,
    notes TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    UNIQUE (contest_id, slug)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE milestone_date (
    milestone_id TEXT NOT NULL REFERENCES milestone (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    status TEXT NOT NULL CHECK (status IN ('announced', 'revised', 'occurred')),
    civil_date TEXT NOT NULL,
    civil_time TEXT,
    end_of_day INTEGER NOT NULL CHECK (end_of_day IN (0, 1)),
    source TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (milestone_id, position)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TRIGGER milestone_date_no_update BEFORE UPDATE ON milestone_date
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER milestone_date_no_delete BEFORE DELETE ON milestone_date
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
-- group_names is a JSON array of the contest's reserved groups that the candidacy counts towards.
CREATE TABLE candidacy (
    id TEXT NOT NULL PRIMARY KEY,
    contest_id TEXT NOT NULL REFERENCES contest (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    ballot_name TEXT NOT NULL,
    ballot_name_fold TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('standing', 'withdrawn')),
    nominations INTEGER CHECK (nominations >= 0),
    on_ballot INTEGER CHECK (on_ballot IN (0, 1)),
    elected INTEGER CHECK (elected IN (0, 1)),
    other_endorsements TEXT NOT NULL,
    group_names TEXT NOT NULL,
    source TEXT NOT NULL,
    notes TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX candidacy_contest_name ON candidacy (contest_id, ballot_name_fold)
-- ;;
CREATE INDEX candidacy_person ON candidacy (person_id)
-- ;;
CREATE TABLE slate (
    id TEXT NOT NULL PRIMARY KEY,
    contest_id TEXT NOT NULL REFERENCES contest (id),
    name TEXT NOT NULL,
    name_fold TEXT NOT NULL,
    own INTEGER NOT NULL CHECK (own IN (0, 1)),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    UNIQUE (contest_id, name_fold)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE slate_entry (
    slate_id TEXT NOT NULL REFERENCES slate (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    candidacy_id TEXT NOT NULL REFERENCES candidacy (id),
    PRIMARY KEY (slate_id, position)
) STRICT, WITHOUT ROWID
-- ;;
CREATE UNIQUE INDEX slate_entry_candidacy ON slate_entry (candidacy_id, slate_id)
