// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplehospital.h"
#include "tests/analysis/testedcampaign.h"
#include "ui/painting/shapedtext.h"
#include "ui/recording/testwords.h"
#include "ui/structuretests/deliverymodel.h"
#include "ui/structuretests/laddermodel.h"
#include "ui/structuretests/resultbar.h"
#include "ui/structuretests/resulttablemodel.h"
#include "ui/structuretests/resultwords.h"
#include "ui/structuretests/statedpanel.h"
#include "ui/text/percenttext.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

std::shared_ptr<const TestResults> resultsOf(const Campaign &campaign)
{
    return std::make_shared<const TestResults>(
        TestResults::of(Reading(campaign, kTestedDay), Progress()));
}

/// An assessment by somebody who was written down.
void assessBy(TestedCampaign &made, const Organizer &organizer, const char *name, int level)
{
    made.add(Assessment{.id = made.ids().make<AssessmentId>(),
                        .worker = workerNamed(made.campaign(), name),
                        .scale = made.campaign().scale().id,
                        .level = level,
                        .on = kTestedDay.addDays(-60),
                        .by = organizer.id});
}

Organizer addOrganizer(TestedCampaign &made, const char *name)
{
    const Organizer organizer{.id = made.ids().make<OrganizerId>(),
                              .name = QString::fromLatin1(name)};
    made.add(organizer);
    return organizer;
}

std::vector<int> peopleOf(const std::vector<BarStretch> &stretches)
{
    std::vector<int> people;
    for (const BarStretch &stretch : stretches) people.push_back(stretch.people);
    return people;
}

const TestCounts kTwenty{.base = 20,
                         .named = 16,
                         .saidYes = 2,
                         .asked = 1,
                         .refused = 3,
                         .tookPartNamed = 6,
                         .tookPart = 6};

}   // namespace

TEST(ResultBar, is_everyone_in_five_stretches_the_unnamed_last)
{
    const QRect bar(100, 0, 200, 16);
    const auto stretches = barStretches(kTwenty, bar, Qt::LeftToRight);
    EXPECT_EQ(peopleOf(stretches), (std::vector{6, 3, 3, 4, 4}));
    EXPECT_EQ(stretches.front().rect, QRect(100, 0, 60, 16));
    EXPECT_EQ(stretches.back().rect, QRect(260, 0, 40, 16));
    EXPECT_FALSE(stretches.back().who);
}

TEST(ResultBar, runs_from_right_to_left_in_arabic)
{
    const QRect bar(100, 0, 200, 16);
    const auto stretches = barStretches(kTwenty, bar, Qt::RightToLeft);
    EXPECT_EQ(stretches.front().rect, QRect(240, 0, 60, 16));
    EXPECT_EQ(stretches.back().rect, QRect(100, 0, 40, 16));
    EXPECT_EQ(barPlaceOf(0.25, bar, Qt::LeftToRight), 150);
    EXPECT_EQ(barPlaceOf(0.25, bar, Qt::RightToLeft), 249);
}

TEST(ResultBar, of_nobody_is_empty)
{
    EXPECT_TRUE(barStretches(TestCounts(), QRect(0, 0, 100, 10), Qt::LeftToRight).empty());
}

TEST(ResultWords, say_a_number_of_people_to_go_never_that_a_test_was_missed)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana, Ben, Cem, Dia\nLab / Day: Eva"));
    made.closedTest({"Ana", "Eva"});
    const auto results = resultsOf(made.campaign());
    EXPECT_TRUE(standingText(results->test(0)).startsWith(QStringLiteral("2 to go, in ")));
    EXPECT_TRUE(testHint(*results, 0).contains(QStringLiteral("repair there")));
    made.closedTest({"Ana", "Ben", "Cem", "Eva"});
    const auto repaired = resultsOf(made.campaign());
    EXPECT_EQ(standingText(repaired->test(1)), QStringLiteral("Goal met"));
    EXPECT_TRUE(testHint(*repaired, 1).isEmpty());
    EXPECT_TRUE(testHint(*repaired, 0).isEmpty());   // repaired since
}

TEST(ResultWords, hint_to_ask_where_nobody_was_asked)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana"));
    made.closedTest({});
    const auto results = resultsOf(made.campaign());
    EXPECT_TRUE(testHint(*results, 0).startsWith(QStringLiteral("Nobody was asked")));
}

