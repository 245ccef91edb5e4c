// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/draftfield.h"

#include "core/editing/intents/peopleintents.h"
#include "tests/support/campaignfromtext.h"
#include "tests/support/openedpage.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QString kForm = QStringLiteral("form");
const QString kSubject = QStringLiteral("subject");

class DraftFieldTest : public testing::Test {
protected:
    OpenedWorkspace opened{campaignFromText("ICU / Day: Ana 2, Ben")};
    Drafts &drafts = Drafts::of(opened.workspace);
    QLineEdit line;
    DraftField field{opened.workspace, line, kForm};

    [[nodiscard]] std::optional<QString> kept(const QString &subject = kSubject)
    {
        const auto waiting = opened.workspace.drafts().waiting();
        for (const Draft &draft : *waiting) {
            if (draft.form == kForm && draft.subject == subject) return draft.text;
        }
        return std::nullopt;
    }
};

}   // namespace

TEST_F(DraftFieldTest, what_is_typed_is_kept_within_seconds_without_a_pause_in_typing)
{
    field.open(kSubject);
    QTest::keyClicks(&line, QStringLiteral("half a no"));
    EXPECT_FALSE(kept());
    const auto typeOn = [&] {
        if (!kept()) QTest::keyClick(&line, 't');
        return kept().has_value();
    };
    EXPECT_TRUE(QTest::qWaitFor(typeOn, 20'000));
    EXPECT_TRUE(kept()->startsWith(QStringLiteral("half a no")));
}

TEST_F(DraftFieldTest, a_flush_keeps_what_was_typed_this_moment)
{
    field.open(kSubject);
    QTest::keyClicks(&line, QStringLiteral("half a no"));
    drafts.flush();
    EXPECT_EQ(kept(), QStringLiteral("half a no"));
}

TEST_F(DraftFieldTest, what_waits_is_shown_when_the_form_opens_again)
{
    field.open(kSubject);
    line.setText(QStringLiteral("half a no"));
    field.save();
    QPlainTextEdit text;
    DraftField again(opened.workspace, text, kForm);
    EXPECT_TRUE(again.open(kSubject));
    EXPECT_EQ(text.toPlainText(), QStringLiteral("half a no"));
    EXPECT_FALSE(again.open(QStringLiteral("another")));
}

TEST_F(DraftFieldTest, stored_or_given_up_text_waits_no_more)
{
    field.open(kSubject);
    line.setText(QStringLiteral("half a no"));
    field.save();
    field.forget();
    EXPECT_FALSE(kept());
    drafts.flush();
    EXPECT_FALSE(kept());
}

TEST_F(DraftFieldTest, what_is_typed_back_to_what_is_stored_is_no_draft)
{
    field.open(kSubject, QStringLiteral("a note"));
    line.setText(QStringLiteral("a note, lo"));
    field.save();
    EXPECT_EQ(kept(), QStringLiteral("a note, lo"));
    line.setText(QStringLiteral("a note"));
    field.save();
    EXPECT_FALSE(kept());
}

TEST_F(DraftFieldTest, an_emptied_field_is_a_draft_too)
{
    line.setText(QStringLiteral("a note"));
    field.open(kSubject, QStringLiteral("a note"));
    line.clear();
    drafts.flush();
    EXPECT_EQ(kept(), QString());
}

TEST_F(DraftFieldTest, nothing_changes_once_a_lock_is_under_way)
{
    field.open(kSubject);
    line.setText(QStringLiteral("half a no"));
    drafts.closeForLock();
    EXPECT_TRUE(field.isLocked());
    field.forget();
    line.setText(QStringLiteral("gone"));
    field.save();
    EXPECT_EQ(kept(), QStringLiteral("half a no"));
}

TEST_F(DraftFieldTest, half_typed_text_goes_with_the_worker_it_is_about)
{
    const WorkerId ana = workerNamed(opened.workspace.campaign(), "Ana");
    const WorkerId ben = workerNamed(opened.workspace.campaign(), "Ben");
    drafts.keep(kForm, ana.toString(), QStringLiteral("Ana said"));
    drafts.keep(kForm, ben.toString(), QStringLiteral("Ben said"));
    ChangeSet removal{{QStringLiteral("erase-worker"), {}}};
    const Campaign &campaign = opened.workspace.campaign();
    removal.edits.remove(*campaign.find(ana));
    for (const Post *post : campaign.allWith<&Post::worker>(ana)) removal.edits.remove(*post);
    for (const Assessment *fact : campaign.allWith<&Assessment::worker>(ana))
        removal.edits.remove(*fact);
    ASSERT_TRUE(opened.workspace.perform(std::move(removal)));
    EXPECT_FALSE(kept(ana.toString()));
    EXPECT_EQ(kept(ben.toString()), QStringLiteral("Ben said"));
}

TEST_F(DraftFieldTest, the_latest_is_what_was_typed_last)
{
    EXPECT_FALSE(drafts.latest());
    drafts.keep(kForm, QStringLiteral("one"), QStringLiteral("first"));
    opened.clock.setNow(opened.clock.now().addSecs(60));
    drafts.keep(kForm, QStringLiteral("two"), QStringLiteral("second"));
    EXPECT_EQ(drafts.latest()->text, QStringLiteral("second"));
}

}   // namespace wallchart
