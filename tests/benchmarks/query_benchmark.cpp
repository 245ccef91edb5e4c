// SPDX-License-Identifier: GPL-3.0-or-later
// How long a key press in the search field takes among many people, and how that grows.
#include "core/query/filtercompletion.h"
#include "core/query/filtermatching.h"
#include "core/query/filterparsing.h"
#include "core/sample/syntheticworksite.h"
#include "tests/benchmarks/growth.h"

#include <benchmark/benchmark.h>

namespace wallchart {

namespace {

struct SearchedSite {
    SyntheticPlan plan;
    SyntheticWorksite site;
    Reading reading;

    explicit SearchedSite(int workers)
        : plan{.workers = workers, .seed = 1}, site(syntheticWorksite(plan)),
          reading(site.campaign, plan.today)
    {
    }

    /// Making 100 000 people takes longer than searching them: each size once.
    static const SearchedSite &ofSize(const benchmark::State &state)
    {
        static std::map<int, SearchedSite> sites;
        const int workers = static_cast<int>(state.range(0));
        return sites.try_emplace(workers, workers).first->second;
    }
};

const WorkerIndex &indexOf(const benchmark::State &state)
{
    static std::map<const SearchedSite *, WorkerIndex> indexes;
    const SearchedSite &site = SearchedSite::ofSize(state);
    return indexes.try_emplace(&site, site.reading).first->second;
}

void buildIndex(benchmark::State &state)
{
    const SearchedSite &site = SearchedSite::ofSize(state);
    for (auto _ : state) benchmark::DoNotOptimize(WorkerIndex(site.reading));
}

void oneAssessment(benchmark::State &state)
{
    const WorkerIndex &index = indexOf(state);
    const Campaign &campaign = index.reading().campaign();
    Edits edits;
    const Assessment before = *campaign.all<Assessment>().begin();
    Assessment after = before;
    after.level = after.level == 1 ? 2 : 1;
    edits.change(before, after);
    const Reading next(campaign.with(edits), index.reading().asOf());
    for (auto _ : state) benchmark::DoNotOptimize(index.after(next, edits));
}

void oneNameChanged(benchmark::State &state)
{
    const WorkerIndex &index = indexOf(state);
    const Campaign &campaign = index.reading().campaign();
    Edits edits;
    Worker after = *campaign.all<Worker>().begin();
    after.fullName += QLatin1Char('x');
    edits.change(*campaign.all<Worker>().begin(), after);
    const Reading next(campaign.with(edits), index.reading().asOf());
    for (auto _ : state) benchmark::DoNotOptimize(index.after(next, edits));
}

/// Everything a key press asks for: the text is read, its names looked up, everybody judged.
void keyPress(benchmark::State &state, const char *expression)
{
    const WorkerIndex &index = indexOf(state);
    const QString text = QString::fromUtf8(expression);
    std::size_t found = 0;
    for (auto _ : state) {
        const ParsedFilter parsed = parseFilter(text, index);
        if (!parsed.filter) {
            state.SkipWithError(parsed.errors[0].code.key);
            break;
        }
        found = matching(*parsed.filter, index).count();
    }
    if (found == 0) state.SkipWithError("nobody is found");
    state.counters["found"] = static_cast<double>(found);
}

/// What is offered at the end of the text.
void completion(benchmark::State &state, const char *expression)
{
    const WorkerIndex &index = indexOf(state);
    const QString text = QString::fromUtf8(expression);
    for (auto _ : state) {
        if (completionsAt(text, text.size(), index).empty())
            state.SkipWithError("nothing is offered");
    }
}

/// What an unknown name is answered with.
void mistake(benchmark::State &state)
{
    const WorkerIndex &index = indexOf(state);
    for (auto _ : state) {
        if (parseFilter(QStringLiteral("unit:Sugery"), index).errors.empty())
            state.SkipWithError("nothing is wrong");
    }
}

void sizes(benchmark::internal::Benchmark *bench)
{
    for (const int workers : {1'000, 10'000, 100'000}) bench->Arg(workers);
    bench->Unit(benchmark::kMillisecond);
}

BENCHMARK(buildIndex)->Apply(sizes);
BENCHMARK(oneAssessment)->Apply(sizes);
BENCHMARK(oneNameChanged)->Apply(sizes);
BENCHMARK_CAPTURE(keyPress, one_letter, "a")->Apply(sizes);
BENCHMARK_CAPTURE(keyPress, name, "mar")->Apply(sizes);
BENCHMARK_CAPTURE(keyPress, two_words, "ana l")->Apply(sizes);
BENCHMARK_CAPTURE(keyPress, number, "217")->Apply(sizes);
BENCHMARK_CAPTURE(keyPress, stance, "stance:with")->Apply(sizes);
BENCHMARK_CAPTURE(keyPress, assessed, "assessed:<2023-02-20")->Apply(sizes);
BENCHMARK_CAPTURE(keyPress, shift, "shift:night")->Apply(sizes);
BENCHMARK_CAPTURE(keyPress, unit, "unit:1")->Apply(sizes);
BENCHMARK_CAPTURE(keyPress, tie, "has:tie")->Apply(sizes);
BENCHMARK_CAPTURE(keyPress, follows, "follows:mar")->Apply(sizes);
BENCHMARK_CAPTURE(
    keyPress, all_kinds,
    "stance:with,none and not took:last and shift:night and (leader:yes or namedby:>0)")
    ->Apply(sizes);
BENCHMARK_CAPTURE(completion, units, "unit:1")->Apply(sizes);
BENCHMARK_CAPTURE(completion, people, "follows:a")->Apply(sizes);
BENCHMARK(mistake)->Apply(sizes);

}   // namespace

}   // namespace wallchart

int main(int argc, char **argv)
{
    return wallchart::runBenchmarks(argc, argv);
}
