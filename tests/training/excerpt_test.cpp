// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/excerpt.h"

#include "core/editing/intents/relationintents.h"
#include "core/editing/intents/testintents.h"
#include "core/training/excerptcells.h"
#include "tests/training/trainingcases.h"

#include <QJsonDocument>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <numeric>

namespace wallchart {

namespace {

constexpr char kWard[] = R"(
    ICU / Night (7): Ana* 2, Ben 3 → Ana, Cem 5 → Ana, Dia, Eva
    ICU / Day (3): Fay 1, Gus
    Surgery / Day (12): Hal** 2, Ida → Hal, Joe (supervisor)
)";

class ExcerptTest : public testing::Test {
protected:
    void SetUp() override
    {
        campaign = withParticipants(campaignFromText(kWard), {"Cem"});
        ids = idsAbove(campaign);
    }
    [[nodiscard]] ExcerptCodes drawn()
    {
        ExcerptCodes codes(campaign, campaign.all<StoredEdition>().begin()->id);
        campaign = campaign.with(codes.draw(reading(), {}, ids));
        return codes;
    }
    [[nodiscard]] Reading reading() const { return {campaign, kTextDay}; }
    /// The excerpt of a week that lets these parts out.
    [[nodiscard]] QJsonObject excerpt(int week, std::vector<UnitId> units = {})
    {
        const ExcerptCodes codes = drawn();
        const Reading read = reading();
        const CheckGround ground{.reading = read, .units = std::move(units)};
        return excerptOf({ground, edition, week}, codes);
    }
    [[nodiscard]] static QString textOf(const QJsonObject &json)
    {
        return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    }

    Campaign campaign;
    Edition edition = edition2023();
    IdSource ids;
};

Cell cellOfNumber(int number)
{
    return {UnitId(Uuid{7, static_cast<std::uint64_t>(number) / 2}),
            ShiftId(Uuid{8, static_cast<std::uint64_t>(number) % 2})};
}

/// The rule of mergedCells(), word by word.
std::vector<MergedCell> mergedByTheWord(const std::map<Cell, int> &people)
{
    std::vector<MergedCell> merged;
    for (const auto &[cell, count] : people) merged.push_back({{cell}, count});
    while (merged.size() > 1) {
        const auto small = std::min_element(
            merged.begin(), merged.end(),
            [](const MergedCell &a, const MergedCell &b) { return a.people < b.people; });
        if (small->people >= kLeastOfACell) break;
        const MergedCell taken = *small;
        merged.erase(small);
        const auto sharesUnit = [&](const MergedCell &other) {
            for (const Cell &mine : taken.cells) {
                for (const Cell &each : other.cells)
                    if (mine.unit == each.unit) return true;
            }
            return false;
        };
        const auto partner = std::min_element(
            merged.begin(), merged.end(), [&](const MergedCell &a, const MergedCell &b) {
                return std::pair(!sharesUnit(a), a.people) < std::pair(!sharesUnit(b), b.people);
            });
        partner->cells.insert(taken.cells.begin(), taken.cells.end());
        partner->people += taken.people;
    }
    return merged;
}

}   // namespace

TEST_F(ExcerptTest, no_name_of_the_chart_leaves)
{
    QString all;
    for (int week = 1; week <= 6; ++week) all += textOf(excerpt(week));
    for (const char *name : {"Ana", "Ben", "Cem", "Dia", "Eva", "Fay", "Gus", "Hal", "Ida", "Joe",
                             "ICU", "Surgery", "Night", "Day", "Hospital", "2023"})
        EXPECT_FALSE(all.contains(QString::fromUtf8(name))) << name;
}

TEST_F(ExcerptTest, what_the_assignment_does_not_list_stays_here)
{
    const QJsonObject first = excerpt(1);
    EXPECT_EQ(first.keys(), (QStringList{QStringLiteral("cells"), QStringLiteral("leaders"),
                                         QStringLiteral("nominations"), QStringLiteral("week")}));
    EXPECT_TRUE(excerpt(4).contains(QStringLiteral("assessments")));
    EXPECT_FALSE(excerpt(4).contains(QStringLiteral("nominations")));
}

TEST_F(ExcerptTest, a_cell_of_three_is_merged_with_another_of_its_unit)
{
    const QJsonArray cells = excerpt(1)[QLatin1String("cells")].toArray();
    ASSERT_EQ(cells.size(), 2);
    std::set<int> people;
    for (const QJsonValue cell : cells) people.insert(cell[QLatin1String("people")].toInt());
    EXPECT_EQ(people, (std::set<int>{10, 12}));
}

TEST_F(ExcerptTest, people_out_of_the_base_are_not_in_it)
{
    int workers = 0;
    for (const QJsonValue cell : excerpt(1)[QLatin1String("cells")].toArray())
        workers += static_cast<int>(cell[QLatin1String("workers")].toArray().size());
    EXPECT_EQ(workers, 9);
}

TEST_F(ExcerptTest, codes_stay_the_same_when_others_join)
{
    const ExcerptCodes before = drawn();
    IdSource more = idsAbove(campaign);
    const Campaign larger = campaign.with([&] {
        Edits edits;
        const Worker kim{
            .id = more.make<WorkerId>(), .number = 99, .fullName = QStringLiteral("Kim")};
        edits.add(kim);
        edits.add(Post{more.make<PostId>(), kim.id, worksiteOf(campaign),
                       unitNamed(campaign, "ICU"), shiftNamed(campaign, "Night")});
        return edits;
    }());
    campaign = larger;
    ids = idsAbove(campaign);
    const ExcerptCodes after = drawn();
    for (const char *name : {"Ana", "Ben", "Hal"}) {
        const Uuid id = workerNamed(campaign, name).uuid();
        EXPECT_EQ(before.codeOf(id), after.codeOf(id)) << name;
    }
    EXPECT_FALSE(after.codeOf(workerNamed(campaign, "Kim").uuid()).isEmpty());
}

