// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/peopleintents.h"
#include "core/editing/intents/relationintents.h"
#include "tests/inspector/inspectedcampaign.h"
#include "ui/inspector/clipboardloan.h"
#include "ui/inspector/linkname.h"
#include "ui/inspector/nominationform.h"
#include "ui/inspector/nominationsection.h"
#include "ui/inspector/personfield.h"
#include "ui/inspector/postform.h"
#include "ui/inspector/postsection.h"
#include "ui/inspector/sectionheading.h"
#include "ui/inspector/tieform.h"
#include "ui/inspector/tiesection.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QPushButton>
#include <QToolButton>

namespace wallchart {

namespace {

/// The row that was made last: rows are in order of id.
template <class T>
const T &newest(const Campaign &campaign)
{
    const T *last = nullptr;
    for (const T &row : campaign.all<T>()) last = &row;
    return *last;
}

/// Rows of before are deleted by the event loop, which no test runs.
void deleteEarlierRows()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

class InspectedFactsTest : public InspectorTest {
protected:
    void SetUp() override
    {
        InspectorTest::SetUp();
        inspector.openAll(true);
    }
    template <class Field>
    [[nodiscard]] static Field &fieldOf(QWidget &form, const char *name)
    {
        for (auto *each : form.findChildren<Field *>()) {
            if (each->accessibleName() == QLatin1String(name)) return *each;
        }
        throw std::invalid_argument(name);
    }
    static void press(QWidget &in, const QString &text)
    {
        for (auto *button : in.findChildren<QAbstractButton *>()) {
            if (button->text() != text || !button->isVisibleTo(&in)) continue;
            button->click();
            return;
        }
        throw std::invalid_argument(text.toStdString());
    }
    /// Chooses from the menu of the n-th row.
    template <class Section>
    bool chooseOf(int row, const QString &text)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        std::vector<QMenu *> menus;
        for (QToolButton *button : part<Section>().template findChildren<QToolButton *>()) {
            if (button->menu()) menus.push_back(button->menu());
        }
        return choose(*menus.at(static_cast<std::size_t>(row)), text);
    }
    void tie(const char *from, const char *to, const char *kind)
    {
        workspace.perform(addTie(
            workspace.campaign(),
            {.from = id(from), .to = id(to), .kind = QString::fromLatin1(kind), .seenOn = kTextDay},
            workspace.ids()));
    }
};

}   // namespace

TEST_F(InspectedFactsTest, a_tie_is_added_by_name_and_ended_from_today)
{
    select("Cem");
    auto &form = part<TieForm>();
    press(part<TieSection>(), QStringLiteral("Add tie"));
    fieldOf<QLineEdit>(form, "With whom").setText(QStringLiteral("  dia "));
    fieldOf<QComboBox>(form, "Kind").setCurrentText(QStringLiteral("carpool"));
    QTest::keyClick(&fieldOf<QLineEdit>(form, "Known from"), Qt::Key_Return);
    EXPECT_FALSE(form.isVisible());
    EXPECT_EQ(changes(), 1);
    EXPECT_EQ(part<TieSection>().heading().fact(), QStringLiteral("1"));
    ASSERT_TRUE(chooseOf<TieSection>(0, QStringLiteral("strong")));
    EXPECT_EQ(newest<Tie>(workspace.campaign()).strength, 3);
    ASSERT_TRUE(chooseOf<TieSection>(0, QStringLiteral("Holds no longer, from today")));
    EXPECT_EQ(part<TieSection>().heading().fact(), QStringLiteral("0"));
    EXPECT_EQ(workspace.campaign().all<Tie>().size(), 2U);   // it stays in the history
    workspace.undo();
    EXPECT_EQ(part<TieSection>().heading().fact(), QStringLiteral("1"));
}

TEST_F(InspectedFactsTest, a_tie_to_follow_goes_the_way_that_was_chosen)
{
    select("Cem");
    auto &form = part<TieForm>();
    press(part<TieSection>(), QStringLiteral("Add tie"));
    fieldOf<QLineEdit>(form, "With whom").setText(QStringLiteral("Dia"));
    fieldOf<QComboBox>(form, "Kind").setCurrentText(QStringLiteral("follower"));
    press(form, QStringLiteral("Add tie"));
    EXPECT_EQ(read("Cem").followers, 1);
    EXPECT_EQ(read("Dia").followers, 0);
}

