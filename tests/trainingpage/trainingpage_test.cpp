// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpage/trainingpage.h"

#include "core/editing/intents/structureintents.h"
#include "core/editing/intents/trainingintents.h"
#include "tests/support/openedpage.h"
#include "tests/training/trainingcases.h"
#include "ui/text/daytext.h"
#include "ui/trainingpage/trainingperiod.h"
#include "ui/widgets/emptystate.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace wallchart {

/// A side of the training that has nothing but a number.
class PlainSide final : public QLabel {
    Q_OBJECT

public:
    void focusMain() { setFocus(); }
    [[nodiscard]] int waiting() const { return m_waiting; }
    void wait(int works)
    {
        m_waiting = works;
        Q_EMIT waitingChanged();
    }

Q_SIGNALS:
    void waitingChanged();
    void hinted(const QString &text);

private:
    int m_waiting = 0;
};

namespace {

/// Somebody who learns and leads in one file, so that nearly every side is offered.
Campaign learningAndLeading()
{
    Campaign campaign = withParticipants(campaignFromText("ICU / Day: Cem 2"), {"Cem"});
    Participant cem = participantNamed(campaign, "Cem");
    cem.mine = true;
    campaign = campaign.with(setParticipant(campaign, cem).edits);
    SmallGroup circle = *campaign.all<SmallGroup>().begin();
    circle.mine = true;
    return campaign.with(setSmallGroup(campaign, circle).edits);
}

struct OpenedTraining {
    explicit OpenedTraining(Campaign campaign) : opened(std::move(campaign), QDate(2023, 2, 14))
    {
        for (const TrainingSide side : kTrainingSides) {
            sides.push_back(new PlainSide);
            sides.back()->setFocusPolicy(Qt::StrongFocus);
            page.addSide(side, sides.back());
        }
    }
    void show() { showAt(page, {1240, 760}); }
    [[nodiscard]] PlainSide &at(TrainingSide side)
    {
        return *sides[static_cast<std::size_t>(side)];
    }
    [[nodiscard]] QToolButton *button(const char *text)
    {
        for (QToolButton *each : page.findChildren<QToolButton *>())
            if (each->text() == QLatin1String(text)) return each;
        return nullptr;
    }

    OpenedWorkspace opened;
    TrainingPage page{opened.workspace, opened.appearance};
    std::vector<PlainSide *> sides;
};

void leadNoMore(Workspace &workspace)
{
    SmallGroup circle = *workspace.campaign().all<SmallGroup>().begin();
    circle.mine = false;
    ASSERT_TRUE(workspace.perform(setSmallGroup(workspace.campaign(), circle)));
}

}   // namespace

TEST(TrainingPage, says_what_to_do_first_and_does_it)
{
    OpenedTraining training(campaignFromText("ICU / Day: Ana"));
    training.show();
    EXPECT_FALSE(training.page.side());
    QSignalSpy setUp(&training.page, &TrainingPage::setUpWanted);
    const auto buttons = training.page.findChild<EmptyState *>()->findChildren<QPushButton *>();
    ASSERT_EQ(buttons.size(), 3);
    keepPicture(training.page, QStringLiteral("training-empty"));
    buttons[2]->click();
    EXPECT_EQ(setUp.size(), 1);
    buttons[0]->click();
    auto *dialog = training.page.findChild<QFileDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->fileMode(), QFileDialog::ExistingFiles);
    EXPECT_TRUE(dialog->testOption(QFileDialog::DontUseNativeDialog));
    dialog->close();
    training.page.focusMain();
    EXPECT_EQ(QApplication::focusWidget(), buttons[0]);
}

TEST(TrainingPage, sides_that_make_no_sense_are_not_shown)
{
    OpenedTraining training(learningAndLeading());
    training.show();
    for (const char *side : {"My week", "Review", "Sessions", "Groups"})
        EXPECT_TRUE(training.button(side)->isVisible()) << side;
    leadNoMore(training.opened.workspace);
    EXPECT_TRUE(training.button("My week")->isVisible());
    EXPECT_FALSE(training.button("Review")->isVisible());
    EXPECT_TRUE(training.button("Sessions")->isVisible());
    EXPECT_FALSE(training.button("Groups")->isVisible());
    training.page.showSide(TrainingSide::Groups);
    EXPECT_EQ(training.page.side(), TrainingSide::MyWeek);
}

