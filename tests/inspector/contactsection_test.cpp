// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/contactsection.h"

#include "tests/support/campaignfromtext.h"
#include "tests/support/openedpage.h"
#include "ui/inspector/inplaceline.h"
#include "ui/inspector/inplacetext.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/notesection.h"
#include "ui/inspector/sectionheading.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

class ContactSectionTest : public testing::Test {
protected:
    OpenedWorkspace opened{campaignFromText("ICU / Day: Ana 2, Ben 3")};
    Workspace &workspace = opened.workspace;
    Inspector inspector{workspace, opened.appearance};

    void SetUp() override
    {
        showAt(inspector, {312, 1600});
        inspector.openAll(true);
        workspace.selectOnly(id("Ana"));
        QApplication::processEvents();
    }
    [[nodiscard]] WorkerId id(const char *name) const
    {
        return workerNamed(workspace.campaign(), name);
    }
    [[nodiscard]] const Worker &known(const char *name) const
    {
        return *workspace.campaign().find(id(name));
    }
    template <class Field>
    [[nodiscard]] Field &named(const char *name) const
    {
        for (auto *each : inspector.findChildren<Field *>()) {
            if (each->accessibleName() == QLatin1String(name)) return *each;
        }
        throw std::invalid_argument(name);
    }
    template <class Field>
    static void typeOver(Field &field, const QString &text)
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
    }
    [[nodiscard]] std::size_t changes() const { return workspace.history().entries().size(); }
    [[nodiscard]] bool says(const QString &text) const
    {
        for (const QLabel *label : inspector.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text)) return true;
        }
        return false;
    }
};

}   // namespace

TEST_F(ContactSectionTest, phones_stand_on_lines_and_are_one_change_that_undo_takes_back)
{
    auto &phones = named<InPlaceText>("Phones");
    typeOver(phones, QStringLiteral(" 555 0142"));
    QTest::keyClick(&phones, Qt::Key_Return);
    QTest::keyClick(&phones, Qt::Key_Return);
    QTest::keyClicks(&phones, QStringLiteral("555 0199"));
    EXPECT_EQ(changes(), 0u);
    QTest::keyClick(&phones, Qt::Key_Return, Qt::ControlModifier);
    const QStringList both{QStringLiteral("555 0142"), QStringLiteral("555 0199")};
    EXPECT_EQ(known("Ana").phones, both);
    EXPECT_EQ(phones.toPlainText(), both.join(u'\n'));
    EXPECT_EQ(changes(), 1u);
    EXPECT_TRUE(inspector.findChild<ContactSection *>()->heading().fact().contains(both.front()));
    workspace.undo();
    EXPECT_TRUE(known("Ana").phones.isEmpty());
    EXPECT_EQ(phones.toPlainText(), QString());
}

TEST_F(ContactSectionTest, half_typed_e_mails_belong_to_the_one_they_were_typed_for)
{
    typeOver(named<InPlaceText>("E-mails"), QStringLiteral("ana@example.org"));
    workspace.selectOnly(id("Ben"));
    EXPECT_EQ(known("Ana").emails, QStringList{QStringLiteral("ana@example.org")});
    EXPECT_TRUE(known("Ben").emails.isEmpty());
    EXPECT_EQ(named<InPlaceText>("E-mails").toPlainText(), QString());
}

TEST_F(ContactSectionTest, escape_brings_back_the_stored_address)
{
    auto &address = named<InPlaceText>("Address");
    typeOver(address, QStringLiteral("12 Mill Road"));
    QTest::keyClick(&address, Qt::Key_Escape);
    EXPECT_EQ(address.toPlainText(), QString());
    EXPECT_EQ(changes(), 0u);
}

TEST_F(ContactSectionTest, languages_are_listed_with_commas_of_any_script)
{
    auto &languages = named<InPlaceLine>("Languages");
    languages.setFocus();
    languages.setText(QStringLiteral("Spanish،English ,, Spanish"));
    QTest::keyClick(&languages, Qt::Key_Return);
    const QStringList both{QStringLiteral("Spanish"), QStringLiteral("English")};
    EXPECT_EQ(known("Ana").languages, both);
    EXPECT_EQ(languages.text(), QStringLiteral("Spanish, English"));
}

TEST_F(ContactSectionTest, the_day_of_hiring_is_refused_when_it_is_none_and_can_be_emptied)
{
    auto &hired = named<InPlaceLine>("Hired on");
    typeOver(hired, QStringLiteral("soon"));
    QTest::keyClick(&hired, Qt::Key_Return);
    EXPECT_TRUE(says(QStringLiteral("This is no day.")));
    EXPECT_EQ(changes(), 0u);
    typeOver(hired, QStringLiteral("2019-03-02"));
    QTest::keyClick(&hired, Qt::Key_Return);
    EXPECT_EQ(known("Ana").hiredOn, QDate(2019, 3, 2));
    hired.selectAll();
    QTest::keyClick(&hired, Qt::Key_Delete);
    QTest::keyClick(&hired, Qt::Key_Return);
    EXPECT_FALSE(known("Ana").hiredOn.isValid());
}

TEST_F(ContactSectionTest, membership_of_the_bargaining_unit_can_be_not_known_again)
{
    auto &member = named<QComboBox>("Member of the bargaining unit");
    EXPECT_EQ(member.currentText(), QStringLiteral("not known"));
    member.setFocus();
    QTest::keyClick(&member, Qt::Key_Down);
    EXPECT_EQ(known("Ana").bargainingUnit, std::optional(true));
    QTest::keyClick(&member, Qt::Key_Down);
    EXPECT_EQ(known("Ana").bargainingUnit, std::optional(false));
    workspace.undo();
    workspace.undo();
    EXPECT_EQ(known("Ana").bargainingUnit, std::nullopt);
    EXPECT_EQ(member.currentText(), QStringLiteral("not known"));
}

TEST_F(ContactSectionTest, the_chart_number_is_only_told)
{
    EXPECT_TRUE(says(QStringLiteral("#%1").arg(known("Ana").number)));
}

TEST_F(ContactSectionTest, a_note_is_typed_in_lines_beneath_what_does_not_belong_in_it)
{
    auto &note = named<InPlaceText>("Note");
    EXPECT_TRUE(says(QStringLiteral("Health and family details do not belong here.")));
    const int low = note.height();
    typeOver(note, QStringLiteral("Plays in the soccer team"));
    QTest::keyClick(&note, Qt::Key_Return);
    QTest::keyClicks(&note, QStringLiteral("Off on Mondays"));
    EXPECT_GT(note.height(), low);
    inspector.focusName();
    EXPECT_EQ(known("Ana").note, QStringLiteral("Plays in the soccer team\nOff on Mondays"));
    EXPECT_EQ(changes(), 1u);
    workspace.undo();
    EXPECT_EQ(note.toPlainText(), QString());
}

}   // namespace wallchart
