// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/growth.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <cstdio>
#include <map>
#include <string>

namespace wallchart {

namespace {

/// The console's table, and the times of each benchmark by its size.
class GrowthReporter final : public benchmark::ConsoleReporter {
public:
    void ReportRuns(const std::vector<Run> &runs) override
    {
        ConsoleReporter::ReportRuns(runs);
        for (const Run &run : runs) {
            if (run.run_type == Run::RT_Iteration && !run.error_occurred
                && isSize(run.run_name.args))
                m_times[run.run_name.function_name][std::stod(run.run_name.args)] =
                    run.GetAdjustedRealTime();
        }
    }

    void printGrowth() const
    {
        for (const auto &[name, times] : m_times) {
            if (times.size() < 2) continue;
            const auto last = times.rbegin();
            const auto before = std::next(last);
            const double exponent = std::log(last->second / before->second)
                                    / std::log(last->first / before->first);
            std::printf("%-40s grows from %g to %g with exponent %.2f\n", name.c_str(),
                        before->first, last->first, exponent);
        }
    }

private:
    static bool isSize(const std::string &arguments)
    {
        return !arguments.empty() && arguments.find_first_not_of("0123456789") == std::string::npos;
    }

    std::map<std::string, std::map<double, double>> m_times;
};

}   // namespace

int runBenchmarks(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
    GrowthReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    reporter.printGrowth();
    return 0;
}

}   // namespace wallchart
