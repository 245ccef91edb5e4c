-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema. Frozen: a change of the schema is a new file with the next number.
--
-- Ids are 16 bytes, dates are Julian days, times of day are milliseconds since midnight, moments
-- are milliseconds since 1970 in UTC, lists are JSON, choices are their keys.
-- References are checked when a transaction ends and never cascade: a change lists every row.

CREATE TABLE settings (
    id BLOB NOT NULL PRIMARY KEY,
    campaign_name TEXT NOT NULL,
    started_on INTEGER,
    stale_after_days INTEGER NOT NULL,
    asked_within_months INTEGER NOT NULL,
    followers_per_leader INTEGER NOT NULL,
    coverage_goal REAL NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE worksite (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    employer TEXT NOT NULL,
    address TEXT NOT NULL,
    time_zone TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE unit (
    id BLOB NOT NULL PRIMARY KEY,
    worksite BLOB NOT NULL REFERENCES worksite (id) DEFERRABLE INITIALLY DEFERRED,
    parent BLOB REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    strategic INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE shift (
    id BLOB NOT NULL PRIMARY KEY,
    worksite BLOB NOT NULL REFERENCES worksite (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    starts INTEGER,
    ends INTEGER,
    position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE worker (
    id BLOB NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,
    full_name TEXT NOT NULL,
    preferred_name TEXT NOT NULL,
    pronouns TEXT NOT NULL,
    code_name TEXT NOT NULL,
    languages TEXT NOT NULL,
    phones TEXT NOT NULL,
    emails TEXT NOT NULL,
    address TEXT NOT NULL,
    hired_on INTEGER,
    bargaining_unit INTEGER,
    note TEXT NOT NULL,
    external_ids TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE organizer (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    worker BLOB REFERENCES worker (id) DEFERRABLE INITIALLY DEFERRED,
    staff INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE post (
    id BLOB NOT NULL PRIMARY KEY,
    worker BLOB NOT NULL REFERENCES worker (id) DEFERRABLE INITIALLY DEFERRED,
    worksite BLOB NOT NULL REFERENCES worksite (id) DEFERRABLE INITIALLY DEFERRED,
    unit BLOB REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    shift BLOB REFERENCES shift (id) DEFERRABLE INITIALLY DEFERRED,
    job_title TEXT NOT NULL,
    hours REAL,
    main INTEGER NOT NULL,
    from_date INTEGER,
    to_date INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE base_mark (
    id BLOB NOT NULL PRIMARY KEY,
    worker BLOB NOT NULL REFERENCES worker (id) DEFERRABLE INITIALLY DEFERRED,
    on_date INTEGER,
    out TEXT,
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE committee_mark (
    id BLOB NOT NULL PRIMARY KEY,
    worker BLOB NOT NULL REFERENCES worker (id) DEFERRABLE INITIALLY DEFERRED,
    on_date INTEGER,
    member INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE head_count (
    id BLOB NOT NULL PRIMARY KEY,
    worksite BLOB NOT NULL REFERENCES worksite (id) DEFERRABLE INITIALLY DEFERRED,
    unit BLOB REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    shift BLOB REFERENCES shift (id) DEFERRABLE INITIALLY DEFERRED,
    people INTEGER NOT NULL,
    on_date INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE tie_kind (
    id BLOB NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    label TEXT NOT NULL,
    directed INTEGER NOT NULL,
    private INTEGER NOT NULL,
    trust REAL NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE tie (
    id BLOB NOT NULL PRIMARY KEY,
    from_worker BLOB NOT NULL REFERENCES worker (id) DEFERRABLE INITIALLY DEFERRED,
    to_worker BLOB NOT NULL REFERENCES worker (id) DEFERRABLE INITIALLY DEFERRED,
    kind BLOB NOT NULL REFERENCES tie_kind (id) DEFERRABLE INITIALLY DEFERRED,
    directed INTEGER NOT NULL,
    strength INTEGER NOT NULL,
    source TEXT NOT NULL,
    seen_on INTEGER,
    until_date INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE nomination (
    id BLOB NOT NULL PRIMARY KEY,
    by_worker BLOB NOT NULL REFERENCES worker (id) DEFERRABLE INITIALLY DEFERRED,
    of_worker BLOB REFERENCES worker (id) DEFERRABLE INITIALLY DEFERRED,
    question TEXT NOT NULL,
    on_date INTEGER,
    alone INTEGER NOT NULL,
    staff INTEGER NOT NULL,
    asked_by BLOB REFERENCES organizer (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE leader_mark (
    id BLOB NOT NULL PRIMARY KEY,
    worker BLOB NOT NULL REFERENCES worker (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL,
    unit BLOB REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    shift BLOB REFERENCES shift (id) DEFERRABLE INITIALLY DEFERRED,
    on_date INTEGER,
    by_organizer BLOB REFERENCES organizer (id) DEFERRABLE INITIALLY DEFERRED,
    why TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE scale (
    id BLOB NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    name TEXT NOT NULL,
    levels TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE assessment (
    id BLOB NOT NULL PRIMARY KEY,
    worker BLOB NOT NULL REFERENCES worker (id) DEFERRABLE INITIALLY DEFERRED,
    scale BLOB NOT NULL REFERENCES scale (id) DEFERRABLE INITIALLY DEFERRED,
    level INTEGER,
    on_date INTEGER,
    by_organizer BLOB REFERENCES organizer (id) DEFERRABLE INITIALLY DEFERRED,
    basis TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE structure_test (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    rung INTEGER NOT NULL,
    ask TEXT NOT NULL,
    public INTEGER NOT NULL,
    opens INTEGER,
    closes INTEGER,
    thresholds TEXT NOT NULL,
    publish_at REAL
) STRICT, WITHOUT ROWID;

CREATE TABLE participation (
    id BLOB NOT NULL PRIMARY KEY,
    test BLOB NOT NULL REFERENCES structure_test (id) DEFERRABLE INITIALLY DEFERRED,
    worker BLOB NOT NULL REFERENCES worker (id) DEFERRABLE INITIALLY DEFERRED,
    outcome TEXT NOT NULL,
    on_date INTEGER,
    asked_by_worker BLOB REFERENCES worker (id) DEFERRABLE INITIALLY DEFERRED,
    asked_by_organizer BLOB REFERENCES organizer (id) DEFERRABLE INITIALLY DEFERRED,
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE tally (
    id BLOB NOT NULL PRIMARY KEY,
    test BLOB NOT NULL REFERENCES structure_test (id) DEFERRABLE INITIALLY DEFERRED,
    unit BLOB REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    shift BLOB REFERENCES shift (id) DEFERRABLE INITIALLY DEFERRED,
    took_part INTEGER NOT NULL,
    counted_by TEXT NOT NULL,
    on_date INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE frozen_base (
    id BLOB NOT NULL PRIMARY KEY,
    test BLOB NOT NULL REFERENCES structure_test (id) DEFERRABLE INITIALLY DEFERRED,
    unit BLOB REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    shift BLOB REFERENCES shift (id) DEFERRABLE INITIALLY DEFERRED,
    people INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE print (
    id BLOB NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,
    on_date INTEGER,
    kind TEXT NOT NULL,
    sheets INTEGER NOT NULL,
    names INTEGER NOT NULL,
    redaction TEXT NOT NULL,
    for_whom TEXT NOT NULL,
    destroy_by INTEGER
) STRICT, WITHOUT ROWID;

-- Who did what when; lines are only ever added. Only lines of kind "edit" carry their edits.
CREATE TABLE history (
    sequence INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    by_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    of_edit INTEGER REFERENCES history (sequence) DEFERRABLE INITIALLY DEFERRED,
    label TEXT NOT NULL,
    label_args TEXT NOT NULL,
    changes INTEGER NOT NULL,
    edits BLOB
) STRICT;
