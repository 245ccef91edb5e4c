// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/testanalysis.h"
#include "ui/recording/tickmodel.h"

#include "core/editing/intents/testintents.h"
#include "tests/support/campaignfromtext.h"
#include "ui/recording/testwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QDate kDay(2023, 3, 7);

class TickModelTest : public testing::Test {
protected:
    Campaign campaign = campaignFromText(R"(
        Surgery / Day (4): Zoe, Ana
        ICU / Night (10): Ben, Dia, Boss (supervisor)
        ICU / Day (3):
    )");
    IdSource ids = idsAbove(campaign);
    TickModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    void SetUp() override
    {
        const ChangeSet added = addTest(
            campaign, {.name = QStringLiteral("Petition"), .opens = kTextDay}, ids);
        campaign = campaign.with(added.edits);
        read();
    }
    [[nodiscard]] StructureTestId test() const { return campaign.all<StructureTest>().begin()->id; }
    void read() { model.setSheet(tickSheetOf(Reading(campaign, kDay), *campaign.find(test()))); }
    void record(const char *name, Outcome outcome, const char *by = "")
    {
        campaign = campaign.with(recordResult(campaign,
                                              {.test = test(),
                                               .worker = workerNamed(campaign, name),
                                               .outcome = outcome,
                                               .on = kDay,
                                               .askedByOrganizer = QString::fromUtf8(by)},
                                              ids)
                                     .edits);
        read();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList found;
        for (const TickRow &row : model.sheet().rows) found.append(row.name);
        return found;
    }
    [[nodiscard]] const TickRow &rowOf(const char *name) const
    {
        return model.row(*model.sheet().rowOf(workerNamed(campaign, name)));
    }
};

}   // namespace

TEST_F(TickModelTest, cells_stand_in_the_order_of_the_chart_and_people_by_name)
{
    EXPECT_EQ(names(), QStringList({QStringLiteral("Surgery / Day"), QStringLiteral("Ana"),
                                    QStringLiteral("Zoe"), QStringLiteral("ICU / Day"),
                                    QStringLiteral("ICU / Night"), QStringLiteral("Ben"),
                                    QStringLiteral("Dia")}));
}

TEST_F(TickModelTest, a_result_ticks_its_column_and_changes_the_heading_and_no_other_row)
{
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    record("Ben", Outcome::TookPart, "Ngozi");
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(changed.count(), 2);
    EXPECT_EQ(rowOf("Ben").outcome, Outcome::TookPart);
    EXPECT_EQ(rowOf("Ben").askedBy, QStringLiteral("Ngozi"));
    EXPECT_EQ(model.row(4).counts.tookPart, 1);
    EXPECT_EQ(model.sheet().total.base, 17);
}

TEST_F(TickModelTest, totals_tell_every_state_apart_with_its_base)
{
    record("Ben", Outcome::TookPart);
    record("Dia", Outcome::Refused);
    record("Ana", Outcome::SaidYes);
    const TestCounts &total = model.sheet().total;
    EXPECT_EQ(toGo(total, 0.65), 11);   // ceil(0.65 × 17) = 12
    const QString others = othersTexts(total, false).join(u';');
    EXPECT_TRUE(others.contains(QStringLiteral("1 said yes"))) << others.toStdString();
    EXPECT_TRUE(others.contains(QStringLiteral("1 refused"))) << others.toStdString();
    EXPECT_TRUE(others.contains(QStringLiteral("1 not asked"))) << others.toStdString();
    EXPECT_TRUE(others.contains(QStringLiteral("13 unnamed"))) << others.toStdString();
    EXPECT_TRUE(others.contains(QStringLiteral("1 out"))) << others.toStdString();
}

TEST_F(TickModelTest, names_are_found_by_any_of_their_words_from_a_row_on)
{
    const TickSheet &sheet = model.sheet();
    EXPECT_EQ(sheet.rowOfName(QStringLiteral("d"), -1), 6);
    EXPECT_EQ(sheet.rowOfName(QStringLiteral("Z"), 3), 2);
    EXPECT_EQ(sheet.rowOfName(QStringLiteral("nobody"), 0), std::nullopt);
    EXPECT_EQ(sheet.rowOfName(QString(), 0), std::nullopt);
    EXPECT_EQ(sheet.rowOfNumber(rowOf("Dia").number), 6);
}

}   // namespace wallchart
