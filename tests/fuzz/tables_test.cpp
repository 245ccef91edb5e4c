// SPDX-License-Identifier: GPL-3.0-or-later
// Files that nobody would write: read or refused, quickly, in little memory, never with a crash.
#include "tests/fuzz/tabletarget.h"
#include "tests/support/figures.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QFileInfo>

namespace wallchart {

namespace {

constexpr double kMostSeconds = 5;
constexpr double kMostMebibytes = 300;

/// Thirty processor minutes, unless WALLCHART_FUZZ_MINUTES says otherwise.
FuzzBudget longBudget()
{
    bool isNumber = false;
    const double minutes = qEnvironmentVariable("WALLCHART_FUZZ_MINUTES").toDouble(&isNumber);
    return {.cpuSeconds = 60 * (isNumber ? minutes : 30),
            .seed = 1,
            .keepIn = qEnvironmentVariable("WALLCHART_FUZZ_KEEP")};
}

FuzzReport expectWithinLimits(const FuzzReport &report)
{
    EXPECT_LT(report.slowestSeconds, kMostSeconds);
    EXPECT_LT(report.peakMebibytes, kMostMebibytes);
    return report;
}

void replay(const FuzzTarget &target)
{
    const auto files = static_cast<std::int64_t>(target.corpus.size());
    EXPECT_GT(files, 5);
    EXPECT_EQ(expectWithinLimits(fuzz(target, {.inputs = files})).inputs, files);
}

void fuzzLong(const FuzzTarget &target, const char *what)
{
    const FuzzBudget budget = longBudget();
    const FuzzReport report = expectWithinLimits(fuzz(target, budget));
    EXPECT_GT(report.inputs, 1000);
    tellFigure(what, QStringLiteral("0 crashes in %1 files and %2 processor minutes; slowest %3 s, "
                                    "%4 MiB, %5 outcomes")
                         .arg(report.inputs)
                         .arg(budget.cpuSeconds / 60)
                         .arg(report.slowestSeconds, 0, 'f', 2)
                         .arg(report.peakMebibytes, 0, 'f', 0)
                         .arg(report.outcomes));
}

}   // namespace

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
