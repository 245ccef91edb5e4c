// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chartcolors.h"

#include "core/analysis/coveredworkers.h"
#include "core/charts/grouping.h"

#include <QTextBoundaryFinder>

#include <set>

namespace wallchart {

namespace {

/// Sets the code of each person on the chart.
template <class F>
void giveCodes(ChartPeople &people, const Reading &reading, F codeOfWorker)
{
    for (std::size_t i = 0; i < people.ofWorker.size(); ++i) {
        if (people.ofWorker[i] != kNone)
            people.people[people.ofWorker[i]].category = codeOfWorker(reading.workers()[i]);
    }
}

void colorByTest(WallChart &chart, ChartPeople &people, const Reading &reading,
                 const StructureTest &test)
{
    const TestReading read(reading, test);
    giveCodes(people, reading, [&](const WorkerReading &worker) {
        return codeOf(read.outcomeOf(worker.worker->id));
    });
    const TestCounts total = read.total();
    const auto add = [&](CategoryKind kind, Outcome outcome, int count) {
        chart.categories.push_back(
            {.kind = kind, .code = codeOf(outcome), .people = count, .closed = read.isClosed()});
    };
    add(CategoryKind::TookPart, Outcome::TookPart, total.tookPart);
    add(CategoryKind::SaidYes, Outcome::SaidYes, total.saidYes);
    add(CategoryKind::Asked, Outcome::Asked, total.asked);
    add(CategoryKind::Refused, Outcome::Refused, total.refused);
    if (total.excluded > 0) add(CategoryKind::Excluded, Outcome::Excluded, total.excluded);
    add(CategoryKind::NotAsked, Outcome::NotAsked, total.notAsked());
}

void colorByShift(WallChart &chart, ChartPeople &people, const Reading &reading,
                  const CellCounts &counts, const WallChartOptions &options)
{
    const Grouping shifts(reading, {{DimensionKind::Shift, 0}},
                          options.collationKey ? options.collationKey : plainCollationKey);
    GroupPath path;
    const auto codeAt = [&](const ChartPlace &place) {
        shifts.pathOf(place, path);
        return path.front() == kNone ? std::int16_t(0)
                                     : static_cast<std::int16_t>(path.front() + 1);
    };
    std::map<std::int16_t, int> peopleOfCode{{std::int16_t(0), 0}};
    for (const auto &[cell, each] : counts.cells()) {
        if (each.base > 0) peopleOfCode[codeAt(Grouping::placeOf(cell))] += each.base;
    }
    giveCodes(people, reading, [&](const WorkerReading &worker) {
        return codeAt(Grouping::placeOf(worker.mainPost));
    });
    std::vector<QString> names;
    for (const auto &[code, count] : peopleOfCode) {
        if (code > 0) names.push_back(shifts.groupAt(0, static_cast<std::uint32_t>(code - 1)).name);
    }
    const std::vector<QString> signs = distinctLetters(names);
    std::size_t at = 0;
    for (const auto &[code, count] : peopleOfCode) {
        if (code == 0) continue;
        chart.categories.push_back({.kind = CategoryKind::Shift,
                                    .code = code,
                                    .name = names[at],
                                    .sign = signs[at],
                                    .people = count});
        ++at;
    }
    chart.categories.push_back({.kind = CategoryKind::NoShift, .people = peopleOfCode.at(0)});
}

void colorByCoverage(WallChart &chart, ChartPeople &people, const Reading &reading,
                     const CellCounts &counts)
{
    const std::map<WorkerId, Covered> covered = coveredWorkers(reading);
    std::array<int, 4> count{};
    const auto codeOfWorker = [&](WorkerId worker) -> std::int16_t {
        const auto found = covered.find(worker);
        if (found == covered.end()) return 0;
        return found->second.leads    ? std::int16_t(1)
               : found->second.proven ? std::int16_t(2)
                                      : std::int16_t(3);
    };
    for (const auto &[worker, how] : covered)
        ++count.at(static_cast<std::size_t>(codeOfWorker(worker)));
    giveCodes(people, reading,
              [&](const WorkerReading &worker) { return codeOfWorker(worker.worker->id); });
    const int uncovered = counts.total().base - static_cast<int>(covered.size());
    chart.categories = {{.kind = CategoryKind::Leads, .code = 1, .people = count[1]},
                        {.kind = CategoryKind::CoveredProven, .code = 2, .people = count[2]},
                        {.kind = CategoryKind::CoveredStated, .code = 3, .people = count[3]},
                        {.kind = CategoryKind::NotCovered, .people = std::max(0, uncovered)}};
}

/// The letters of a name as people see them, capital.
std::vector<QString> lettersOf(const QString &name)
{
    std::vector<QString> letters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > 0;
         from = to, to = finder.toNextBoundary()) {
        const QString cluster = name.mid(from, to - from).toUpper();
        if (cluster.front().isLetter()) letters.push_back(cluster);
    }
    return letters;
}

}   // namespace

std::int16_t codeOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::TookPart: return 1;
    case Outcome::SaidYes: return 2;
    case Outcome::Asked: return 3;
    case Outcome::Refused: return 4;
    case Outcome::Excluded: return 5;
    case Outcome::NotAsked: break;
    }
    return 0;
}

std::vector<QString> distinctLetters(const std::vector<QString> &names)
{
    std::set<QString> taken;
    std::vector<QString> letters(names.size());
    const auto takeFirstFree = [&](QString &letter, const std::vector<QString> &offered) {
        for (const QString &each : offered) {
            if (letter.isEmpty() && taken.insert(each).second) letter = each;
        }
    };
    std::vector<QString> alphabet;
    for (char letter = 'A'; letter <= 'Z'; ++letter) alphabet.emplace_back(QLatin1Char(letter));
    for (std::size_t i = 0; i < names.size(); ++i) takeFirstFree(letters[i], lettersOf(names[i]));
    for (QString &letter : letters) takeFirstFree(letter, alphabet);
    return letters;
}

void addCategories(WallChart &chart, ChartPeople &people, const Reading &reading,
                   const CellCounts &counts, const WallChartOptions &options)
{
    chart.coloring = options.coloring;
    const StructureTest *test = reading.campaign().find(options.coloring.test);
    switch (options.coloring.kind) {
    case ColoringKind::Test:
        if (test) return colorByTest(chart, people, reading, *test);
        break;
    case ColoringKind::Shift: return colorByShift(chart, people, reading, counts, options);
    case ColoringKind::Coverage:
        if (!options.hideAssessments) return colorByCoverage(chart, people, reading, counts);
        break;
    case ColoringKind::Assessment: break;
    }
    chart.coloring = {};
}

}   // namespace wallchart
