// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/statusmatrix.h"

#include "tests/charts/chartsupport.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <set>

namespace wallchart {

namespace {

const StatusDimension kUnit{StatusKind::Unit};
const StatusDimension kShift{StatusKind::Shift};
const StatusDimension kLevel{StatusKind::Level};
const StatusDimension kSide{StatusKind::Side};
const StatusDimension kJob{StatusKind::Job};
const StatusDimension kBase{StatusKind::Base};

StatusMatrix matrixOf(const Campaign &campaign, const StatusDimension &rows,
                      const StatusDimension &columns)
{
    return statusMatrixOf(Reading(campaign, kTextDay), rows, columns);
}

std::string wordOf(const StatusValue &value)
{
    if (value.isNothing()) return "-";
    if (const auto *names = std::get_if<QStringList>(&value.content)) {
        QStringList words = *names;
        words.replaceInStrings(QRegularExpression(QStringLiteral("^$")), QStringLiteral("?"));
        return words.join(QStringLiteral(", ")).toStdString();
    }
    if (const auto *level = std::get_if<int>(&value.content)) return std::to_string(*level);
    if (const auto *side = std::get_if<Side>(&value.content)) return keyOf(*side).toStdString();
    if (const auto *state = std::get_if<LeaderState>(&value.content))
        return keyOf(*state).toStdString();
    if (const auto *outcome = std::get_if<Outcome>(&value.content))
        return keyOf(*outcome).toStdString();
    if (const auto *out = std::get_if<OutReason>(&value.content)) return keyOf(*out).toStdString();
    return std::get<bool>(value.content) ? "yes" : "no";
}

/// One line for each row: its name, the numbers of its cells, `|` and its total.
std::string textOf(const StatusMatrix &matrix)
{
    std::string text;
    for (std::size_t row = 0; row <= matrix.rows.size(); ++row) {
        text += row < matrix.rows.size() ? wordOf(matrix.rows[row]) : "all";
        text += ":";
        for (std::size_t column = 0; column < matrix.columns.size(); ++column)
            text += " " + std::to_string(matrix.at(row, column).people);
        text += " | " + std::to_string(matrix.at(row, matrix.totalColumn()).people) + "\n";
    }
    return text;
}

std::string columnsOf(const StatusMatrix &matrix)
{
    std::string text;
    for (const StatusValue &value : matrix.columns) text += wordOf(value) + " ";
    return text;
}

/// Adds a test with outcomes and perhaps a tally.
struct TestText {
    QDate closes = {};
    std::vector<std::pair<const char *, Outcome>> results = {};
    std::optional<std::pair<Cell, int>> tally = {};
};

std::pair<Campaign, StructureTestId> with(const Campaign &campaign, const TestText &text)
{
    IdSource ids = idsAbove(campaign);
    Edits edits;
    const StructureTest test{.id = ids.make<StructureTestId>(),
                             .name = QStringLiteral("March"),
                             .opens = kTextDay.addDays(-20),
                             .closes = text.closes};
    edits.add(test);
    for (const auto &[name, outcome] : text.results)
        edits.add(Participation{.id = ids.make<ParticipationId>(),
                                .test = test.id,
                                .worker = workerNamed(campaign, name),
                                .outcome = outcome,
                                .on = kTextDay.addDays(-15)});
    if (text.tally)
        edits.add(Tally{.id = ids.make<TallyId>(),
                        .test = test.id,
                        .unit = text.tally->first.unit,
                        .shift = text.tally->first.shift,
                        .tookPart = text.tally->second,
                        .on = kTextDay.addDays(-15)});
    return {campaign.with(edits), test.id};
}

const char *kTwoUnits = R"(
    ICU / Day (4): Ana* 1, Ben 3, Cem
    ICU / Night: Dia 5, Sam (supervisor)
    Lab / Day: Eva 2
)";

}   // namespace

TEST(StatusMatrix, counts_units_by_shift_with_head_counts)
{
    const StatusMatrix matrix = matrixOf(campaignFromText(kTwoUnits), kUnit, kShift);
    EXPECT_EQ(columnsOf(matrix), "Day Night ");
    EXPECT_EQ(textOf(matrix), "ICU: 4 1 | 5\n"
                              "Lab: 1 0 | 1\n"
                              "all: 5 1 | 6\n");
    EXPECT_EQ(matrix.at(0, 0).unnamed(), 1);
    EXPECT_EQ(matrix.at(0, 0).workers.size(), 3U);
    EXPECT_EQ(matrix.out, 1);
}

