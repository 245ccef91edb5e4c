// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/groupsview.h"

#include "core/base/atomicfile.h"
#include "core/editing/intents/trainingintents.h"
#include "core/exchange/readsheet.h"
#include "core/training/packetdesk.h"
#include "tests/packets/packetcases.h"
#include "tests/trainingpeople/trainingpeoplecases.h"
#include "ui/documentprint/documentprintpreview.h"
#include "ui/trainingpeople/enrolmentdialog.h"
#include "ui/trainingpeople/fittingtable.h"
#include "ui/trainingpeople/groupactions.h"
#include "ui/trainingpeople/groupdialog.h"
#include "ui/trainingpeople/grouplist.h"
#include "ui/trainingpeople/matrixdialog.h"
#include "ui/trainingpeople/participantdialog.h"
#include "ui/trainingpeople/participantmodel.h"
#include "ui/trainingpeople/peopletable.h"
#include "ui/trainingpeople/recorddialog.h"
#include "ui/trainingpeople/reminderdialog.h"
#include "ui/trainingpeople/smallgroupdialog.h"
#include "ui/trainingpeople/standingtable.h"
#include "ui/widgets/emptystate.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

using OpenedGroups = OpenedView<GroupsView>;

TrainingGroupId onlyGroup(const Campaign &campaign)
{
    return campaign.all<TrainingGroup>().begin()->id;
}

SmallGroupId onlyCircle(const Campaign &campaign)
{
    return campaign.all<SmallGroup>().begin()->id;
}

bool says(QWidget &below, const char *text)
{
    for (auto *label : below.findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(QString::fromUtf8(text))) return true;
    return false;
}

/// Presses the button of a question that is not its way out.
void agree(QWidget &below)
{
    auto *box = openDialog<QMessageBox>(below);
    for (QAbstractButton *button : box->buttons())
        if (box->buttonRole(button) == QMessageBox::DestructiveRole) return button->click();
}

}   // namespace

TEST(GroupsView, a_group_below_ten_says_how_many_are_missing_until_when)
{
    Campaign campaign = ledHere({"Cem", "Dia"});
    const StoredEdition stored = *campaign.all<StoredEdition>().begin();
    OpenedGroups groups(campaign);
    groups.view.groups().choose({.group = onlyGroup(groups.campaign())});
    EXPECT_FALSE(says(groups.view, "Still needed")) << "registration is over";
    StoredEdition open = stored;
    open.text.replace(QStringLiteral("2023-02-01"), QStringLiteral("2023-04-01"));
    groups.workspace().perform(
        storeEdition(groups.campaign(), open.key, open.text, groups.workspace().ids()));
    groups.view.groups().choose({.group = onlyGroup(groups.campaign())});
    EXPECT_TRUE(says(groups.view, "Still needed by 1 Apr 2023: 8."));
}

TEST(GroupsView, who_registers_a_group_is_its_contact_person_and_hands_it_on)
{
    Campaign campaign = fortyRegistered();
    IdSource ids = idsAbove(campaign);
    campaign = campaign.with(makeIdentity(campaign, QStringLiteral("Omar"), ids).value().edits);
    OpenedGroups groups(campaign);
    groups.view.actions().addGroup();
    auto *fresh = openDialog<GroupDialog>(groups.view);
    EXPECT_EQ(fresh->group().contactPerson, QStringLiteral("Omar"));
    fresh->reject();
    groups.view.groups().choose({});
    EXPECT_FALSE(groups.view.leading().isVisible());
    groups.view.groups().choose({.group = onlyGroup(groups.campaign())});
    ASSERT_TRUE(groups.view.leading().isVisible());
    groups.view.leading().click();
    EXPECT_TRUE(openDialog<EnrolmentDialog>(groups.view));
}

TEST(GroupsView, who_took_an_enrolment_without_small_groups_is_told_to_add_theirs)
{
    Campaign campaign = ledHere({"Cem", "Dia"});
    campaign = campaign.with(
        removeSmallGroup(campaign, campaign.all<SmallGroup>().begin()->id).edits);
    OpenedGroups groups(campaign);
    EXPECT_TRUE(says(groups.view, "You lead a small group?"));
}

TEST(GroupsView, a_large_group_is_asked_for_facilitators)
{
    OpenedGroups groups(fortyRegistered());
    groups.view.groups().choose({.group = onlyGroup(groups.campaign())});
    EXPECT_TRUE(says(groups.view, "names facilitators of its own"));
    groups.view.actions().edit({.group = onlyGroup(groups.campaign())});
    auto *dialog = openDialog<GroupDialog>(groups.view);
    dialog->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Lena\n\nMaya "));
    dialog->accept();
    EXPECT_EQ(groups.campaign().all<TrainingGroup>().begin()->facilitators,
              QStringList({QStringLiteral("Lena"), QStringLiteral("Maya")}));
    EXPECT_FALSE(says(groups.view, "names facilitators of its own"));
}