TEST(LadderModel, tells_each_rung_in_sentences_and_how_high_it_stands)
{
    LadderModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(resultsOf(sampleHospital(kTestedDay)));
    ASSERT_EQ(model.rowCount(), 5);
    std::vector<int> heights;
    for (int row = 0; row < model.rowCount(); ++row) heights.push_back(model.heightOf(row));
    EXPECT_EQ(heights, (std::vector{0, 1, 1, 2, 3}));   // the sticker day was repeated
    const QString spoken = model.index(4).data(Qt::AccessibleTextRole).toString();
    for (const char *part : {"March on the boss", "220 of 412", "48 to go", "Walk in together"})
        EXPECT_TRUE(spoken.contains(QString::fromLatin1(part))) << part << spoken.toStdString();
    model.show(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(ResultTableModel, has_a_column_for_each_test_and_everyone_last)
{
    ResultTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto results = resultsOf(sampleHospital(kTestedDay));
    model.show(results, {TestRows::Of::Units}, 4);
    EXPECT_EQ(model.columnCount(), 10);
    const int last = model.rowCount() - 1;
    EXPECT_TRUE(model.isTotal(last));
    EXPECT_EQ(model.countsAt(last, 4).base, 412);
    for (int row = 1; row < last; ++row)
        EXPECT_LE(share(model.countsAt(row - 1, 4).tookPart, model.countsAt(row - 1, 4).base),
                  share(model.countsAt(row, 4).tookPart, model.countsAt(row, 4).base));
    const int heat = model.columnOf(ResultColumn::Heat);
    EXPECT_EQ(model.index(last, heat + 4).data().toString(), QStringLiteral("53"));
    EXPECT_TRUE(model.index(last, heat + 4)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("42 refused")));
    for (int column = 0; column < model.columnCount(); ++column)
        EXPECT_FALSE(model.index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
    model.show(results, {TestRows::Of::Cells}, 0);
    model.show(nullptr, {}, 0);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(ResultTableModel, a_share_reads_the_same_in_every_place_and_never_above_what_it_is)
{
    const auto results = resultsOf(sampleHospital(kTestedDay));
    constexpr std::size_t kRepeated = 2;
    const TestCounts &total = results->test(kRepeated).total;
    ASSERT_EQ(total.tookPart * 1000 / total.base, 657);   // rounded it would be 66 %
    ResultTableModel model;
    model.show(results, {TestRows::Of::Units}, kRepeated);
    const int last = model.rowCount() - 1;
    const int heat = model.columnOf(ResultColumn::Heat) + static_cast<int>(kRepeated);
    EXPECT_EQ(model.index(last, heat).data().toString(), QStringLiteral("65"));
    EXPECT_EQ(model.index(last, model.columnOf(ResultColumn::Bar)).data().toString(),
              percentText(total.tookPart, total.base));
    EXPECT_TRUE(tookPartText(total).contains(percentText(total.tookPart, total.base)));
}

TEST(ResultTableModel, shows_no_share_where_nobody_was_or_nothing_has_opened)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana"));
    made.add(StructureTest{.id = made.ids().make<StructureTestId>(),
                           .name = QStringLiteral("Cards"),
                           .opens = kTestedDay.addDays(3)});
    ResultTableModel model;
    model.show(resultsOf(made.campaign()), {}, 0);
    EXPECT_EQ(model.index(0, model.columnOf(ResultColumn::Heat)).data().toString(),
              QStringLiteral("–"));
    EXPECT_TRUE(model.index(0, model.columnOf(ResultColumn::ToGo)).data().toString().isEmpty());
}

TEST(DeliveryModel, tells_what_each_leader_delivered_and_what_changed)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana*, Ben → Ana, Cem → Ana, Dia → Ana"));
    made.closedTest({"Ben"});
    const StructureTestId second = made.closedTest({"Ben", "Cem"});
    made.record(second, "Dia", Outcome::Refused);
    DeliveryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(resultsOf(made.campaign()), 1);
    ASSERT_EQ(model.rowCount(), 1);
    const auto text = [&](DeliveryColumn column) {
        return model.index(0, static_cast<int>(column)).data().toString();
    };
    EXPECT_EQ(text(DeliveryColumn::Leader), QStringLiteral("Ana"));
    EXPECT_EQ(text(DeliveryColumn::Delivered), QStringLiteral("2 of 3"));
    EXPECT_EQ(text(DeliveryColumn::Change), isolated(QStringLiteral("+1")));
    const QString spoken = model.index(0, static_cast<int>(DeliveryColumn::Followers))
                               .data(Qt::AccessibleTextRole)
                               .toString();
    EXPECT_TRUE(spoken.contains(QStringLiteral("1 refused"))) << spoken.toStdString();
}

TEST(StatedModel, shows_the_line_of_an_assessor_to_that_assessor_alone)
{
    TestedCampaign made(campaignFromText("ICU / Day: Ana, Ben, Cem"));
    const Organizer ngozi = addOrganizer(made, "Ngozi");
    const Organizer amal = addOrganizer(made, "Amal");
    assessBy(made, ngozi, "Ana", 1);
    assessBy(made, ngozi, "Ben", 2);
    assessBy(made, amal, "Cem", 4);
    made.closedTest({"Ana", "Cem"});
    StatedModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto results = resultsOf(made.campaign());
    model.show(results, 0, std::nullopt);
    ASSERT_EQ(model.rowCount(), 1);   // everyone together
    EXPECT_EQ(model.line(0).with, 2);
    model.show(results, 0, ngozi.id);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(1, 0).data().toString(), QStringLiteral("Ngozi"));
    EXPECT_EQ(model.people(model.index(1, static_cast<int>(StatedColumn::DidNot))),
              std::vector{workerNamed(made.campaign(), "Ben")});
    EXPECT_EQ(model.people(model.index(0, static_cast<int>(StatedColumn::OthersActed))),
              std::vector{workerNamed(made.campaign(), "Cem")});
}

}   // namespace wallchart
