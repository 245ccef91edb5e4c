-- SPDX-License-Identifier: GPL-3.0-or-later
-- The training: editions, groups, participants, what was handed in and reviewed; keys and packets.
-- What people, units and shifts are called here.

ALTER TABLE settings ADD COLUMN people_are TEXT NOT NULL DEFAULT 'workers';
ALTER TABLE settings ADD COLUMN unit_word TEXT NOT NULL DEFAULT '';
ALTER TABLE settings ADD COLUMN shift_word TEXT NOT NULL DEFAULT '';

CREATE TABLE edition (
    id BLOB NOT NULL PRIMARY KEY,
    key TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE training_group (
    id BLOB NOT NULL PRIMARY KEY,
    edition BLOB NOT NULL REFERENCES edition (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    organization TEXT NOT NULL,
    contact_person TEXT NOT NULL,
    contact_email TEXT NOT NULL,
    facilitators TEXT NOT NULL,
    mine INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE small_group (
    id BLOB NOT NULL PRIMARY KEY,
    edition BLOB NOT NULL REFERENCES edition (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    facilitator TEXT NOT NULL,
    mine INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE participant (
    id BLOB NOT NULL PRIMARY KEY,
    training_group BLOB NOT NULL REFERENCES training_group (id) DEFERRABLE INITIALLY DEFERRED,
    small_group BLOB REFERENCES small_group (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    language TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    track TEXT NOT NULL,
    worker BLOB REFERENCES worker (id) DEFERRABLE INITIALLY DEFERRED,
    mine INTEGER NOT NULL,
    invitation TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE track_switch (
    id BLOB NOT NULL PRIMARY KEY,
    participant BLOB NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    week INTEGER NOT NULL,
    track TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE attendance (
    id BLOB NOT NULL PRIMARY KEY,
    participant BLOB NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    week INTEGER NOT NULL,
    presence TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE task_answer (
    id BLOB NOT NULL PRIMARY KEY,
    participant BLOB NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    task TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE excerpt_code (
    id BLOB NOT NULL PRIMARY KEY,
    edition BLOB NOT NULL REFERENCES edition (id) DEFERRABLE INITIALLY DEFERRED,
    subject TEXT NOT NULL,
    code TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE submission (
    id BLOB NOT NULL PRIMARY KEY,
    participant BLOB NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    week INTEGER NOT NULL,
    version INTEGER NOT NULL,
    made_at INTEGER,
    received_at INTEGER,
    source TEXT NOT NULL,
    peers_may_see INTEGER NOT NULL,
    payload TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE review (
    id BLOB NOT NULL PRIMARY KEY,
    submission BLOB NOT NULL REFERENCES submission (id) DEFERRABLE INITIALLY DEFERRED,
    facilitator TEXT NOT NULL,
    at INTEGER,
    verdict TEXT NOT NULL,
    marks TEXT NOT NULL,
    comments TEXT NOT NULL,
    passed_on INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE status_report (
    id BLOB NOT NULL PRIMARY KEY,
    training_group BLOB NOT NULL REFERENCES training_group (id) DEFERRABLE INITIALLY DEFERRED,
    facilitator TEXT NOT NULL,
    at INTEGER,
    lines TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE own_identity (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    secret TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE known_peer (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    receives TEXT NOT NULL,
    signs TEXT NOT NULL,
    participant BLOB REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    small_group BLOB REFERENCES small_group (id) DEFERRABLE INITIALLY DEFERRED,
    training_group BLOB REFERENCES training_group (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE packet_seen (
    id BLOB NOT NULL PRIMARY KEY,
    packet TEXT NOT NULL,
    signer TEXT NOT NULL,
    kind TEXT NOT NULL,
    packet_group TEXT NOT NULL,
    subject TEXT NOT NULL,
    version INTEGER NOT NULL,
    written INTEGER
) STRICT, WITHOUT ROWID;