TEST(GroupsView, whose_name_was_written_otherwise_says_which_small_group_they_lead)
{
    Campaign campaign = ledHere({"Cem"});
    SmallGroup circle = *campaign.all<SmallGroup>().begin();
    circle.mine = false;
    circle.facilitator = QStringLiteral("L. B.");
    OpenedGroups groups(campaign.with(setSmallGroup(campaign, circle).edits));
    EXPECT_FALSE(groups.view.leading().isVisible());
    EXPECT_TRUE(says(groups.view, "Which small group do you lead?"));
    groups.view.groups().choose({.circle = circle.id});
    ASSERT_TRUE(groups.view.leading().isVisible());
    groups.view.leading().click();
    EXPECT_TRUE(groups.campaign().find(circle.id)->mine);
    EXPECT_EQ(groups.campaign().find(circle.id)->facilitator, QStringLiteral("L. B."));
    EXPECT_FALSE(says(groups.view, "Do you lead this small group?"));
    ASSERT_TRUE(groups.workspace().undo());
    EXPECT_TRUE(says(groups.view, "Do you lead this small group?"));
}

TEST(GroupsView, several_participants_go_into_a_new_small_group_with_one_change)
{
    OpenedGroups groups(ledHere({"Cem", "Dia", "Eva"}));
    PeopleTable &people = groups.view.people();
    people.table().selectAll();
    groups.view.actions().addSmallGroup(people.chosen());
    auto *dialog = openDialog<SmallGroupDialog>(groups.view);
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral("Evening"));
    dialog->accept();
    ASSERT_EQ(groups.campaign().all<SmallGroup>().size(), 2u);
    const SmallGroupId made = *participantNamed(groups.campaign(), "Eva").smallGroup;
    EXPECT_EQ(groups.campaign().find(made)->name, QStringLiteral("Evening"));
    EXPECT_EQ(groups.view.groups().choice(), (GroupChoice{.circle = made}));
    EXPECT_EQ(people.model().rowCount(), 3);
    EXPECT_TRUE(groups.workspace().undo());
    EXPECT_EQ(groups.campaign().all<SmallGroup>().size(), 1u);
}

TEST(GroupsView, the_menu_of_small_groups_moves_those_who_are_chosen)
{
    OpenedGroups groups(ledHere({"Cem", "Dia"}));
    PeopleTable &people = groups.view.people();
    people.choose(participantNamed(groups.campaign(), "Dia").id);
    QMenu menu;
    groups.view.actions().fillCircleMenu(menu, people.chosen());
    menu.actions().last()->trigger();
    EXPECT_FALSE(participantNamed(groups.campaign(), "Dia").smallGroup);
    EXPECT_TRUE(participantNamed(groups.campaign(), "Cem").smallGroup);
    groups.view.groups().choose({.circle = onlyCircle(groups.campaign())});
    EXPECT_EQ(people.model().rowCount(), 1);
}

TEST(GroupsView, those_whose_keys_are_known_are_invited_again_without_a_passphrase)
{
    OpenedGroups groups(ledHere({"Cem", "Dia"}));
    const GroupChoice circle{.circle = onlyCircle(groups.campaign())};
    QMenu menu;
    const auto again = [&] {
        groups.view.actions().fillGroupMenu(menu, circle);
        return menu.actions().at(1);
    };
    EXPECT_FALSE(again()->isEnabled()) << "nobody has joined";
    const ParticipantId dia = participantNamed(groups.campaign(), "Dia").id;
    KnownPeer peer = knownPeer(identityOf(9).peer(), QStringLiteral("Dia"), PeerRole::Participant,
                               groups.workspace().ids());
    peer.participant = dia;
    ChangeSet joined;
    joined.edits.add(peer);
    ASSERT_TRUE(groups.workspace().perform(joined));
    EXPECT_TRUE(again()->isEnabled());
    EXPECT_EQ(groups.view.actions().withKeys(*circle.circle), std::vector{dia});
    again()->trigger();
    EXPECT_TRUE(openDialog<QFileDialog>(groups.window)) << "only a place is asked for";
}

