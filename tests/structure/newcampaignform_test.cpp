// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/newcampaignform.h"

#include "core/model/counting.h"
#include "core/model/validation.h"
#include "tests/support/campaignedits.h"
#include "tests/support/openedpage.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QDate kDay(2023, 3, 7);

class NewCampaignFormTest : public testing::Test {
protected:
    Appearance appearance{*qApp};
    NewCampaignForm form{appearance, kDay};
    std::vector<Campaign> made;

    void SetUp() override
    {
        showAt(form, {1000, 640});
        QObject::connect(&form, &NewCampaignForm::created, &form,
                         [this](const Campaign &campaign) { made.push_back(campaign); });
    }
    void fill(const char *name, const char *units, const char *shifts)
    {
        form.findChildren<QLineEdit *>()[0]->setText(QString::fromUtf8(name));
        form.findChildren<QPlainTextEdit *>()[0]->setPlainText(QString::fromUtf8(units));
        form.findChildren<QPlainTextEdit *>()[1]->setPlainText(QString::fromUtf8(shifts));
    }
    [[nodiscard]] QTableWidget &counts() { return *form.findChild<QTableWidget *>(); }
};

}   // namespace

TEST_F(NewCampaignFormTest, makes_a_campaign_with_everybody_before_any_name)
{
    fill("North clinic", "ICU\nSurgery / 3 East\n\nICU", "Day 7:00-15:00\nNight");
    counts().item(0, 1)->setText(QStringLiteral("20"));
    counts().item(1, 0)->setText(QStringLiteral("٩"));
    counts().item(1, 1)->setText(QStringLiteral("some"));
    keepPicture(form, QStringLiteral("newcampaign"));
    form.create();
    ASSERT_EQ(made.size(), 1u);
    const Campaign &campaign = made.front();
    EXPECT_TRUE(validate(Campaign(), campaign, additionsOf(campaign)).empty());
    EXPECT_EQ(campaign.settings().campaignName, QStringLiteral("North clinic"));
    EXPECT_EQ(campaign.all<Worksite>().begin()->name, QStringLiteral("North clinic"));
    EXPECT_EQ(campaign.all<Unit>().size(), 3u);
    EXPECT_EQ(campaign.all<Shift>().begin()->end, QTime(15, 0));
    EXPECT_EQ(CellCounts(Reading(campaign, kDay)).total().base, 29);
    EXPECT_TRUE(campaign.all<Worker>().empty());
}

TEST_F(NewCampaignFormTest, the_usual_shifts_are_there_and_units_are_not_needed)
{
    form.findChildren<QLineEdit *>()[0]->setText(QStringLiteral("Clinic"));
    form.create();
    ASSERT_EQ(made.size(), 1u);
    EXPECT_EQ(made.front().all<Shift>().size(), 3u);
    EXPECT_TRUE(made.front().all<Unit>().empty());
}

TEST_F(NewCampaignFormTest, a_campaign_without_a_name_is_not_made_and_says_so)
{
    form.create();
    EXPECT_TRUE(made.empty());
    EXPECT_EQ(QApplication::focusWidget(), form.findChildren<QLineEdit *>()[0]);
}

TEST_F(NewCampaignFormTest, head_counts_stay_with_their_unit_when_others_are_added)
{
    fill("Clinic", "ICU", "Day");
    counts().item(0, 0)->setText(QStringLiteral("12"));
    fill("Clinic", "ER\nICU", "Night\nDay");
    EXPECT_EQ(counts().item(1, 1)->text(), QStringLiteral("12"));
    EXPECT_EQ(counts().item(0, 0)->text(), QString());
}

TEST_F(NewCampaignFormTest, arrows_go_from_one_number_to_the_next)
{
    fill("Clinic", "ICU", "Day\nNight");
    counts().setFocus();
    counts().setCurrentCell(0, 0);
    QTest::keyClick(&counts(), '1');
    QTest::keyClick(QApplication::focusWidget(), '2');
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);   // within the number
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    EXPECT_EQ(counts().currentColumn(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    EXPECT_EQ(counts().currentColumn(), 1);
    QTest::keyClick(QApplication::focusWidget(), '8');
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    EXPECT_EQ(counts().currentColumn(), 0);
    EXPECT_EQ(counts().item(0, 0)->text(), QStringLiteral("12"));
    EXPECT_EQ(counts().item(0, 1)->text(), QStringLiteral("8"));
}

TEST(CampaignPlanTest, shifts_are_read_with_or_without_their_times)
{
    const auto shifts = shiftsWritten(QStringLiteral(
        "Day 7:00–15:00\nNight 23.00 - 7.00\nWeekend\nDay\n12 hours\nOdd 25:00-26:00"));
    ASSERT_EQ(shifts.size(), 5u);
    EXPECT_EQ(shifts[0], (PlannedShift{QStringLiteral("Day"), QTime(7, 0), QTime(15, 0)}));
    EXPECT_EQ(shifts[1].start, QTime(23, 0));
    EXPECT_EQ(shifts[2], (PlannedShift{QStringLiteral("Weekend")}));
    EXPECT_EQ(shifts[3].name, QStringLiteral("12 hours"));
    EXPECT_EQ(shifts[4].name, QStringLiteral("Odd 25:00-26:00"));
}

}   // namespace wallchart