TEST_F(InspectedFactsTest, a_form_opens_in_sight_and_gives_the_keyboard_back_to_its_button)
{
    inspector.resize(312, 400);
    QApplication::processEvents();
    for (QWidget *section : std::initializer_list<QWidget *>{
             &part<TieSection>(), &part<NominationSection>(), &part<PostSection>()}) {
        QToolButton *add = nullptr;
        for (QToolButton *button : section->findChildren<QToolButton *>()) {
            if (button->text().startsWith(QStringLiteral("Add"))) add = button;
        }
        ASSERT_NE(add, nullptr);
        inspector.ensureWidgetVisible(add, 0, 0);
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space);
        QApplication::processEvents();
        auto *form = section->findChild<InspectorForm *>();
        ASSERT_TRUE(form->isAncestorOf(QApplication::focusWidget()));
        const QRect place(form->mapTo(inspector.viewport(), QPoint()), form->size());
        EXPECT_TRUE(inspector.viewport()->rect().contains(place)) << add->text().toStdString();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        EXPECT_FALSE(form->isVisible());
        EXPECT_TRUE(add->isVisible());
        EXPECT_EQ(QApplication::focusWidget(), add);
    }
}

TEST_F(InspectedFactsTest, nobody_of_that_name_is_said_beside_the_form_and_nothing_is_stored)
{
    press(part<TieSection>(), QStringLiteral("Add tie"));
    fieldOf<QLineEdit>(part<TieForm>(), "With whom").setText(QStringLiteral("Zoe"));
    press(part<TieForm>(), QStringLiteral("Add tie"));
    EXPECT_TRUE(says(QStringLiteral("Nobody else, or more than one, is called Zoe.")));
    EXPECT_EQ(changes(), 0);
    QTest::keyClick(&fieldOf<QLineEdit>(part<TieForm>(), "With whom"), Qt::Key_Escape);
    EXPECT_FALSE(part<TieForm>().isVisible());
}

TEST_F(InspectedFactsTest, a_half_filled_form_waits_for_its_worker)
{
    press(part<TieSection>(), QStringLiteral("Add tie"));
    fieldOf<QLineEdit>(part<TieForm>(), "With whom").setText(QStringLiteral("Di"));
    select("Ben");
    EXPECT_FALSE(part<TieForm>().isVisible());
    select("Ana");
    EXPECT_TRUE(part<TieForm>().isVisible());
    EXPECT_EQ(fieldOf<QLineEdit>(part<TieForm>(), "With whom").text(), QStringLiteral("Di"));
}

TEST_F(InspectedFactsTest, private_ties_are_seen_only_after_a_switch_and_not_of_the_next_worker)
{
    select("Cem");
    tie("Cem", "Dia", "family");
    auto &section = part<TieSection>();
    EXPECT_EQ(section.heading().fact(), QStringLiteral("0"));
    deleteEarlierRows();
    EXPECT_EQ(section.findChild<LinkName *>(), nullptr);
    auto *box = section.findChild<QCheckBox *>();
    box->click();
    EXPECT_EQ(section.heading().fact(), QStringLiteral("1"));
    select("Dia");
    EXPECT_FALSE(box->isChecked());
    EXPECT_EQ(section.heading().fact(), QStringLiteral("0"));
}

TEST_F(InspectedFactsTest, pressing_a_name_shows_who_bears_it)
{
    select("Ben");
    deleteEarlierRows();
    part<TieSection>().findChild<LinkName *>()->click();
    EXPECT_EQ(workspace.current(), id("Ana"));
}

TEST_F(InspectedFactsTest, the_person_field_offers_by_any_part_of_a_name_and_knows_numbers)
{
    PersonField field(workspace);
    field.setExcept(id("Ana"));
    QTest::keyClicks(&field, QStringLiteral("c"));
    ASSERT_EQ(field.completer()->model()->rowCount(), 1);
    EXPECT_TRUE(field.completer()->model()->index(0, 0).data().toString().startsWith(
        QStringLiteral("Cem")));
    field.setText(QStringLiteral("#2"));
    EXPECT_EQ(field.person(), id("Ben"));
    field.setText(QStringLiteral("Ana"));
    EXPECT_EQ(field.person(), std::nullopt);
}

TEST_F(InspectedFactsTest, an_answer_is_written_down_for_who_gave_it_and_taken_back)
{
    auto &form = part<NominationForm>();
    press(part<NominationSection>(), QStringLiteral("Add nomination"));
    fieldOf<QLineEdit>(form, "Name").setText(QStringLiteral("Ben"));
    fieldOf<QLineEdit>(form, "Asked by").setText(QStringLiteral("Tesfaye"));
    press(form, QStringLiteral("Add nomination"));
    ASSERT_EQ(workspace.campaign().all<Nomination>().size(), 1U);
    const Nomination &given = *workspace.campaign().all<Nomination>().begin();
    EXPECT_EQ(given.by, id("Ben"));
    EXPECT_EQ(given.of, id("Ana"));
    EXPECT_TRUE(given.alone);
    EXPECT_EQ(given.on, workspace.today());
    EXPECT_EQ(part<NominationSection>().heading().fact(), QStringLiteral("1 received, 0 given"));
    ASSERT_TRUE(chooseOf<NominationSection>(0, QStringLiteral("Take back: written down by "
                                                              "mistake")));
    EXPECT_TRUE(workspace.campaign().all<Nomination>().empty());
}

