-- SPDX-FileCopyrightText: The Rosette developers
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX IF NOT EXISTS motion_state ON motion (state)