TEST(GroupsView, a_participant_is_added_to_the_chosen_group)
{
    OpenedGroups groups(ledHere({"Cem"}));
    groups.view.actions().addParticipant({.circle = onlyCircle(groups.campaign())});
    auto *dialog = openDialog<ParticipantDialog>(groups.view);
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible()) << "without a name nobody is added";
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral("Noor"));
    dialog->accept();
    const Participant &noor = participantNamed(groups.campaign(), "Noor");
    EXPECT_EQ(noor.smallGroup, onlyCircle(groups.campaign()));
    EXPECT_EQ(noor.track, QStringLiteral("A"));
    EXPECT_EQ(noor.timeZone, QStringLiteral("UTC"));
}

TEST(GroupsView, a_wrong_time_zone_is_said_and_nothing_is_stored)
{
    OpenedGroups groups(ledHere({"Cem"}));
    const ParticipantId cem = participantNamed(groups.campaign(), "Cem").id;
    groups.view.actions().editParticipant(cem);
    auto *dialog = openDialog<ParticipantDialog>(groups.view);
    for (auto *field : dialog->findChildren<QLineEdit *>())
        if (field->text() == u"Europe/Berlin") field->setText(QStringLiteral("Berlin"));
    dialog->accept();
    EXPECT_TRUE(says(*dialog, "no such time zone"));
    EXPECT_EQ(groups.campaign().find(cem)->timeZone, QStringLiteral("Europe/Berlin"));
}

TEST(GroupsView, removing_asks_and_can_be_undone)
{
    OpenedGroups groups(ledHere({"Cem", "Dia"}));
    groups.view.people().table().selectAll();
    groups.view.actions().removeParticipants(groups.view.people().chosen());
    EXPECT_EQ(groups.campaign().all<Participant>().size(), 2u);
    agree(groups.view);
    EXPECT_EQ(groups.campaign().all<Participant>().size(), 0u);
    EXPECT_TRUE(groups.workspace().undo());
    EXPECT_EQ(groups.campaign().all<Participant>().size(), 2u);
}

TEST(GroupsView, those_registered_here_who_are_late_wait)
{
    OpenedGroups groups(fortyRegistered());
    EXPECT_EQ(groups.view.waiting(), 16);
    OpenedGroups leader(ledHere({"Cem"}));
    EXPECT_EQ(leader.view.waiting(), 0) << "nobody was registered with that file";
}

TEST(GroupsView, the_filter_shows_only_those_who_are_late)
{
    OpenedGroups groups(fortyRegistered());
    groups.view.showSide(GroupsView::Side::Standing);
    StandingTable &standing = groups.view.standing();
    EXPECT_EQ(standing.model().rowCount(), 40);
    EXPECT_TRUE(says(standing, "3 Mar 2023"));
    standing.showOnlyLate(true);
    EXPECT_EQ(standing.model().rowCount(), 16);
    for (const PersonStatus &each : standing.model().people()) EXPECT_TRUE(each.needsReminder());
}

TEST(GroupsView, a_reminder_is_copied_in_the_language_of_its_readers)
{
    OpenedGroups groups(fortyRegistered());
    groups.view.showSide(GroupsView::Side::Standing);
    groups.view.standing().openReminders();
    auto *dialog = openDialog<ReminderDialog>(groups.view);
    const auto *list = dialog->findChild<QListWidget *>();
    int german = 0;
    while (!list->item(german)->text().contains(QStringLiteral("Deutsch"))) ++german;
    dialog->choose(german);
    dialog->copyText();
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(text.startsWith(QStringLiteral("Hallo!"))) << text.toStdString();
    EXPECT_TRUE(text.endsWith(QStringLiteral("Tesfaye")));
    dialog->copyAddresses();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("@example.org")));
}

