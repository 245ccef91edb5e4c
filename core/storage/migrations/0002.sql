-- SPDX-License-Identifier: GPL-3.0-or-later
-- Attempts, conversations and next steps; social groups; employer moves; turf; saved lists;
-- weights; drafts; the worksite of what is counted for a whole worksite.

ALTER TABLE settings ADD COLUMN weights TEXT NOT NULL DEFAULT '[]';
ALTER TABLE settings ADD COLUMN assessors_shown INTEGER NOT NULL DEFAULT 0;

CREATE TABLE social_group (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE group_membership (
    id BLOB NOT NULL PRIMARY KEY,
    social_group BLOB NOT NULL REFERENCES social_group (id) DEFERRABLE INITIALLY DEFERRED,
    worker BLOB NOT NULL REFERENCES worker (id) DEFERRABLE INITIALLY DEFERRED,
    from_date INTEGER,
    to_date INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE attempt (
    id BLOB NOT NULL PRIMARY KEY,
    worker BLOB NOT NULL REFERENCES worker (id) DEFERRABLE INITIALLY DEFERRED,
    on_date INTEGER,
    by_organizer BLOB REFERENCES organizer (id) DEFERRABLE INITIALLY DEFERRED,
    channel TEXT NOT NULL,
    result TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE conversation (
    id BLOB NOT NULL PRIMARY KEY,
    attempt BLOB NOT NULL REFERENCES attempt (id) DEFERRABLE INITIALLY DEFERRED,
    place TEXT NOT NULL,
    minutes INTEGER,
    also_present TEXT NOT NULL,
    template TEXT NOT NULL,
    steps_reached TEXT NOT NULL,
    talk_share INTEGER,
    kept_silent INTEGER,
    ask TEXT NOT NULL,
    answer TEXT,
    commitment TEXT NOT NULL,
    due INTEGER,
    objections TEXT NOT NULL,
    inoculated_against TEXT NOT NULL,
    level_before INTEGER,
    level_after INTEGER,
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

ALTER TABLE nomination ADD COLUMN conversation BLOB
    REFERENCES conversation (id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE tally ADD COLUMN worksite BLOB
    REFERENCES worksite (id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE frozen_base ADD COLUMN worksite BLOB
    REFERENCES worksite (id) DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE next_step (
    id BLOB NOT NULL PRIMARY KEY,
    worker BLOB NOT NULL REFERENCES worker (id) DEFERRABLE INITIALLY DEFERRED,
    what TEXT NOT NULL,
    owner BLOB REFERENCES organizer (id) DEFERRABLE INITIALLY DEFERRED,
    due INTEGER,
    state TEXT NOT NULL,
    settled_on INTEGER,
    conversation BLOB REFERENCES conversation (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE turf (
    id BLOB NOT NULL PRIMARY KEY,
    organizer BLOB NOT NULL REFERENCES organizer (id) DEFERRABLE INITIALLY DEFERRED,
    worker BLOB REFERENCES worker (id) DEFERRABLE INITIALLY DEFERRED,
    unit BLOB REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    shift BLOB REFERENCES shift (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE employer_move (
    id BLOB NOT NULL PRIMARY KEY,
    on_date INTEGER,
    kind TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE touched_cell (
    id BLOB NOT NULL PRIMARY KEY,
    move BLOB NOT NULL REFERENCES employer_move (id) DEFERRABLE INITIALLY DEFERRED,
    unit BLOB REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    shift BLOB REFERENCES shift (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_list (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    expression TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Half-typed text, kept over a lock. No part of the history.
CREATE TABLE draft (
    form TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (form, subject)
) STRICT, WITHOUT ROWID;
