-- SPDX-FileCopyrightText: The Rosette developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What candidates send, and what the seats make of it. Long columns stand last, so that reading the others
-- does not walk through them.

CREATE TABLE application (
    id TEXT NOT NULL PRIMARY KEY,
    candidacy_id TEXT NOT NULL UNIQUE REFERENCES candidacy (id),
    has_joined INTEGER CHECK (has_joined IN (0, 1)),
    asks_for TEXT NOT NULL CHECK (asks_for IN ('own', 'joint', 'supported')),
    current_revision INTEGER NOT NULL CHECK (current_revision >= 1),
    revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE application_organisation (
    application_id TEXT NOT NULL REFERENCES application (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    PRIMARY KEY (application_id, position)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX application_organisation_organisation ON application_organisation (organisation_id)
-- ;;
-- content is canonical JSON; the columns before it repeat what checks and lists need of it.
CREATE TABLE application_revision (
    application_id TEXT NOT NULL REFERENCES application (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    received_at TEXT NOT NULL,
    may_be_named INTEGER NOT NULL CHECK (may_be_named IN (0, 1)),
    may_use_statement INTEGER NOT NULL CHECK (may_use_statement IN (0, 1)),
    may_use_photo INTEGER NOT NULL CHECK (may_use_photo IN (0, 1)),
    longstanding_member INTEGER NOT NULL CHECK (longstanding_member IN (0, 1)),
    salt TEXT NOT NULL,
    hash TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (application_id, number)
) STRICT
-- ;;
CREATE TABLE photo (
    candidacy_id TEXT NOT NULL PRIMARY KEY REFERENCES candidacy (id),
    alt_text TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    jpeg BLOB NOT NULL CHECK (length(jpeg) <= 5242880)
) STRICT
-- ;;
CREATE TABLE review (
    id TEXT NOT NULL PRIMARY KEY,
    application_id TEXT NOT NULL,
    application_revision INTEGER NOT NULL,
    seat_id TEXT NOT NULL REFERENCES seat (id),
    comment TEXT NOT NULL,
    submitted_at TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    UNIQUE (application_id, seat_id),
    FOREIGN KEY (application_id, application_revision) REFERENCES application_revision (application_id, number)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX review_seat ON review (seat_id)
-- ;;
CREATE TABLE review_verdict (
    review_id TEXT NOT NULL REFERENCES review (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    criterion TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('meets', 'does-not-meet', 'not-shown')),
    comment TEXT NOT NULL,
    PRIMARY KEY (review_id, position),
    UNIQUE (review_id, criterion)
) STRICT, WITHOUT ROWID
-- ;;
CREATE TABLE interest (
    application_id TEXT NOT NULL REFERENCES application (id),
    seat_id TEXT NOT NULL REFERENCES seat (id),
    reason TEXT NOT NULL,
    declared_at TEXT NOT NULL,
    PRIMARY KEY (application_id, seat_id)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX interest_seat ON interest (seat_id)
