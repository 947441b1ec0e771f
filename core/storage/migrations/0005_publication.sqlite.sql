-- SPDX-FileCopyrightText: The Rosette developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was published, and the warnings that somebody accepted on the way.

-- entries is a JSON array; bytes are the published file as it went out.
CREATE TABLE support_list (
    id TEXT NOT NULL PRIMARY KEY,
    contest_id TEXT NOT NULL REFERENCES contest (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    published_on TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    what_changed TEXT,
    why_changed TEXT,
    hash TEXT NOT NULL,
    entries TEXT NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (contest_id, number),
    CHECK ((what_changed IS NULL) = (why_changed IS NULL)),
    CHECK ((number = 1) = (what_changed IS NULL))
) STRICT
-- ;;
CREATE TRIGGER support_list_no_update BEFORE UPDATE ON support_list
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER support_list_no_delete BEFORE DELETE ON support_list
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER support_list_follows_the_last BEFORE INSERT ON support_list
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM support_list WHERE contest_id = NEW.contest_id)
BEGIN SELECT RAISE(ABORT, 'not-next'); END
-- ;;
CREATE TABLE accepted_finding (
    contest_id TEXT NOT NULL REFERENCES contest (id),
    code TEXT NOT NULL,
    subject TEXT NOT NULL,
    reason TEXT NOT NULL,
    accepted_by_seat_id TEXT NOT NULL REFERENCES seat (id),
    accepted_at TEXT NOT NULL,
    PRIMARY KEY (contest_id, code, subject)
) STRICT, WITHOUT ROWID
-- ;;
CREATE INDEX accepted_finding_accepted_by_seat ON accepted_finding (accepted_by_seat_id)
-- ;;
CREATE TRIGGER accepted_finding_no_update BEFORE UPDATE ON accepted_finding
BEGIN SELECT RAISE(ABORT, 'append-only'); END
-- ;;
CREATE TRIGGER accepted_finding_no_delete BEFORE DELETE ON accepted_finding
BEGIN SELECT RAISE(ABORT, 'append-only'); END
