-- SPDX-License-Identifier: GPL-3.0-or-later
-- Marks of people who asked to be forgotten: hashes, by which a later import knows them.

CREATE TABLE forgotten_mark (
    id BLOB NOT NULL PRIMARY KEY,
    trait TEXT NOT NULL,
    hash_key TEXT NOT NULL,
    hash TEXT NOT NULL,
    on_date INTEGER
) STRICT, WITHOUT ROWID;
