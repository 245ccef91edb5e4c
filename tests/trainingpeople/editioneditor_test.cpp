// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editioneditor/editioneditor.h"

#include "core/training/checkkinds.h"
#include "core/training/editionediting.h"
#include "tests/trainingpeople/trainingpeoplecases.h"
#include "ui/editioneditor/editionform.h"
#include "ui/editioneditor/editionwords.h"
#include "ui/text/changetext.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QWidget>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

/// The editor over a file with the edition of 2023.
struct OpenedEditor {
    OpenedEditor() : opened(ledHere({"Cem"}))
    {
        showAt(window, {900, 640});
        editor = new EditionEditor(opened.workspace, opened.appearance, edition2023(), &window);
        editor->open();
    }
    [[nodiscard]] const Campaign &campaign() { return opened.workspace.campaign(); }
    [[nodiscard]] Edition stored()
    {
        return editionIn(*campaign().all<StoredEdition>().begin()).value();
    }
    template <class T>
    T &field(const char *name)
    {
        for (auto *each : editor->sheet()->findChildren<T *>())
            if (each->accessibleName() == QString::fromUtf8(name)) return *each;
        throw std::runtime_error(name);
    }
    void type(const char *name, const QString &text)
    {
        auto &line = field<QLineEdit>(name);
        line.setText(text);
        Q_EMIT line.textEdited(text);
    }
    [[nodiscard]] bool says(const char *text)
    {
        for (auto *label : editor->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(text))) return true;
        return false;
    }

    OpenedWorkspace opened;
    QWidget window;
    EditionEditor *editor;
};

}   // namespace

TEST(EditionEditor, all_edits_are_one_change_that_is_undone_whole)
{
    OpenedEditor on;
    const Edition before = on.stored();
    on.type("Title", QStringLiteral("Core, in the north"));
    on.editor->goTo({3, -1});
    on.field<QDateEdit>("Day of the session").setDate(QDate(2023, 3, 2));
    on.editor->accept();
    const Edition after = on.stored();
    EXPECT_EQ(textIn(after.title, QStringLiteral("en")), QStringLiteral("Core, in the north"));
    EXPECT_EQ(after.session(4)->on, QDate(2023, 3, 2));
    EXPECT_EQ(after.session(5)->on, QDate(2023, 3, 8));
    EXPECT_EQ(changeText(on.opened.workspace.history().entries().back().label),
              QStringLiteral("Changed the edition Core, in the north of the training"));
    EXPECT_TRUE(on.opened.workspace.undo());
    EXPECT_EQ(on.stored(), before);
}

TEST(EditionEditor, later_sessions_move_along_when_that_is_wanted)
{
    OpenedEditor on;
    on.editor->goTo({3, -1});
    for (auto *box : on.editor->sheet()->findChildren<QCheckBox *>())
        if (box->text().startsWith(QStringLiteral("Move all later"))) box->setChecked(true);
    on.field<QDateEdit>("Day of the session").setDate(QDate(2023, 3, 8));
    EXPECT_EQ(on.editor->edition().session(3)->on, QDate(2023, 2, 22));
    EXPECT_EQ(on.editor->edition().session(6)->on, QDate(2023, 3, 22));
}

TEST(EditionEditor, what_is_wrong_is_said_beside_its_field_and_nothing_is_stored)
{
    OpenedEditor on;
    const Edition before = on.stored();
    on.editor->goTo({3, -1});
    on.field<QDateEdit>("Day of the session").setDate(QDate(2023, 2, 20));
    on.editor->goTo({});
    on.editor->accept();
    EXPECT_EQ(on.editor->place(), (EditionPlace{3, -1})) << "goes to where it is wrong";
    EXPECT_TRUE(on.says("is not after that of the session before it"));
    EXPECT_TRUE(on.says("1 thing"));
    EXPECT_TRUE(on.editor->isVisible());
    EXPECT_EQ(on.stored(), before);
    on.field<QDateEdit>("Day of the session").setDate(QDate(2023, 3, 1));
    on.editor->accept();
    EXPECT_FALSE(on.says("is not after that of the session before it"));
}

