// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzzcases.h"

#include "tests/support/figures.h"

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

}   // namespace

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

}   // namespace wallchart