TEST(StatusMatrix, says_where_no_head_count_tells_how_many_there_are)
{
    const StatusMatrix matrix = matrixOf(campaignFromText(kTwoUnits), kUnit, kShift);
    EXPECT_FALSE(matrix.at(0, 0).namedOnly);
    EXPECT_TRUE(matrix.at(0, 1).namedOnly);
    EXPECT_FALSE(matrix.at(0, matrix.totalColumn()).namedOnly);
    EXPECT_TRUE(matrix.at(1, matrix.totalColumn()).namedOnly);
    EXPECT_TRUE(matrix.at(matrix.totalRow(), 1).namedOnly);
    EXPECT_FALSE(matrix.at(matrix.totalRow(), matrix.totalColumn()).namedOnly);
}

TEST(StatusMatrix, the_unassessed_and_unnamed_have_a_column_of_their_own)
{
    const StatusMatrix matrix = matrixOf(campaignFromText(kTwoUnits), kUnit, kLevel);
    EXPECT_EQ(columnsOf(matrix), "1 2 3 4 5 - ");
    EXPECT_EQ(textOf(matrix), "ICU: 1 0 1 0 1 2 | 5\n"
                              "Lab: 0 1 0 0 0 0 | 1\n"
                              "all: 1 1 1 0 1 2 | 6\n");
    const MatrixCell &unassessed = matrix.at(0, 5);
    EXPECT_EQ(unassessed.workers.size(), 1U);   // Cem; the other has no name
    EXPECT_EQ(unassessed.unnamed(), 1);
}

TEST(StatusMatrix, shares_name_their_base)
{
    const StatusMatrix matrix = matrixOf(campaignFromText(kTwoUnits), kUnit, kShift);
    EXPECT_EQ(matrix.baseOf(0, 0, ShareOf::Row), 5);
    EXPECT_EQ(matrix.baseOf(0, 0, ShareOf::Column), 5);
    EXPECT_EQ(matrix.baseOf(0, 0, ShareOf::All), 6);
    EXPECT_DOUBLE_EQ(*matrix.shareOf(0, 0, ShareOf::Row), 0.8);
    EXPECT_DOUBLE_EQ(*matrix.shareOf(0, 0, ShareOf::All), 4 / 6.0);
    EXPECT_DOUBLE_EQ(*matrix.shareOf(2, 2, ShareOf::Row), 1);
}

TEST(StatusMatrix, no_head_count_is_by_job)
{
    Campaign campaign = campaignFromText("ICU / Day (9): Ana, Ben");
    Edits edits;
    for (const Post &post : campaign.all<Post>()) {
        Post nurse = post;
        nurse.jobTitle = QStringLiteral("Nurse");
        edits.change(post, nurse);
    }
    campaign = campaign.with(edits);
    const StatusMatrix matrix = matrixOf(campaign, kJob, kShift);
    EXPECT_EQ(textOf(matrix), "Nurse: 2 | 2\n?: 7 | 7\nall: 9 | 9\n");
    EXPECT_TRUE(matrix.at(0, matrix.totalColumn()).namedOnly);
    EXPECT_FALSE(matrix.at(1, matrix.totalColumn()).namedOnly);
}

TEST(StatusMatrix, those_out_of_the_base_stand_beside_it)
{
    const StatusMatrix matrix = matrixOf(campaignFromText(kTwoUnits), kUnit, kBase);
    EXPECT_EQ(columnsOf(matrix), "- supervisor ");
    EXPECT_EQ(textOf(matrix), "ICU: 5 1 | 5\nLab: 1 0 | 1\nall: 6 1 | 6\n");
    EXPECT_FALSE(matrix.at(0, 1).counted);
    EXPECT_EQ(matrix.shareOf(0, 1, ShareOf::Row), std::nullopt);
    EXPECT_EQ(matrix.out, 0) << "they are in a column";
}

