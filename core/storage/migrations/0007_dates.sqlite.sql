-- SPDX-FileCopyrightText: The Rosette developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A date of a timetable that was entered by mistake can be taken back, the newest first; what has occurred stays.

DROP TRIGGER milestone_date_no_delete
-- ;;
CREATE TRIGGER milestone_date_no_delete BEFORE DELETE ON milestone_date
WHEN OLD.status = 'occurred' OR EXISTS (SELECT 1 FROM milestone_date
    WHERE milestone_id = OLD.milestone_id AND position > OLD.position)
BEGIN SELECT RAISE(ABORT, 'append-only'); END