TEST(GroupsView, records_are_made_for_those_who_are_chosen)
{
    OpenedGroups groups(fortyRegistered());
    groups.view.showSide(GroupsView::Side::Standing);
    StandingTable &standing = groups.view.standing();
    standing.table().selectRow(0);
    standing.openRecords(StandingTable::Whose::Chosen);
    auto *one = openDialog<RecordDialog>(groups.view);
    ASSERT_TRUE(QTest::qWaitFor([&] { return one->preview().pages() > 0; }, 20'000));
    EXPECT_EQ(one->preview().pages(), 1);
    one->reject();
    standing.openRecords(StandingTable::Whose::Shown);
    auto *all = openDialog<RecordDialog>(groups.view);
    ASSERT_TRUE(QTest::qWaitFor([&] { return all->preview().pages() > 0; }, 20'000));
    EXPECT_EQ(all->preview().pages(), 40);
}

TEST(GroupsView, the_matrix_is_of_everybody_shown)
{
    OpenedGroups groups(fortyRegistered());
    groups.view.showSide(GroupsView::Side::Standing);
    StandingTable &standing = groups.view.standing();
    const QTemporaryDir folder;
    QSignalSpy told(&groups.view, &GroupsView::hinted);
    const QString all = folder.filePath(QStringLiteral("all.xlsx"));
    standing.saveSheet(all);
    EXPECT_EQ(told.size(), 1);
    EXPECT_EQ(readSheet(all).value().rowCount(), 41);
    standing.showOnlyLate(true);
    const QString late = folder.filePath(QStringLiteral("late.csv"));
    standing.saveSheet(late);
    const Sheet sheet = readSheet(late).value();
    EXPECT_EQ(sheet.dialect.format, QStringLiteral("csv"));
    ASSERT_EQ(sheet.rowCount(), 17);
    EXPECT_EQ(sheet.cell(1, 0), standing.model().person(0).participant->name);

    standing.openMatrix();
    auto *dialog = openDialog<MatrixDialog>(groups.view);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->preview().pages() > 0; }, 20'000));
    QSignalSpy saved(dialog, &MatrixDialog::saved);
    const QString pdf = folder.filePath(QStringLiteral("late.pdf"));
    dialog->saveAs(pdf);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !saved.isEmpty(); }, 20'000));
    EXPECT_TRUE(readFile(pdf).value().startsWith("%PDF"));
}

TEST(GroupsView, a_matrix_that_cannot_be_written_is_told)
{
    OpenedGroups groups(fortyRegistered());
    groups.view.showSide(GroupsView::Side::Standing);
    QSignalSpy failed(&groups.workspace(), &Workspace::failed);
    groups.view.standing().saveSheet(QStringLiteral("/nowhere/at/all.xlsx"));
    EXPECT_EQ(failed.size(), 1);
}

TEST(GroupsView, without_an_edition_or_a_group_it_says_what_to_do_first)
{
    OpenedGroups none(withoutTraining());
    EXPECT_TRUE(says(none.view, "No edition of the training yet"));
    Campaign campaign = ledHere({});
    Edits edits;
    edits.remove(*campaign.all<TrainingGroup>().begin());
    OpenedGroups empty(campaign.with(edits));
    EXPECT_TRUE(says(empty.view, "No group is registered yet"));
    OpenedGroups nobody(ledHere({}));
    EXPECT_TRUE(says(nobody.view, "Nobody is registered here yet"));
}

TEST(ParticipantModel, keeps_the_rules_of_models)
{
    ParticipantModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Campaign campaign = ledHere({"Cem", "Dia"});
    model.show(campaign, participantsOf(campaign, onlyGroup(campaign)));
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.rowOf(participantNamed(campaign, "Dia").id), 1);
    model.show(campaign, {});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(GroupsView, pictures)
{
    for (const char *look : {"light", "dark", "arabic", "large", "narrow"}) {
        OpenedGroups groups(fortyRegistered());
        groups.view.groups().choose({.group = onlyGroup(groups.campaign())});
        groups.view.focusMain();
        const QString name = QString::fromLatin1(look);
        groups.setLook(name);
        keepPicture(groups.view, QStringLiteral("groups-") + name);
        groups.view.showSide(GroupsView::Side::Standing);
        groups.view.focusMain();
        keepPicture(groups.view, QStringLiteral("standing-") + name);
        if (name == u"narrow") continue;
        groups.view.standing().openReminders();
        auto *reminders = openDialog<ReminderDialog>(groups.view);
        keepPicture(*reminders, QStringLiteral("reminders-") + name);
        reminders->reject();
        groups.view.standing().openMatrix();
        auto *matrix = openDialog<MatrixDialog>(groups.view);
        EXPECT_TRUE(QTest::qWaitFor([&] { return matrix->preview().pages() > 0; }, 20'000));
        keepPicture(*matrix, QStringLiteral("matrix-") + name);
        matrix->reject();
        groups.view.actions().editParticipant(
            participantNamed(groups.campaign(), "Amal Haddad").id);
        auto *person = openDialog<ParticipantDialog>(groups.view);
        keepPicture(*person, QStringLiteral("participant-") + name);
        person->reject();
        groups.view.actions().edit({.group = onlyGroup(groups.campaign())});
        auto *group = openDialog<GroupDialog>(groups.view);
        keepPicture(*group, QStringLiteral("group-") + name);
        group->reject();
    }
    OpenedGroups none(withoutTraining());
    keepPicture(none.view, QStringLiteral("groups-none"));
}

}   // namespace wallchart