TEST(StatusMatrix, a_tests_outcomes_are_of_everyone_less_the_excluded)
{
    const auto [campaign, test] = with(campaignFromText(kTwoUnits),
                                       {.closes = {},
                                        .results = {{"Ana", Outcome::TookPart},
                                                    {"Ben", Outcome::Refused},
                                                    {"Eva", Outcome::Excluded}}});
    const StatusMatrix matrix = matrixOf(campaign, kUnit, {StatusKind::TestOutcome, 0, test});
    EXPECT_EQ(columnsOf(matrix), "took-part said-yes asked refused not-asked excluded ");
    EXPECT_EQ(textOf(matrix), "ICU: 1 0 0 1 3 0 | 5\n"
                              "Lab: 0 0 0 0 0 1 | 0\n"
                              "all: 1 0 0 1 3 1 | 5\n");
    EXPECT_EQ(matrix.shareOf(1, 5, ShareOf::Row), std::nullopt);
    EXPECT_EQ(matrix.at(0, 4).workers.size(), 2U);
}

TEST(StatusMatrix, turned_round_it_says_the_same)
{
    const auto [campaign, test] = with(
        campaignFromText(kTwoUnits),
        {.closes = {},
         .results = {{"Ana", Outcome::TookPart}, {"Eva", Outcome::Excluded}},
         .tally = std::pair(cellNamed(campaignFromText(kTwoUnits), "ICU", "Night"), 1)});
    const StatusDimension outcomes{StatusKind::TestOutcome, 0, test};
    for (const StatusDimension &other : {kUnit, kShift, kLevel, kJob, kBase}) {
        const StatusMatrix one = matrixOf(campaign, other, outcomes);
        const StatusMatrix turned = matrixOf(campaign, outcomes, other);
        for (std::size_t row = 0; row <= one.rows.size(); ++row) {
            for (std::size_t column = 0; column <= one.columns.size(); ++column) {
                EXPECT_EQ(one.at(row, column).people, turned.at(column, row).people);
                EXPECT_EQ(one.at(row, column).workers, turned.at(column, row).workers);
            }
        }
    }
}

TEST(StatusMatrix, a_tally_counts_without_names)
{
    const Campaign two = campaignFromText(kTwoUnits);
    const auto [campaign, test] = with(two, {.closes = {},
                                             .results = {{"Ana", Outcome::TookPart}},
                                             .tally = std::pair(cellNamed(two, "ICU", "Day"), 3)});
    const StatusMatrix matrix = matrixOf(campaign, kUnit, {StatusKind::TestOutcome, 0, test});
    EXPECT_EQ(matrix.at(0, 0).people, 3);
    EXPECT_EQ(matrix.at(0, 0).unnamed(), 2);
    // Nobody knows where those stand: they are with the unassessed.
    const StatusMatrix levels = matrixOf(campaign, kLevel, {StatusKind::TestOutcome, 0, test});
    EXPECT_EQ(levels.at(0, 0).people, 1);
    EXPECT_EQ(levels.at(5, 0).people, 2);
}

TEST(StatusMatrix, a_closed_test_is_read_on_its_closing_day)
{
    const Campaign campaign = campaignFromText("ICU / Day: Ana 1, Ben 1");
    IdSource ids = idsAbove(campaign);
    Edits edits;
    edits.add(Assessment{.id = ids.make<AssessmentId>(),
                         .worker = workerNamed(campaign, "Ben"),
                         .scale = campaign.scale().id,
                         .level = 4,
                         .on = kTextDay.addDays(3)});
    const auto [tested, test] = with(campaign.with(edits),
                                     {.closes = kTextDay, .results = {{"Ana", Outcome::TookPart}}});
    const Reading later(tested, kTextDay.addDays(9));
    const StatusMatrix matrix = statusMatrixOf(later, kLevel, {StatusKind::TestOutcome, 0, test});
    EXPECT_EQ(matrix.asOf, kTextDay);
    EXPECT_EQ(matrix.at(0, matrix.totalColumn()).people, 2);
    EXPECT_EQ(statusMatrixOf(later, kLevel, kUnit).at(0, 0).people, 1);
}

TEST(StatusMatrix, two_tests_show_who_did_both)
{
    const auto [first, one] = with(
        campaignFromText(kTwoUnits),
        {.closes = {}, .results = {{"Ana", Outcome::TookPart}, {"Ben", Outcome::TookPart}}});
    const auto [second, other] = with(
        first, {.closes = {}, .results = {{"Ana", Outcome::TookPart}, {"Ben", Outcome::Refused}}});
    const StatusMatrix matrix = matrixOf(second, {StatusKind::TestOutcome, 0, one},
                                         {StatusKind::TestOutcome, 0, other});
    EXPECT_EQ(matrix.at(0, 0).workers, std::vector{workerNamed(second, "Ana")});
    EXPECT_EQ(matrix.at(0, 3).workers, std::vector{workerNamed(second, "Ben")});
    EXPECT_EQ(matrix.at(matrix.totalRow(), matrix.totalColumn()).people, 6);
}

