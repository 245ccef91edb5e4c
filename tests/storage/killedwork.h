// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/storage/plaintext.h"

namespace wallchart {

// What the program that is killed and the test that kills it agree on.

inline constexpr int kPlantedNames = 1000;
inline constexpr char kFirstPassphrase[] = "correct horse battery staple";
inline constexpr char kSecondPassphrase[] = "another one entirely";
/// A migration that takes its time.
inline constexpr char kSlowStep[] =
    "CREATE TABLE later (number INTEGER PRIMARY KEY, text TEXT) STRICT;"
    "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 60000)"
    " INSERT INTO later SELECT n, hex(randomblob(60)) FROM numbers;";

}   // namespace wallchart
