// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outreach/outreachpage.h"

#include "core/editing/intents/contactintents.h"
#include "core/sample/samplehospital.h"
#include "tests/support/campaignfromtext.h"
#include "tests/support/openedpage.h"
#include "ui/leaders/evidencelabel.h"
#include "ui/widgets/emptystate.h"

#include <QComboBox>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <set>

namespace wallchart {

namespace {

/// The page over a campaign, once it is worked out.
struct OpenedOutreach {
    explicit OpenedOutreach(Campaign campaign) : opened(std::move(campaign))
    {
        showAt(page, {1010, 760});
        EXPECT_TRUE(settles());
    }
    bool settles()
    {
        return QTest::qWaitFor(
            [this] { return insights.outreach().isFresh() && !insights.outreach().isWorking(); },
            20'000);
    }
    QListView &list()
    {
        for (auto *each : page.findChildren<QListView *>())
            if (each->model() == &page.model()) return *each;
        throw std::runtime_error("there is no list");
    }

    OpenedWorkspace opened;
    Insights insights{opened.workspace};
    OutreachPage page{opened.workspace, opened.appearance, insights};
};

}   // namespace

TEST(OutreachPage, every_line_has_a_reason_and_an_ask_and_nobody_stands_twice)
{
    OpenedOutreach outreach(sampleHospital(QDate(2023, 3, 7)));
    const OutreachModel &model = outreach.page.model();
    ASSERT_GT(model.rowCount(), 50);
    std::set<WorkerId> met;
    for (int row = 0; row < model.rowCount(); ++row) {
        EXPECT_FALSE(model.entry(row).reasons.isEmpty());
        EXPECT_FALSE(model.entry(row).ask.isEmpty());
        EXPECT_TRUE(met.insert(model.entry(row).worker).second);
    }
}

TEST(OutreachPage, the_chosen_line_is_selected_everywhere)
{
    OpenedOutreach outreach(sampleHospital(QDate(2023, 3, 7)));
    outreach.page.focusMain();
    QTest::keyClick(&outreach.list(), Qt::Key_Down);
    EXPECT_EQ(outreach.opened.workspace.current(), outreach.page.model().entry(1).worker);
}

TEST(OutreachPage, a_line_is_taken_on_by_an_organizer_and_put_off)
{
    OpenedOutreach outreach(sampleHospital(QDate(2023, 3, 7)));
    Workspace &workspace = outreach.opened.workspace;
    outreach.page.focusMain();
    const OutreachModel &model = outreach.page.model();
    int row = 0;
    while (model.entry(row).step) ++row;
    outreach.list().setCurrentIndex(model.index(row));
    const WorkerId worker = model.entry(row).worker;
    outreach.page.claimFor(QStringLiteral("Rosa Diaz"));
    ASSERT_TRUE(outreach.settles());
    const OutreachEntry taken = model.entry(model.rowOf(worker));
    EXPECT_TRUE(taken.claim.contains(QStringLiteral("Rosa Diaz"))) << taken.claim.toStdString();
    outreach.page.putOff(workspace.today().addDays(7));
    ASSERT_TRUE(outreach.settles());
    const NextStep *step = workspace.campaign().find(*taken.step);
    EXPECT_EQ(step->due, workspace.today().addDays(7));
    EXPECT_TRUE(workspace.undo());
    EXPECT_TRUE(workspace.undo());
    EXPECT_FALSE(workspace.campaign().find(*taken.step));
}

TEST(OutreachPage, enter_asks_for_the_log_of_the_chosen_line)
{
    OpenedOutreach outreach(campaignFromText("ICU / Day: Ana, Ben"));
    outreach.page.focusMain();
    std::optional<WorkerId> wanted;
    QString suggested;
    QObject::connect(&outreach.page, &OutreachPage::logWanted,
                     [&](WorkerId worker, const QString &ask) {
                         wanted = worker;
                         suggested = ask;
                     });
    QTest::keyClick(&outreach.list(), Qt::Key_Return);
    EXPECT_EQ(wanted, outreach.page.model().entry(0).worker);
    EXPECT_EQ(suggested, outreach.page.model().entry(0).ask);
}

TEST(OutreachPage, a_number_of_a_reason_opens_its_people_and_the_line_stays_chosen)
{
    OpenedOutreach outreach(
        campaignFromText("ICU / Day: Ana* 3, Ben 2 → Ana, Cem 4 → Ana, Dia → Ana, Eva"));
    Workspace &workspace = outreach.opened.workspace;
    const Campaign &campaign = workspace.campaign();
    const WorkerId ana = workerNamed(campaign, "Ana");
    const int row = outreach.page.model().rowOf(ana);
    ASSERT_GE(row, 0);
    outreach.page.focusMain();
    outreach.list().setCurrentIndex(outreach.page.model().index(row));
    auto *reasons = outreach.page.findChild<EvidenceLabel *>();
    ASSERT_TRUE(reasons && reasons->isVisible());
    EXPECT_TRUE(reasons->text().contains(QStringLiteral("<a href=\"0/0\">2</a>")))
        << reasons->text().toStdString();
    QSignalSpy hinted(&outreach.page, &OutreachPage::hinted);
    reasons->setFocus();
    QTest::keyClick(reasons, Qt::Key_Tab);   // to the number
    Q_EMIT reasons->linkActivated(QStringLiteral("0/0"));
    ASSERT_TRUE(hinted.wait(5'000));
    EXPECT_EQ(workspace.selection(),
              (std::vector{workerNamed(campaign, "Cem"), workerNamed(campaign, "Dia")}));
    EXPECT_EQ(outreach.list().currentIndex().row(), row);
    EXPECT_TRUE(reasons->isVisible());
    workspace.selectOnly(workerNamed(campaign, "Dia"));
    EXPECT_EQ(outreach.list().currentIndex().row(),
              outreach.page.model().rowOf(workerNamed(campaign, "Dia")));
}

TEST(OutreachPage, an_organizer_sees_their_turf)
{
    OpenedOutreach outreach(sampleHospital(QDate(2023, 3, 7)));
    const int all = outreach.page.model().rowCount();
    auto *organizer = outreach.page.findChild<QComboBox *>();
    organizer->setCurrentIndex(1);
    Q_EMIT organizer->activated(1);
    EXPECT_GT(outreach.page.model().rowCount(), 0);
    EXPECT_LT(outreach.page.model().rowCount(), all);
}

TEST(OutreachPage, says_what_to_do_when_nobody_is_there)
{
    OpenedOutreach outreach(campaignFromText(""));
    EXPECT_TRUE(outreach.page.findChild<EmptyState *>()->isVisible());
    EXPECT_FALSE(outreach.list().isVisible());
}

TEST(OutreachPage, pictures)
{
    for (const char *look : {"light", "dark", "arabic", "large"}) {
        OpenedOutreach outreach(sampleHospital(QDate(2023, 3, 7)));
        Appearance &appearance = outreach.opened.appearance;
        const QString name = QString::fromLatin1(look);
        if (name == u"dark") appearance.setChoice(ThemeChoice::Dark);
        if (name == u"arabic") appearance.setLanguage(QStringLiteral("ar"));
        if (name == u"large") appearance.setTextScale(1.5);
        outreach.page.focusMain();
        QTest::qWait(20);   // the layout of wrapped texts settles in steps
        keepPicture(outreach.page, QStringLiteral("outreach-") + name);
        appearance.setChoice(ThemeChoice::Light);
        appearance.setLanguage(QStringLiteral("en"));
        appearance.setTextScale(1);
    }
}

}   // namespace wallchart