TEST(StatusMatrix, cells_are_named_by_unit_and_shift)
{
    const StatusMatrix matrix = matrixOf(campaignFromText(kTwoUnits), {StatusKind::UnitAndShift},
                                         kSide);
    EXPECT_EQ(textOf(matrix), "ICU, Day: 1 1 0 2 | 4\n"
                              "ICU, Night: 0 0 1 0 | 1\n"
                              "Lab, Day: 1 0 0 0 | 1\n"
                              "all: 2 1 1 2 | 6\n");
}

TEST(StatusMatrix, without_anybody_is_empty)
{
    EXPECT_TRUE(matrixOf(campaignFromText("ICU / Day:"), kUnit, kShift).isEmpty());
    EXPECT_FALSE(matrixOf(campaignFromText("ICU / Day (1):"), kUnit, kShift).isEmpty());
}

class AnyTwoDimensions : public testing::TestWithParam<unsigned> {};

TEST_P(AnyTwoDimensions, put_everyone_in_one_cell_and_agree_with_the_counts)
{
    const Campaign campaign = randomCampaign(GetParam(), 6, 9);
    const Reading reading(campaign, kTextDay);
    const Counts counts = CellCounts(reading).total();
    constexpr std::array kinds{
        StatusKind::Worksite,  StatusKind::Unit,  StatusKind::Shift, StatusKind::UnitAndShift,
        StatusKind::Job,       StatusKind::Level, StatusKind::Side,  StatusKind::LeaderState,
        StatusKind::Committee, StatusKind::Base};
    for (const StatusKind rows : kinds) {
        for (const StatusKind columns : kinds) {
            const StatusMatrix matrix = statusMatrixOf(reading, {rows}, {columns});
            std::set<WorkerId> seen;
            int people = 0;
            int named = 0;
            for (std::size_t row = 0; row < matrix.rows.size(); ++row) {
                for (std::size_t column = 0; column < matrix.columns.size(); ++column) {
                    const MatrixCell &cell = matrix.at(row, column);
                    for (const WorkerId &worker : cell.workers)
                        EXPECT_TRUE(seen.insert(worker).second);
                    people += cell.counted ? cell.people : 0;
                    named += cell.counted ? static_cast<int>(cell.workers.size()) : 0;
                }
            }
            EXPECT_EQ(people, counts.base);
            EXPECT_EQ(named, counts.named);
            EXPECT_EQ(matrix.cells.back().people, counts.base);
            EXPECT_EQ(matrix.cells.back().unnamed(), counts.unnamed());
            const bool tellsOut = rows == StatusKind::Base || columns == StatusKind::Base;
            EXPECT_EQ(matrix.out, tellsOut ? 0 : counts.outTotal());
        }
    }
}

TEST_P(AnyTwoDimensions, agree_with_the_reading_of_a_test)
{
    const Campaign campaign = randomCampaign(GetParam(), 6, 9);
    const Reading reading(campaign, kTextDay);
    const StructureTest &test = *reading.tests().front();
    const TestReading read(reading, test);
    const TestCounts counts = read.total();
    for (const StatusKind rows : {StatusKind::Unit, StatusKind::Job, StatusKind::Level}) {
        const StatusMatrix matrix = statusMatrixOf(reading, {rows},
                                                   {StatusKind::TestOutcome, 0, test.id});
        const std::size_t all = matrix.totalRow();
        EXPECT_EQ(matrix.at(all, matrix.totalColumn()).people, counts.base);
        EXPECT_EQ(matrix.at(all, 0).people, counts.tookPart);
        EXPECT_EQ(matrix.at(all, 1).people, counts.saidYes);
        EXPECT_EQ(matrix.at(all, 2).people, counts.asked);
        EXPECT_EQ(matrix.at(all, 3).people, counts.refused);
        EXPECT_EQ(matrix.at(all, 4).people, counts.notAsked());
    }
}

INSTANTIATE_TEST_SUITE_P(Campaigns, AnyTwoDimensions, testing::Range(1U, 9U));

}   // namespace wallchart