TEST(EditionEditor, an_unknown_time_zone_is_said_at_the_zone)
{
    OpenedEditor on;
    on.field<QLineEdit>("Time zone of the tracks").setText(QStringLiteral("Mars/Base"));
    on.editor->accept();
    EXPECT_FALSE(on.field<QLineEdit>("Time zone of the tracks").accessibleDescription().isEmpty());
    EXPECT_TRUE(on.editor->isVisible());
}

TEST(EditionEditor, texts_are_edited_language_by_language)
{
    OpenedEditor on;
    on.editor->setTextLanguage(QStringLiteral("ar"));
    EXPECT_EQ(on.field<QLineEdit>("Title").layoutDirection(), Qt::RightToLeft);
    on.type("Title", QStringLiteral("أساسيات"));
    EXPECT_EQ(textIn(on.editor->edition().title, QStringLiteral("ar")), QStringLiteral("أساسيات"));
    EXPECT_EQ(on.editor->edition().title.at(QStringLiteral("en")),
              edition2023().title.at(QStringLiteral("en")));
    on.type("Title", QString());
    EXPECT_FALSE(on.editor->edition().title.count(QStringLiteral("ar")));
}

TEST(EditionEditor, the_number_of_a_check_is_changed)
{
    OpenedEditor on;
    on.editor->goTo({0, 1});   // at least three people were asked alone
    auto &people = on.field<QSpinBox>("How many people");
    EXPECT_EQ(people.value(), 3);
    people.setValue(5);
    on.editor->accept();
    EXPECT_EQ(on.stored().assignment(1)->tasks[1].check->parameters.at(QStringLiteral("people")),
              5);
}

TEST(EditionEditor, a_new_task_and_a_new_week_are_sound)
{
    OpenedEditor on;
    on.editor->goTo({0, -1});
    const std::size_t tasks = on.editor->edition().assignments[0].tasks.size();
    on.editor->addTaskHere();
    EXPECT_EQ(on.editor->place(), (EditionPlace{0, static_cast<int>(tasks)}));
    auto &judge = on.field<QComboBox>("Who judges");
    judge.setCurrentIndex(0);
    Q_EMIT judge.activated(0);
    QApplication::processEvents();
    on.editor->addWeekAtEnd();
    EXPECT_EQ(on.editor->edition().sessions.back().on, QDate(2023, 3, 22));
    EXPECT_TRUE(problemsOf(on.editor->edition()).empty());
    on.editor->accept();
    EXPECT_EQ(on.stored().assignments[0].tasks.back().kind, TaskKind::Check);
    EXPECT_EQ(on.stored().sessions.size(), 7u);
}

TEST(EditionEditor, tasks_are_moved_and_weeks_taken_away)
{
    OpenedEditor on;
    on.editor->goTo({0, 0});
    const QString first = on.editor->edition().assignments[0].tasks[0].key;
    on.editor->moveHere(1);
    EXPECT_EQ(on.editor->edition().assignments[0].tasks[1].key, first);
    EXPECT_EQ(on.editor->place(), (EditionPlace{0, 1}));
    on.editor->goTo({1, -1});
    on.editor->removeHere();
    EXPECT_FALSE(on.editor->edition().session(2));
    EXPECT_EQ(on.editor->edition().assignment(1)->dueBeforeWeek, 3);
    EXPECT_TRUE(problemsOf(on.editor->edition()).empty());
}

TEST(EditionEditor, asks_before_edits_are_thrown_away)
{
    OpenedEditor on;
    on.type("Title", QStringLiteral("Other"));
    on.editor->reject();
    auto *box = openDialog<QMessageBox>(*on.editor);
    EXPECT_TRUE(on.editor->isVisible());
    for (QAbstractButton *button : box->buttons())
        if (box->buttonRole(button) == QMessageBox::DestructiveRole) button->click();
    EXPECT_FALSE(on.editor->isVisible());
    OpenedEditor untouched;
    untouched.editor->reject();
    EXPECT_FALSE(untouched.editor->isVisible());
}

