// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomicfile.h"
#include "tests/packets/packetcases.h"
#include "tests/trainingpeople/trainingpeoplecases.h"
#include "ui/trainingpeople/enrolmentdialog.h"
#include "ui/trainingpeople/keysdialog.h"
#include "ui/trainingpeople/participantimportdialog.h"
#include "ui/trainingpeople/peerkeys.h"
#include "ui/trainingpeople/peoplewords.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWidget>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

/// A window over a campaign to open dialogs in.
struct OpenedWindow {
    explicit OpenedWindow(Campaign campaign) : opened(std::move(campaign))
    {
        showAt(window, {900, 640});
    }
    [[nodiscard]] const Campaign &campaign() { return opened.workspace.campaign(); }

    OpenedWorkspace opened;
    QWidget window;
    TrainingDesk desk{opened.workspace, &window};
};

class ImportDialogTest : public testing::Test {
protected:
    ParticipantImportDialog *open(const char *csv)
    {
        auto *dialog = new ParticipantImportDialog(
            on.opened.workspace, on.opened.appearance, edition,
            on.campaign().all<TrainingGroup>().begin()->id, &on.window);
        dialog->open();
        const QString path = folder.filePath(QStringLiteral("list.csv"));
        EXPECT_TRUE(writeFileAtomically(path, csv));
        dialog->takeFile(path);
        settle(dialog);
        return dialog;
    }
    static void settle(ParticipantImportDialog *dialog)
    {
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                return !dialog->importing().isBusy()
                       && (dialog->importing().plan() || dialog->importing().refusal());
            },
            20'000));
    }
    static void chooseColumn(ParticipantImportDialog *dialog, const char *field, const char *column)
    {
        for (auto *box : dialog->findChildren<QComboBox *>()) {
            if (box->accessibleName() != QStringLiteral("Column for: ") + QLatin1String(field))
                continue;
            box->setCurrentIndex(box->findText(QString::fromUtf8(column)));
            Q_EMIT box->activated(box->currentIndex());
        }
        settle(dialog);
    }

    OpenedWindow on{ledHere({"Cem"})};
    Edition edition = edition2023();
    QTemporaryDir folder;
};

}   // namespace

TEST_F(ImportDialogTest, says_what_would_be_added_and_what_was_not_read)
{
    auto *dialog = open("Name,E-mail,Language,Time zone,Track\n"
                        "Amal,amal@example.org,Arabic,Africa/Cairo,A\n"
                        "cem,,,,A\nBen,,,Mars/Base,B\n,x@example.org,,,\n");
    const ParticipantPlan &plan = *dialog->importing().plan();
    EXPECT_EQ(plan.added, 1);
    EXPECT_EQ(plan.updated, 1);
    EXPECT_EQ(plan.skipped, 2);
    const auto *problems = dialog->findChild<QListWidget *>();
    ASSERT_EQ(problems->count(), 2);
    EXPECT_TRUE(problems->item(0)->text().contains(QStringLiteral("line 4")));
    EXPECT_TRUE(problems->item(0)->text().contains(QStringLiteral("Mars/Base")));
    QSignalSpy imported(dialog, &ParticipantImportDialog::imported);
    dialog->accept();
    ASSERT_EQ(imported.count(), 1);
    EXPECT_EQ(imported.front().front().toInt(), 2);
    EXPECT_EQ(participantNamed(on.campaign(), "Amal").language, QStringLiteral("ar"));
    EXPECT_EQ(participantNamed(on.campaign(), "Cem").track, QStringLiteral("A"));
    EXPECT_TRUE(on.opened.workspace.undo());
    EXPECT_EQ(on.campaign().all<Participant>().size(), 1u);
}

TEST_F(ImportDialogTest, a_list_with_strange_headers_is_read_once_its_columns_are_chosen)
{
    auto *dialog = open("Wer,Wohin\nAmal,amal@example.org\nBen,ben@example.org\n");
    chooseColumn(dialog, "Name", "Wer");
    chooseColumn(dialog, "E-mail", "Wohin");
    ASSERT_TRUE(dialog->importing().plan());
    EXPECT_EQ(dialog->importing().plan()->added, 2);
    dialog->accept();
    EXPECT_EQ(participantNamed(on.campaign(), "Ben").email, QStringLiteral("ben@example.org"));
}

