// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contactdialog.h"

#include "tests/support/campaignfromtext.h"
#include "tests/support/openedpage.h"
#include "ui/inspector/personfield.h"
#include "ui/workspace/drafts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

class ContactDialogTest : public testing::Test {
protected:
    void SetUp() override { open(); }
    void TearDown() override { delete dialog; }

    void open(const QString &ask = {})
    {
        delete dialog;
        dialog = new ContactDialog(opened.workspace, ana, ask);
        showAt(*dialog, {520, 600});
    }
    QComboBox &combo(int at) { return *dialog->findChildren<QComboBox *>()[at]; }
    void choose(const QString &text)
    {
        for (QComboBox *each : dialog->findChildren<QComboBox *>()) {
            const int found = each->findText(text, Qt::MatchContains);
            if (found >= 0) {
                each->setCurrentIndex(found);
                return;
            }
        }
        ADD_FAILURE() << "no choice " << text.toStdString();
    }
    const Campaign &campaign() const { return opened.workspace.campaign(); }
    template <class T>
    const T &only() const
    {
        EXPECT_EQ(campaign().all<T>().size(), 1u);
        return *campaign().all<T>().begin();
    }

    OpenedWorkspace opened{campaignFromText("ICU / Day: Ana 3, Ben 2, Cem")};
    WorkerId ana = workerNamed(campaign(), "Ana");
    QPointer<ContactDialog> dialog;
};

}   // namespace

TEST_F(ContactDialogTest, a_try_needs_its_result_and_no_more)
{
    choose(QStringLiteral("nobody answered"));
    dialog->accept();
    EXPECT_EQ(only<Attempt>().result, AttemptResult::NoAnswer);
    EXPECT_EQ(only<Attempt>().worker, ana);
    EXPECT_TRUE(campaign().all<Conversation>().empty());
    EXPECT_EQ(opened.workspace.reading().find(ana)->level(), 3);
}

TEST_F(ContactDialogTest, only_who_talked_is_asked_for_more)
{
    EXPECT_TRUE(dialog->findChild<PersonField *>()->isVisible());
    choose(QStringLiteral("not at home"));
    EXPECT_FALSE(dialog->findChild<PersonField *>()->isVisible());
}

TEST_F(ContactDialogTest, a_conversation_is_one_change_with_all_that_came_of_it)
{
    choose(QStringLiteral("yes (a promise)"));
    choose(QStringLiteral("2  "));
    const auto lines = dialog->findChildren<PersonField *>();
    lines[0]->setPerson(workerNamed(campaign(), "Ben"));
    QLineEdit *ask = nullptr;
    QLineEdit *next = nullptr;
    for (QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->text() == QStringLiteral("The &ask"))
            ask = qobject_cast<QLineEdit *>(label->buddy());
        if (label->text() == QStringLiteral("Next &step"))
            next = qobject_cast<QLineEdit *>(label->buddy());
    }
    ASSERT_TRUE(ask && next);
    QTest::keyClicks(ask, QStringLiteral("Sign on Friday"));
    QTest::keyClicks(next, QStringLiteral("Bring Cem"));
    dialog->findChildren<QCheckBox *>()[1]->setChecked(true);   // the first step
    dialog->accept();

    EXPECT_EQ(only<Conversation>().ask, QStringLiteral("Sign on Friday"));
    EXPECT_EQ(only<Conversation>().answer, AskAnswer::Yes);
    EXPECT_EQ(only<Conversation>().stepsReached, QStringList(QStringLiteral("open")));
    EXPECT_EQ(only<Conversation>().levelBefore, 3);
    EXPECT_EQ(only<Nomination>().of, workerNamed(campaign(), "Ben"));
    EXPECT_TRUE(only<Nomination>().alone);
    EXPECT_EQ(only<NextStep>().what, QStringLiteral("Bring Cem"));
    EXPECT_EQ(opened.workspace.reading().find(ana)->level(), 2);
    EXPECT_TRUE(opened.workspace.undo());
    EXPECT_TRUE(campaign().all<Conversation>().empty());
    EXPECT_TRUE(campaign().all<Nomination>().empty());
    EXPECT_EQ(opened.workspace.reading().find(ana)->level(), 3);
}

TEST_F(ContactDialogTest, what_was_named_while_others_listened_is_an_answer_of_a_group)
{
    dialog->findChildren<PersonField *>()[0]->setPerson(workerNamed(campaign(), "Ben"));
    for (QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->text() == QStringLiteral("Also &present"))
            qobject_cast<QLineEdit *>(label->buddy())->setText(QStringLiteral("Cem"));
    }
    dialog->accept();
    EXPECT_FALSE(only<Nomination>().alone);
}

TEST_F(ContactDialogTest, a_name_nobody_has_is_told_and_nothing_is_stored)
{
    dialog->findChildren<PersonField *>()[0]->setText(QStringLiteral("Zed"));
    dialog->accept();
    EXPECT_TRUE(dialog);
    EXPECT_TRUE(campaign().all<Attempt>().empty());
}

TEST_F(ContactDialogTest, what_is_half_typed_waits_over_a_lock)
{
    for (QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->text() == QStringLiteral("Next &step"))
            QTest::keyClicks(label->buddy(), QStringLiteral("Bring C"));
    }
    Drafts::of(opened.workspace).flush();
    EXPECT_EQ(Drafts::of(opened.workspace).text(QStringLiteral("contact-next"), ana.toString()),
              QStringLiteral("Bring C"));
    dialog->reject();
    EXPECT_FALSE(Drafts::of(opened.workspace).text(QStringLiteral("contact-next"), ana.toString()));
}

TEST_F(ContactDialogTest, every_field_has_a_name)
{
    for (QWidget *field : dialog->findChildren<QWidget *>()) {
        const bool isField = qobject_cast<QComboBox *>(field)
                             || (qobject_cast<QLineEdit *>(field)
                                 && !qobject_cast<QComboBox *>(field->parent()));
        if (!isField) continue;
        bool named = !field->accessibleName().isEmpty();
        for (QLabel *label : dialog->findChildren<QLabel *>())
            named = named || label->buddy() == field;
        EXPECT_TRUE(named);
    }
}

TEST_F(ContactDialogTest, pictures)
{
    keepPicture(*dialog, QStringLiteral("contact-light"));
    opened.appearance.setChoice(ThemeChoice::Dark);
    keepPicture(*dialog, QStringLiteral("contact-dark"));
    opened.appearance.setChoice(ThemeChoice::Light);
}

}   // namespace wallchart
