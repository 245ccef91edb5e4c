// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/sessionsview.h"

#include "core/base/atomicfile.h"
#include "core/editing/intents/trainingintents.h"
#include "core/training/editiontransfer.h"
#include "tests/trainingpeople/trainingpeoplecases.h"
#include "ui/documentprint/documentprintpreview.h"
#include "ui/trainingpeople/attendanceview.h"
#include "ui/trainingpeople/breakoutdialog.h"
#include "ui/trainingpeople/celldelegate.h"
#include "ui/trainingpeople/kitdialog.h"
#include "ui/trainingpeople/sessionactions.h"
#include "ui/trainingpeople/sessionmodel.h"
#include "ui/trainingpeople/setupeditiondialog.h"
#include "ui/widgets/emptystate.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

using OpenedSessions = OpenedView<SessionsView>;

QTableView &sessionTable(OpenedSessions &sessions)
{
    for (auto *each : sessions.view.findChildren<QTableView *>())
        if (qobject_cast<SessionModel *>(each->model())) return *each;
    throw std::runtime_error("no table of sessions");
}

std::string cell(OpenedSessions &sessions, int row, int column)
{
    const QModelIndex index = sessionTable(sessions).model()->index(row, column);
    return (index.data().toString() + u' ' + index.data(cellroles::kSecondLine).toString())
        .toStdString();
}

std::optional<Presence> presenceIn(const Campaign &campaign, const char *name, int week)
{
    const Attendance *held = attendanceOf(campaign, participantNamed(campaign, name).id, week);
    return held ? std::optional(held->presence) : std::nullopt;
}

AttendanceView &grid(OpenedSessions &sessions)
{
    auto *view = sessions.view.findChild<AttendanceView *>();
    view->setCurrentIndex(view->model()->index(0, 0));
    view->setFocus();
    return *view;
}

}   // namespace

TEST(SessionsView, both_tracks_stand_in_local_time_with_the_weekday)
{
    OpenedSessions sessions(ledHere({"Cem"}));
    sessions.view.setZone(QStringLiteral("Europe/Berlin"));
    EXPECT_EQ(cell(sessions, 0, 1), "Wed 8 Feb 2023 18:00 to 20:00");
    EXPECT_EQ(cell(sessions, 0, 2), "Thu 9 Feb 2023 02:00 to 04:00");
    // Clocks in New York change on 12 March, those in Berlin two weeks later.
    EXPECT_EQ(cell(sessions, 5, 1), "Wed 15 Mar 2023 17:00 to 19:00");
}

TEST(SessionsView, a_zone_that_is_none_changes_nothing_and_is_told)
{
    OpenedSessions sessions(ledHere({"Cem"}));
    sessions.view.setZone(QStringLiteral("Europe/Berlin"));
    QSignalSpy hints(&sessions.view, &SessionsView::hinted);
    sessions.view.setZone(QStringLiteral("Mars/Base"));
    EXPECT_EQ(hints.count(), 1);
    EXPECT_EQ(cell(sessions, 0, 1), "Wed 8 Feb 2023 18:00 to 20:00");
}

TEST(SessionsView, the_next_session_is_chosen_at_first)
{
    OpenedSessions sessions(ledHere({"Cem"}));
    EXPECT_EQ(sessions.view.week(), 5);   // it is 7 March, and the fifth is tomorrow
}

TEST(SessionsView, attendance_is_written_down_with_keys_and_undone)
{
    OpenedSessions sessions(ledHere({"Cem", "Dia", "Eva"}));
    sessions.view.showWeek(4);
    AttendanceView &view = grid(sessions);
    QTest::keyClick(&view, Qt::Key_P);
    QTest::keyClick(&view, Qt::Key_E);
    QTest::keyClick(&view, Qt::Key_A);
    EXPECT_EQ(presenceIn(sessions.campaign(), "Cem", 4), Presence::Present);
    EXPECT_EQ(presenceIn(sessions.campaign(), "Dia", 4), Presence::Excused);
    EXPECT_EQ(presenceIn(sessions.campaign(), "Eva", 4), Presence::Absent);
    QTest::keyClick(&view, Qt::Key_Period);
    EXPECT_FALSE(presenceIn(sessions.campaign(), "Eva", 4));
    EXPECT_TRUE(sessions.workspace().undo());
    EXPECT_EQ(presenceIn(sessions.campaign(), "Eva", 4), Presence::Absent);
    EXPECT_FALSE(presenceIn(sessions.campaign(), "Cem", 5));
}

TEST(SessionsView, all_others_are_present_with_one_change)
{
    OpenedSessions sessions(ledHere({"Cem", "Dia", "Eva"}));
    sessions.view.showWeek(1);
    QTest::keyClick(&grid(sessions), Qt::Key_A);
    for (auto *button : sessions.view.findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("All others present")) button->click();
    EXPECT_EQ(presenceIn(sessions.campaign(), "Cem", 1), Presence::Absent);
    EXPECT_EQ(presenceIn(sessions.campaign(), "Eva", 1), Presence::Present);
    EXPECT_TRUE(sessions.workspace().undo());
    EXPECT_FALSE(presenceIn(sessions.campaign(), "Dia", 1));
    EXPECT_EQ(presenceIn(sessions.campaign(), "Cem", 1), Presence::Absent);
}