TEST_F(ExcerptTest, codes_are_drawn_from_all_that_are_left)
{
    IdSource draws = ids;
    std::set<Uuid> base;
    const Reading read = reading();
    for (const WorkerReading &each : read.workers())
        if (each.inBase()) base.insert(each.worker->id.uuid());
    std::vector<int> left(base.size());
    std::iota(left.begin(), left.end(), 1);
    const ExcerptCodes codes = drawn();
    for (const Uuid &worker : base) {
        const auto at = left.begin() + static_cast<std::ptrdiff_t>(draws.next().low % left.size());
        EXPECT_EQ(codes.codeOf(worker), QStringLiteral("W%1").arg(*at, 2, 10, QChar(u'0')));
        left.erase(at);
        (void)draws.next();   // the id of the row
    }
    EXPECT_TRUE(left.empty());
}

TEST_F(ExcerptTest, another_edition_has_codes_of_its_own)
{
    (void)drawn();
    IdSource more = idsAbove(campaign);
    Edits edits;
    const StoredEdition other{more.make<StoredEditionId>(), QStringLiteral("other")};
    edits.add(other);
    campaign = campaign.with(edits);
    EXPECT_EQ(ExcerptCodes(campaign, other.id).codeOf(workerNamed(campaign, "Ana").uuid()),
              QString());
}

TEST_F(ExcerptTest, private_ties_stay_here)
{
    IdSource more = idsAbove(campaign);
    campaign = campaign.with(addTie(campaign,
                                    {.from = workerNamed(campaign, "Ben"),
                                     .to = workerNamed(campaign, "Dia"),
                                     .kind = QStringLiteral("family"),
                                     .seenOn = kTextDay},
                                    more)
                                 .edits);
    ids = idsAbove(campaign);
    const QString text = textOf(excerpt(4));
    EXPECT_TRUE(text.contains(QStringLiteral("follows")));
    EXPECT_FALSE(text.contains(QStringLiteral("family")));
}

TEST_F(ExcerptTest, only_the_units_that_are_practised_on_leave)
{
    const QJsonObject part = excerpt(4, {unitNamed(campaign, "Surgery")});
    EXPECT_EQ(part[QLatin1String("cells")].toArray().size(), 1);
    EXPECT_EQ(part[QLatin1String("assessments")].toArray().size(), 1);
}

TEST_F(ExcerptTest, the_facilitator_sees_the_same_chart_with_codes_for_names)
{
    const QJsonObject sent = excerpt(4);
    const Campaign chart = campaignOfExcerpt(sent, QDate(2023, 2, 8));
    EXPECT_EQ(chart.all<Worker>().size(), 9u);
    const Reading read(chart, QDate(2023, 3, 8));
    EXPECT_EQ(CellCounts(read).total().base, 22);
    EXPECT_EQ(CellCounts(read).total().assessed(), 5);
    EXPECT_EQ(CellCounts(read).total().leaders, 2);
    EXPECT_EQ(chart.all<Tie>().size(), 3u);
    for (const Worker &worker : chart.all<Worker>())
        EXPECT_TRUE(worker.fullName.startsWith(u'W')) << worker.fullName.toStdString();
    QString before;
    for (const Unit &unit : chart.all<Unit>()) {
        EXPECT_LT(before, unit.name) << "A stands before B, whoever was charted first";
        before = unit.name;
    }
}

TEST_F(ExcerptTest, days_are_told_by_the_week_of_the_edition)
{
    EXPECT_EQ(weekOfDay(edition, QDate(2023, 2, 8)), 1);
    EXPECT_EQ(weekOfDay(edition, QDate(2023, 2, 14)), 1);
    EXPECT_EQ(weekOfDay(edition, QDate(2023, 2, 15)), 2);
    EXPECT_EQ(weekOfDay(edition, QDate(2023, 2, 7)), 0);
    EXPECT_EQ(weekOfDay(edition, QDate(2023, 1, 31)), -1);
}

RC_GTEST_PROP(ExcerptCells, no_merged_cell_is_small_and_nobody_is_lost, ())
{
    const auto sizes = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 12));
    std::map<Cell, int> people;
    int total = 0;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        people.emplace(cellOfNumber(static_cast<int>(i)), sizes[i]);
        total += sizes[i];
    }
    int kept = 0;
    std::size_t cells = 0;
    const auto merged = mergedCells(people);
    for (const MergedCell &each : merged) {
        RC_ASSERT(each.people >= kLeastOfACell || merged.size() == 1u);
        kept += each.people;
        cells += each.cells.size();
    }
    RC_ASSERT(kept == total);
    RC_ASSERT(cells == people.size());
}

RC_GTEST_PROP(ExcerptCells, small_ones_go_to_the_smallest_of_their_unit, ())
{
    const auto sizes = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 8));
    std::map<Cell, int> people;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const int number = *rc::gen::inRange(0, 3 * static_cast<int>(sizes.size()));
        people[cellOfNumber(number)] = sizes[i];
    }
    RC_ASSERT(mergedCells(people) == mergedByTheWord(people));
}

}   // namespace wallchart