TEST_F(InspectedFactsTest, naming_nobody_is_an_answer_too)
{
    auto &form = part<NominationForm>();
    press(part<NominationSection>(), QStringLiteral("Add nomination"));
    fieldOf<QComboBox>(form, "Answer").setCurrentText(QStringLiteral("Named nobody"));
    EXPECT_FALSE(fieldOf<QLineEdit>(form, "Name").isVisible());
    fieldOf<QComboBox>(form, "How").setCurrentText(QStringLiteral("in a group"));
    press(form, QStringLiteral("Add nomination"));
    const Nomination &given = *workspace.campaign().all<Nomination>().begin();
    EXPECT_EQ(given.by, id("Ana"));
    EXPECT_EQ(given.of, std::nullopt);
    EXPECT_FALSE(given.alone);
}

TEST_F(InspectedFactsTest, a_worker_moves_from_a_day_on_and_the_old_post_stays_in_the_list)
{
    ASSERT_TRUE(chooseOf<PostSection>(0, QStringLiteral("Move to another place…")));
    auto &form = part<PostForm>();
    fieldOf<QComboBox>(form, "Shift").setCurrentText(QStringLiteral("Night"));
    press(form, QStringLiteral("Move"));
    EXPECT_EQ(read("Ana").cell(), cellNamed(workspace.campaign(), "ICU", "Night"));
    EXPECT_EQ(workspace.campaign().allWith<&Post::worker>(id("Ana")).size(), 2U);
    EXPECT_EQ(changes(), 1);
}

TEST_F(InspectedFactsTest, a_second_post_is_beside_the_main_one_until_it_is_made_the_main_one)
{
    press(part<PostSection>(), QStringLiteral("Add post"));
    auto &form = part<PostForm>();
    fieldOf<QComboBox>(form, "Unit").setCurrentText(QStringLiteral("ICU"));
    fieldOf<QComboBox>(form, "Shift").setCurrentText(QStringLiteral("Night"));
    fieldOf<QLineEdit>(form, "Hours a week").setText(QStringLiteral("many"));
    press(form, QStringLiteral("Add post"));
    EXPECT_TRUE(says(QStringLiteral("Hours a week are a number")));
    fieldOf<QLineEdit>(form, "Hours a week").setText(QStringLiteral("12.5"));
    press(form, QStringLiteral("Add post"));
    EXPECT_EQ(part<PostSection>().heading().fact(), QStringLiteral("2 at the same time"));
    EXPECT_EQ(read("Ana").cell(), cellNamed(workspace.campaign(), "ICU", "Day"));
    ASSERT_TRUE(chooseOf<PostSection>(1, QStringLiteral("Make it the main post from today")));
    EXPECT_EQ(read("Ana").cell(), cellNamed(workspace.campaign(), "ICU", "Night"));
    ASSERT_TRUE(chooseOf<PostSection>(0, QStringLiteral("Ended today")));
    EXPECT_EQ(read("Ana").mainPost, nullptr);
}

TEST_F(InspectedFactsTest, a_correction_that_waits_is_still_that_of_its_own_post)
{
    ASSERT_TRUE(chooseOf<PostSection>(0, QStringLiteral("Correct…")));
    auto &form = part<PostForm>();
    fieldOf<QLineEdit>(form, "Job").setText(QStringLiteral("RN"));
    select("Dia");
    ASSERT_TRUE(chooseOf<PostSection>(0, QStringLiteral("Correct…")));
    select("Ana");
    press(form, QStringLiteral("Correct"));
    EXPECT_EQ(read("Ana").mainPost->jobTitle, QStringLiteral("RN"));
    EXPECT_EQ(read("Dia").mainPost->jobTitle, QString());
}

TEST(ClipboardLoan, takes_back_what_it_lent_but_nothing_else)
{
    QClipboard &clipboard = *QGuiApplication::clipboard();
    ClipboardLoan loan(nullptr, std::chrono::milliseconds(1));
    loan.lend(QStringLiteral("555-0100"));
    EXPECT_EQ(clipboard.text(), QStringLiteral("555-0100"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return clipboard.text().isEmpty(); }));
    loan.lend(QStringLiteral("555-0100"));
    clipboard.setText(QStringLiteral("something else"));
    QTest::qWait(20);
    EXPECT_EQ(clipboard.text(), QStringLiteral("something else"));
}

TEST(ClipboardLoan, takes_back_when_the_inspector_goes_away)
{
    {
        ClipboardLoan loan;
        loan.lend(QStringLiteral("555-0100"));
    }
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QString());
}

}   // namespace wallchart
