// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/wallchart.h"

#include "core/charts/chartcards.h"
#include "core/charts/chartcolors.h"
#include "core/charts/groupnumbers.h"

#include <QStringList>

namespace wallchart {

namespace {

ChartTest chartTestOf(const StructureTest &test)
{
    return {test.id, test.name, test.goal()};
}

std::vector<ChartTest> latestTests(const Reading &reading)
{
    std::vector<ChartTest> tests;
    const auto &all = reading.tests();
    const std::size_t first = all.size() > kMostPips ? all.size() - kMostPips : 0;
    for (std::size_t i = first; i < all.size(); ++i) tests.push_back(chartTestOf(*all[i]));
    return tests;
}

/// The levels people may still be given, and retired ones that somebody has.
std::vector<ScaleLevel> levelsInUse(const Campaign &campaign,
                                    const std::vector<ChartPerson> &people)
{
    if (campaign.all<Scale>().empty()) return {};
    std::vector<ScaleLevel> levels = campaign.scale().levels;
    std::erase_if(levels, [&](const ScaleLevel &level) {
        return level.retired
               && std::none_of(people.begin(), people.end(), [&](const ChartPerson &person) {
                      return person.level == level.level;
                  });
    });
    std::sort(levels.begin(), levels.end(),
              [](const ScaleLevel &a, const ScaleLevel &b) { return a.level < b.level; });
    return levels;
}

QString titleOf(const Campaign &campaign, const WallChartOptions &options)
{
    if (!options.title.isEmpty()) return options.title;
    return campaign.hasSettings() ? campaign.settings().campaignName : QString();
}

void addNumbers(WallChart &chart, const NumberSources &sources, const WallChartOptions &options)
{
    addCounts(chart, sources);
    if (!options.hideAssessments) addCoverage(chart, sources);
    const Reading &reading = *sources.reading;
    const StructureTest *test = reading.campaign().find(options.test);
    if (!test) test = reading.lastClosedTest();
    if (!test) return;
    chart.lastClosed = chartTestOf(*test);
    addTest(chart, sources, *test);
}

}   // namespace

const ChartPerson *WallChart::find(WorkerId worker) const
{
    const auto found = std::partition_point(
        people.begin(), people.end(), [&](const ChartPerson &each) { return each.id < worker; });
    return found != people.end() && found->id == worker ? &*found : nullptr;
}

const ChartCategory *WallChart::categoryOf(std::int16_t code) const
{
    const auto found = std::find_if(categories.begin(), categories.end(),
                                    [&](const ChartCategory &each) { return each.code == code; });
    return found == categories.end() ? nullptr : &*found;
}

QString WallChart::levelsWithUs() const
{
    QStringList digits;
    for (const ScaleLevel &level : levels) {
        if (level.side == Side::With) digits.append(QString::number(level.level));
    }
    return digits.join(QLatin1Char('+'));
}

WallChart wallChartOf(const Reading &reading, const WallChartOptions &options)
{
    WallChart chart;
    chart.assessmentsHidden = options.hideAssessments;
    chart.totalsHidden = options.hideTotals;
    chart.title = titleOf(reading.campaign(), options);
    chart.tests = latestTests(reading);
    const CellCounts counts(reading);
    ChartPeople people = chartPeopleOf(reading, options, chart.tests);
    chart.levels = levelsInUse(reading.campaign(), people.people);
    addCategories(chart, people, reading, counts, options);
    const Grouping grouping(reading, options.groupBy,
                            options.collationKey ? options.collationKey : plainCollationKey);
    GroupTree tree(grouping.depth());
    ChartCards cards = gatherCards(reading, counts, people, grouping, !options.shows, tree);
    std::vector<std::uint32_t> groupOfNode;
    chart.groups = tree.groups(grouping, groupOfNode);
    orderCards(chart, std::move(cards), people, options.order, groupOfNode);
    addNumbers(chart, {&reading, &counts, &grouping, &tree, &groupOfNode}, options);
    chart.follows = std::move(people.follows);
    chart.people = std::move(people.people);
    return chart;
}

}   // namespace wallchart