TEST(SessionsView, a_track_is_switched_for_one_week_and_back)
{
    OpenedSessions sessions(ledHere({"Cem"}));
    sessions.view.showWeek(2);
    AttendanceView &view = grid(sessions);
    const ParticipantId cem = participantNamed(sessions.campaign(), "Cem").id;
    QTest::keyClick(&view, Qt::Key_T);
    EXPECT_EQ(trackIn(sessions.campaign(), *sessions.campaign().find(cem), 2), QStringLiteral("A"));
    EXPECT_EQ(trackIn(sessions.campaign(), *sessions.campaign().find(cem), 3), QStringLiteral("B"));
    QTest::keyClick(&view, Qt::Key_T);
    EXPECT_TRUE(sessions.campaign().all<TrackSwitch>().empty());
}

TEST(SessionsView, those_who_are_led_elsewhere_have_no_attendance_here)
{
    OpenedSessions sessions(fortyRegistered());
    EXPECT_EQ(sessions.view.attendance().rowCount(), 0);
    EXPECT_FALSE(sessions.view.findChild<AttendanceView *>()->isVisible());
}

TEST(SessionsView, the_model_of_attendance_keeps_the_rules)
{
    AttendanceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Campaign campaign = ledHere({"Cem", "Dia"});
    model.show(attendanceRows(campaign, campaign.all<StoredEdition>().begin()->id, 1));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    auto rows = model.rows();
    rows[1].presence = Presence::Present;
    model.show(rows);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.front().at(0).toModelIndex().row(), 1);
    EXPECT_EQ(model.present().front().name, QStringLiteral("Dia"));
    model.show({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(SessionsView, the_break_out_list_holds_those_who_are_present)
{
    OpenedSessions sessions(ledHere({"Cem", "Dia", "Eva", "Fay"}));
    sessions.view.showWeek(1);
    AttendanceView &view = grid(sessions);
    for (int i = 0; i < 3; ++i) QTest::keyClick(&view, Qt::Key_P);
    for (auto *button : sessions.view.findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Break-out list…")) button->click();
    auto *dialog = openDialog<BreakoutDialog>(sessions.view);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->preview().pages() > 0; }, 20'000));
    std::size_t people = 0;
    for (const BreakoutGroup &group : dialog->groups()) people += group.people.size();
    EXPECT_EQ(people, 3u);
}

TEST(SessionsView, the_kit_is_shown_and_saved_as_pdf)
{
    OpenedSessions sessions(ledHere({"Cem"}));
    sessions.view.actions().printKit(1);
    auto *dialog = openDialog<KitDialog>(sessions.view);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->preview().pages() > 0 && !dialog->isBusy(); },
                                20'000));
    const int pages = dialog->preview().pages();
    dialog->findChild<QComboBox *>()->setCurrentIndex(0);
    Q_EMIT dialog->findChild<QComboBox *>()->activated(0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->preview().pages() > pages; }, 20'000));
    QTemporaryDir folder;
    QSignalSpy saved(dialog, &KitDialog::saved);
    dialog->saveAs(folder.filePath(QStringLiteral("a.pdf")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return saved.count() == 1; }, 20'000));
    EXPECT_TRUE(readFile(folder.filePath(QStringLiteral("a.pdf")))->startsWith("%PDF"));
    EXPECT_TRUE(sessions.opened.workspace.campaign().all<Print>().empty())
        << "nobody of a chart is on it: the print register has no line of it";
}

TEST(SessionsView, a_calendar_file_does_not_say_what_it_is_about)
{
    OpenedSessions sessions(ledHere({"Cem"}));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.ics"));
    sessions.view.actions().exportCalendarTo(path, QStringLiteral("B"));
    const QByteArray text = *readFile(path);
    EXPECT_EQ(text.count("BEGIN:VEVENT"), 6);
    EXPECT_TRUE(text.contains("SUMMARY:Meeting"));
    EXPECT_TRUE(text.contains("DTSTART:20230209T010000Z"));
    EXPECT_FALSE(text.contains("Fundamentals"));
}

TEST(SessionsView, an_exported_edition_is_taken_by_another_file)
{
    OpenedSessions sessions(ledHere({"Cem"}));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.json"));
    sessions.view.actions().exportEditionTo(path);
    OpenedSessions other(withoutTraining());
    EXPECT_TRUE(other.view.findChild<EmptyState *>()->isVisible());
    other.view.actions().setUpEdition();
    auto *dialog = openDialog<SetUpEditionDialog>(other.view);
    dialog->takeFile(path);
    dialog->accept();
    ASSERT_EQ(other.campaign().all<StoredEdition>().size(), 1u);
    EXPECT_EQ(*editionIn(*other.campaign().all<StoredEdition>().begin()), edition2023());
    EXPECT_EQ(sessionTable(other).model()->rowCount(), 6);
}

TEST(SessionsView, the_keyboard_goes_on_to_the_sessions_of_the_first_edition)
{
    OpenedSessions sessions(withoutTraining());
    sessions.view.focusMain();
    const Campaign other = ledHere({"Cem"});
    const StoredEdition &edition = *other.all<StoredEdition>().begin();
    sessions.workspace().perform(
        storeEdition(sessions.campaign(), edition.key, edition.text, sessions.workspace().ids()));
    EXPECT_EQ(sessions.view.focusWidget(), &sessionTable(sessions));
}

TEST(SetUpEditionDialog, the_template_starts_on_any_day_with_a_deadline_a_week_before)
{
    OpenedSessions sessions(withoutTraining());
    sessions.view.actions().setUpEdition();
    auto *dialog = openDialog<SetUpEditionDialog>(sessions.view);
    dialog->setStart(QDate(2023, 9, 5));   // a Tuesday
    const Edition edition = *dialog->edition();
    ASSERT_EQ(edition.sessions.size(), 6u);
    EXPECT_EQ(edition.sessions.back().on, QDate(2023, 10, 10));
    EXPECT_EQ(edition.registrationUntil, QDate(2023, 8, 29));
    bool said = false;
    for (auto *label : dialog->findChildren<QLabel *>())
        said = said || label->text().contains(QStringLiteral("Tuesday"));
    EXPECT_TRUE(said);
    dialog->setTitle(QStringLiteral("Autumn"));
    dialog->accept();
    const auto stored = editionIn(*sessions.campaign().all<StoredEdition>().begin());
    ASSERT_TRUE(stored);
    EXPECT_EQ(textIn(stored->title, QStringLiteral("de")), QStringLiteral("Autumn"));
    EXPECT_TRUE(sessions.workspace().undo());
    EXPECT_TRUE(sessions.campaign().all<StoredEdition>().empty());
}

TEST(SetUpEditionDialog, the_same_edition_twice_gets_a_key_of_its_own)
{
    OpenedSessions sessions(ledHere({"Cem"}));
    sessions.view.actions().setUpEdition();
    auto *dialog = openDialog<SetUpEditionDialog>(sessions.view);
    dialog->choose(SetUpEditionDialog::Source::Shipped);
    EXPECT_EQ(dialog->edition()->key, QStringLiteral("core-fundamentals-2023-2"));
    dialog->accept();
    EXPECT_EQ(sessions.campaign().all<StoredEdition>().size(), 2u);
}

TEST(SetUpEditionDialog, a_file_that_is_no_edition_is_refused_with_the_reason)
{
    OpenedSessions sessions(withoutTraining());
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.json"));
    ASSERT_TRUE(writeFileAtomically(path, "{\"format\": \"other\"}"));
    sessions.view.actions().setUpEdition();
    auto *dialog = openDialog<SetUpEditionDialog>(sessions.view);
    dialog->takeFile(path);
    EXPECT_FALSE(dialog->edition());
    bool said = false;
    for (auto *label : dialog->findChildren<QLabel *>())
        said = said || label->text().contains(QStringLiteral("no edition of the training"));
    EXPECT_TRUE(said);
}

TEST(SessionsView, pictures)
{
    for (const char *look : {"light", "dark", "arabic", "large", "narrow"}) {
        OpenedSessions sessions(
            ledHere({"Amal Haddad", "Björn Keller", "Chinedu Okafor", "Deepa Kulkarni",
                     "Elif Arslan", "Francisca Mora", "Giulia Ferri", "Hamid Barakat"}));
        sessions.view.setZone(QStringLiteral("Europe/Berlin"));
        AttendanceView &view = grid(sessions);
        for (const Qt::Key key : {Qt::Key_P, Qt::Key_P, Qt::Key_E, Qt::Key_P, Qt::Key_A})
            QTest::keyClick(&view, key);
        QTest::keyClick(&view, Qt::Key_T);
        const QString name = QString::fromLatin1(look);
        sessions.setLook(name);
        keepPicture(sessions.view, QStringLiteral("sessions-") + name);
        if (name == u"narrow") continue;
        sessions.view.actions().setUpEdition();
        auto *setUp = openDialog<SetUpEditionDialog>(sessions.view);
        keepPicture(*setUp, QStringLiteral("setup-") + name);
        setUp->reject();
        sessions.view.actions().printKit(5);
        auto *kit = openDialog<KitDialog>(sessions.view);
        EXPECT_TRUE(QTest::qWaitFor([&] { return kit->preview().pages() > 0; }, 20'000));
        keepPicture(*kit, QStringLiteral("kit-") + name);
        kit->reject();
    }
    OpenedSessions none(withoutTraining());
    keepPicture(none.view, QStringLiteral("sessions-none"));
}

}   // namespace wallchart