TEST(EditionEditor, what_was_not_saved_is_there_after_a_lock)
{
    OpenedEditor on;
    on.type("Title", QStringLiteral("Other"));
    Drafts::of(on.opened.workspace).flush();
    auto *again = new EditionEditor(on.opened.workspace, on.opened.appearance, on.stored(),
                                    &on.window);
    EXPECT_EQ(textIn(again->edition().title, QStringLiteral("en")), QStringLiteral("Other"));
    again->accept();
    EXPECT_EQ(textIn(on.stored().title, QStringLiteral("en")), QStringLiteral("Other"));
    auto *later = new EditionEditor(on.opened.workspace, on.opened.appearance, edition2023(),
                                    &on.window);
    EXPECT_EQ(later->edition(), edition2023());
}

TEST(EditionParts, a_mistake_is_found_where_its_field_is_edited)
{
    const Edition edition = edition2023();
    const auto place = [&](const char *path) {
        return placeOf(edition, QString::fromLatin1(path));
    };
    EXPECT_EQ(place("title"), (EditionPlace{}));
    EXPECT_EQ(place("tracks[1].starts"), (EditionPlace{}));
    EXPECT_EQ(place("sessions[2].on"), (EditionPlace{2, -1}));
    EXPECT_EQ(place("assignments[1].title"), (EditionPlace{1, -1}));
    EXPECT_EQ(place("assignments[4].tasks[2].parameters.share"), (EditionPlace{4, 2}));
    EXPECT_EQ(place("assignments[99].title"), (EditionPlace{}));
}

TEST(EditionParts, keys_of_new_parts_are_free)
{
    Edition edition = edition2023();
    addTask(edition, 0);
    addTask(edition, 1);
    addTrack(edition);
    EXPECT_EQ(edition.tracks.back().key, QStringLiteral("C"));
    const QString key = freeCommentKey(edition, QStringLiteral("one-unit"));
    EXPECT_EQ(key, QStringLiteral("one-unit-3"));
    EXPECT_TRUE(problemsOf(edition).empty());
}

TEST(EditionWords, every_key_of_an_edition_is_a_word_to_people)
{
    for (const CheckKind &kind : checkKinds()) {
        const QString key = QLatin1String(kind.key);
        EXPECT_NE(checkLabel(key), key);
        for (const CheckParameter &parameter : kind.parameters)
            EXPECT_NE(checkNumberLabel(QLatin1String(parameter.key)), QLatin1String(parameter.key));
    }
    for (const QString &key : taskTargets()) EXPECT_NE(taskTargetLabel(key), key);
    for (const QString &key : excerptParts()) EXPECT_NE(excerptPartLabel(key), key);
}

TEST(EditionEditor, pictures)
{
    for (const char *look : {"light", "dark", "arabic", "large"}) {
        OpenedEditor on;
        Appearance &appearance = on.opened.appearance;
        const QString name = QString::fromLatin1(look);
        if (name == u"dark") appearance.setChoice(ThemeChoice::Dark);
        if (name == u"arabic") appearance.setLanguage(QStringLiteral("ar"));
        if (name == u"large") appearance.setTextScale(1.5);
        auto *editor = new EditionEditor(on.opened.workspace, appearance, edition2023(),
                                         &on.window);
        editor->open();
        keepPicture(*editor, QStringLiteral("editor-whole-") + name);
        editor->goTo({3, -1});
        keepPicture(*editor, QStringLiteral("editor-week-") + name);
        editor->goTo({3, 1});
        keepPicture(*editor, QStringLiteral("editor-task-") + name);
        appearance.setChoice(ThemeChoice::Light);
        appearance.setLanguage(QStringLiteral("en"));
        appearance.setTextScale(1);
    }
}

}   // namespace wallchart
