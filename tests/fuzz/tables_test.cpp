// SPDX-License-Identifier: GPL-3.0-or-later
// Files that nobody would write: read or refused, quickly, in little memory, never with a crash.
#include "tests/fuzz/fuzzcases.h"
#include "tests/fuzz/tabletarget.h"

namespace wallchart {

TEST(CsvFuzz, the_corpus_is_read_or_refused)
{
    replay(csvTarget());
}

TEST(CsvFuzz, changed_files_never_crash)
{
    EXPECT_GT(expectWithinLimits(fuzz(csvTarget(), {.inputs = 1500})).outcomes, 50u);
}

TEST(CsvFuzzLong, thirty_processor_minutes)
{
    fuzzLong(csvTarget(), "fuzzing the CSV reader");
}

TEST(XlsxFuzz, the_corpus_is_read_or_refused)
{
    replay(xlsxTarget());
}

TEST(XlsxFuzz, changed_files_never_crash)
{
    EXPECT_GT(expectWithinLimits(fuzz(xlsxTarget(), {.inputs = 1500})).outcomes, 20u);
}

TEST(XlsxFuzzLong, thirty_processor_minutes)
{
    fuzzLong(xlsxTarget(), "fuzzing the XLSX reader");
}

}   // namespace wallchart
