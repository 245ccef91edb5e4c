// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/painting/handmadechart.h"

#include <algorithm>

namespace wallchart {

namespace {

constexpr std::array kJobs = {"Housekeeper", "Registered nurse", "Cook", "Floor tech",
                              "Unit clerk"};
constexpr std::array kShifts = {"Day", "Evening", "Night"};
constexpr std::array<std::int16_t, 12> kLevels = {2, 1, 3, 2, 0, 4, 1, 5, 3, 2, 1, 0};

Side sideOf(int level)
{
    if (level <= 2) return Side::With;
    return level == 3 ? Side::Undecided : Side::Against;
}

ChartPerson personAt(int index)
{
    ChartPerson person{.id = WorkerId(Uuid{1, static_cast<std::uint64_t>(index)}),
                       .name = handmadeName(index),
                       .number = index + 1};
    person.level = kLevels.at(static_cast<std::size_t>(index) % kLevels.size());
    if (person.level > 0) person.side = sideOf(person.level);
    person.stale = person.level > 0 && index % 9 == 4;
    person.committee = index % 11 == 3;
    if (index % 17 == 0) person.star = Star::Filled;
    if (index % 17 == 8) person.star = Star::Outlined;
    for (std::size_t i = 0; i < kMostPips; ++i) {
        person.pips.at(i) = static_cast<Pip>((static_cast<std::size_t>(index) + i * i) % 4);
    }
    return person;
}

void count(Counts &counts, const ChartPerson &person)
{
    counts.base += 1;
    counts.named += 1;
    counts.fresh += person.level > 0 && !person.stale ? 1 : 0;
    counts.leaders += person.star == Star::Filled ? 1 : 0;
    counts.leadersWithUs += person.star == Star::Filled && person.side == Side::With ? 1 : 0;
    if (person.level == 0) return;
    counts.levels[person.level] += 1;
    if (person.side == Side::With) counts.withUs += 1;
    else if (person.side == Side::Undecided) counts.undecided += 1;
    else counts.against += 1;
}

GroupTest testOf(const Counts &counts)
{
    GroupTest test;
    test.counts.base = counts.base;
    test.counts.named = counts.named;
    test.counts.tookPart = counts.withUs;
    test.needed = (counts.base * 65 + 99) / 100;
    return test;
}

/// Adds cards [first, end) to the innermost group `index`, and counts them into all groups above.
void addCards(WallChart &chart, std::uint32_t index, int first, int end)
{
    chart.groups[index].cards.first = static_cast<std::uint32_t>(chart.cards.size());
    for (int i = first; i < end; ++i) {
        const auto job = kJobs.at(static_cast<std::size_t>(i) % kJobs.size());
        chart.cards.push_back(
            {.person = static_cast<std::uint32_t>(i), .group = index, .job = QLatin1String(job)});
        for (std::uint32_t at = index; at != kNone; at = chart.groups[at].parent) {
            count(chart.groups[at].counts, chart.people[static_cast<std::size_t>(i)]);
        }
        count(chart.total, chart.people[static_cast<std::size_t>(i)]);
    }
    chart.groups[index].cards.end = static_cast<std::uint32_t>(chart.cards.size());
}

void addUnit(WallChart &chart, int number, int first, int end)
{
    const auto unit = static_cast<std::uint32_t>(chart.groups.size());
    const Dimension byUnit{DimensionKind::Unit, 0};
    chart.groups.push_back({.name = QStringLiteral("Unit %1").arg(number), .dimension = byUnit});
    const auto firstCard = static_cast<std::uint32_t>(chart.cards.size());
    for (int shift = 0; shift < 3; ++shift) {
        const auto inner = static_cast<std::uint32_t>(chart.groups.size());
        const char *name = kShifts.at(static_cast<std::size_t>(shift));
        chart.groups.push_back({.name = QLatin1String(name),
                                .dimension = Dimension{DimensionKind::Shift, 0},
                                .depth = 1,
                                .parent = unit,
                                .end = inner + 1});
        addCards(chart, inner, first + (end - first) * shift / 3,
                 first + (end - first) * (shift + 1) / 3);
    }
    chart.groups[unit].end = static_cast<std::uint32_t>(chart.groups.size());
    chart.groups[unit].cards = {firstCard, static_cast<std::uint32_t>(chart.cards.size())};
    for (std::uint32_t i = unit; i < chart.groups.size(); ++i)
        chart.groups[i].lastTest = testOf(chart.groups[i].counts);
}

}   // namespace

const QStringList &namesOfTheWorld()
{
    static const QStringList names = {
        QStringLiteral("Irina Volkova"), QStringLiteral("Nguyễn Thị Hồng Hạnh"),
        QStringLiteral("Ольга Петрова"), QStringLiteral("محمد الحسن"),
        QStringLiteral("राजेश कुमार"),     QStringLiteral("王小明"),
        QStringLiteral("Óscar Castaño"), QStringLiteral("Łukasz Żółć")};
    return names;
}

QString handmadeName(int index)
{
    const QStringList &names = namesOfTheWorld();
    const QString &name = names.at(index % names.size());
    const auto again = index / names.size();
    return again == 0 ? name : name + QStringLiteral(" %1").arg(again);
}

WallChart handmadeChart(int people, int unitSize)
{
    WallChart chart;
    chart.title = QStringLiteral("St. Brigid Hospital");
    for (int level = 1; level <= 5; ++level)
        chart.levels.push_back({.level = level, .side = sideOf(level)});
    const QStringList tests = {QStringLiteral("Petition"), QStringLiteral("Sticker day"),
                               QStringLiteral("Photo"), QStringLiteral("March"),
                               QStringLiteral("Pledge")};
    for (const QString &test : tests) {
        chart.tests.push_back({StructureTestId(Uuid{2, chart.tests.size()}), test, 0.65});
    }
    chart.lastClosed = chart.tests.at(3);
    for (int i = 0; i < people; ++i) chart.people.push_back(personAt(i));
    for (int first = 0; first < people; first += unitSize) {
        addUnit(chart, first / unitSize + 1, first, std::min(people, first + unitSize));
    }
    return chart;
}

}   // namespace wallchart