TEST(TrainingPage, opens_where_something_waits_and_then_stays)
{
    OpenedTraining training(learningAndLeading());
    training.at(TrainingSide::Review).wait(5);
    training.show();
    EXPECT_EQ(training.page.side(), TrainingSide::Review);
    training.at(TrainingSide::MyWeek).wait(2);
    EXPECT_EQ(training.page.side(), TrainingSide::Review);
    training.button("Sessions")->click();
    EXPECT_EQ(training.page.side(), TrainingSide::Sessions);
    EXPECT_EQ(QApplication::focusWidget(), &training.at(TrainingSide::Sessions));
    training.page.hide();
    training.page.show();
    EXPECT_EQ(training.page.side(), TrainingSide::Sessions);
    keepPicture(training.page, QStringLiteral("training-sides"));
}

TEST(TrainingPage, counts_what_waits_on_the_sides_it_offers)
{
    OpenedTraining training(learningAndLeading());
    QSignalSpy changed(&training.page, &TrainingPage::waitingChanged);
    training.at(TrainingSide::Review).wait(5);
    training.at(TrainingSide::MyWeek).wait(1);
    EXPECT_EQ(training.page.waiting(), 6);
    EXPECT_EQ(changed.size(), 2);
    leadNoMore(training.opened.workspace);
    EXPECT_EQ(training.page.waiting(), 1);
    training.at(TrainingSide::Groups).wait(40);   // not offered
    EXPECT_EQ(training.page.waiting(), 1);
    EXPECT_EQ(changed.size(), 3);
}

TEST(TrainingPage, a_side_comes_and_goes_with_what_is_in_the_file)
{
    OpenedTraining training(learningAndLeading());
    training.show();
    ASSERT_EQ(training.page.side(), TrainingSide::MyWeek);
    Workspace &workspace = training.opened.workspace;
    Participant cem = participantNamed(workspace.campaign(), "Cem");
    cem.mine = false;
    ASSERT_TRUE(workspace.perform(setParticipant(workspace.campaign(), cem)));
    EXPECT_EQ(training.page.side(), TrainingSide::Review);
    EXPECT_FALSE(training.button("My week")->isVisible());
    ASSERT_TRUE(workspace.undo());
    EXPECT_TRUE(training.button("My week")->isVisible());
    EXPECT_EQ(training.page.side(), TrainingSide::Review);   // nothing moves by itself
}

TEST(TrainingPage, tells_the_edition_and_when_it_is_held)
{
    const Campaign campaign = learningAndLeading();
    const StoredEdition *edition = mainEdition(campaign);
    ASSERT_TRUE(edition);
    const QString text = trainingPeriodText(*edition, QStringLiteral("en"));
    EXPECT_TRUE(text.contains(dayText(QDate(2023, 2, 8)))) << text.toStdString();
    EXPECT_TRUE(text.contains(dayText(QDate(2023, 3, 15)))) << text.toStdString();
    EXPECT_EQ(trainingPeriodText({edition->id, QStringLiteral("broken"), QStringLiteral("{")},
                                 QStringLiteral("en")),
              QStringLiteral("broken"));
}

TEST(TrainingPage, pictures)
{
    OpenedTraining training(learningAndLeading());
    training.opened.appearance.setLanguage(QStringLiteral("ar"));
    training.show();
    keepPicture(training.page, QStringLiteral("training-arabic"));
    EXPECT_EQ(training.page.layoutDirection(), Qt::RightToLeft);
    training.opened.appearance.setLanguage(QStringLiteral("en"));
    training.opened.appearance.setTextScale(kMostTextScale);
    training.page.resize(850, 560);
    keepPicture(training.page, QStringLiteral("training-large"));
    training.opened.appearance.setTextScale(1);
    EXPECT_FALSE(training.page.title().isEmpty());
}

}   // namespace wallchart

#include "trainingpage_test.moc"