TEST_F(ImportDialogTest, a_list_without_names_is_refused_with_the_reason)
{
    auto *dialog = open("Name,E-mail\nAmal,amal@example.org\n");
    chooseColumn(dialog, "Name", "not in the list");
    ASSERT_TRUE(dialog->importing().refusal());
    bool said = false;
    for (auto *label : dialog->findChildren<QLabel *>())
        said = said || label->text().contains(QStringLiteral("No column of this list holds names"));
    EXPECT_TRUE(said);
    dialog->accept();
    EXPECT_EQ(on.campaign().all<Participant>().size(), 1u);
}

TEST_F(ImportDialogTest, pictures)
{
    auto *dialog = open("Name,E-mail,Language,Time zone,Track\n"
                        "Amal Haddad,amal@example.org,Arabic,Africa/Cairo,A\n"
                        "Björn Keller,bjorn@example.org,Deutsch,Europe/Berlin,B\n"
                        "Chinedu Okafor,,English,Africa/Lagos,A\nBen,,,Mars/Base,B\n");
    keepPicture(*dialog, QStringLiteral("import-light"));
}

TEST(Zones, are_those_of_places_and_those_that_a_computer_may_be_set_to)
{
    for (const char *zone : {"Europe/Berlin", "America/New_York", "Etc/UTC", "UTC"})
        EXPECT_TRUE(isZone(QLatin1String(zone))) << zone;
    for (const char *none : {"", "Berlin", "Etc/Nowhere", "Europe/", "UTC+1"})
        EXPECT_FALSE(isZone(QLatin1String(none))) << none;
}

TEST(PeerKeys, are_read_from_a_message_with_other_words)
{
    const NamedKeys lena{QStringLiteral("Lena Brandt"), identityOf(9).peer()};
    const QString text = keysText(lena);
    EXPECT_EQ(text.count(u'\n'), 2);
    const auto read = keysFromText(QStringLiteral("Hello, here they are:\n") + text
                                   + QStringLiteral("\nSee you!"));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->peer, lena.peer);
    EXPECT_EQ(keysFromText(text)->name, lena.name);
    EXPECT_FALSE(keysFromText(QStringLiteral("age1nothing")));
    EXPECT_FALSE(keysFromText(QString()));
}

TEST(KeysDialog, keeps_the_keys_of_a_facilitator_and_forgets_them)
{
    OpenedWindow on(fortyRegistered());
    auto *dialog = new KeysDialog(on.opened.workspace, on.opened.appearance, on.desk, &on.window);
    dialog->open();
    dialog->paste(keysText({QStringLiteral("Lena"), identityOf(9).peer()}));
    dialog->addPasted();
    ASSERT_EQ(on.campaign().all<KnownPeer>().size(), 1u);
    const KnownPeer &peer = *on.campaign().all<KnownPeer>().begin();
    EXPECT_EQ(peer.name, QStringLiteral("Lena"));
    EXPECT_EQ(peer.role, PeerRole::Facilitator);
    EXPECT_EQ(*peerOf(peer), identityOf(9).peer());
    keepPicture(*dialog, QStringLiteral("keys-light"));
    dialog->findChild<QListWidget *>()->setCurrentRow(0);
    dialog->forgetChosen();
    EXPECT_TRUE(on.campaign().all<KnownPeer>().empty());
}

TEST(EnrolmentDialog, is_for_facilitators_with_keys_or_for_a_passphrase)
{
    OpenedWindow on(fortyRegistered());
    const TrainingGroupId group = on.campaign().all<TrainingGroup>().begin()->id;
    auto *dialog = new EnrolmentDialog(on.opened.workspace, on.opened.appearance, on.desk, group,
                                       &on.window);
    dialog->open();
    EXPECT_TRUE(dialog->withPassphrase());
    ChangeSet learnt{{QStringLiteral("learn-keys"), {QStringLiteral("Lena")}}};
    learnt.edits.add(knownPeer(identityOf(9).peer(), QStringLiteral("Lena"), PeerRole::Facilitator,
                               on.opened.workspace.ids()));
    on.opened.workspace.perform(std::move(learnt));
    EXPECT_FALSE(dialog->withPassphrase());
    ASSERT_EQ(dialog->facilitators().size(), 1u);
    dialog->findChild<QListWidget *>()->item(0)->setCheckState(Qt::Unchecked);
    EXPECT_TRUE(dialog->facilitators().empty());
    keepPicture(*dialog, QStringLiteral("enrolment-light"));
}

}   // namespace wallchart
