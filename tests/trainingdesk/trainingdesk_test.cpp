// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/trainingdesk.h"

#include "core/base/atomicfile.h"
#include "core/editing/intents/structureintents.h"
#include "core/editing/intents/trainingintents.h"
#include "core/packets/packet.h"
#include "core/training/handin.h"
#include "core/training/workerrors.h"
#include "core/training/workstate.h"
#include "tests/packets/packetcases.h"
#include "tests/support/openedpage.h"
#include "tests/training/trainingcases.h"
#include "ui/training/answerdialog.h"
#include "ui/training/codelabel.h"
#include "ui/training/joindialog.h"
#include "ui/training/packetpassphrasedialog.h"
#include "ui/training/takenpacketsdialog.h"
#include "ui/widgets/namedialog.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

constexpr char kTold[] = "twelve brown hens";
const QDateTime kNow(QDate(2023, 2, 10), QTime(9, 0), Qt::UTC);

Campaign emptyFile()
{
    IdSource ids = IdSource::seeded(99, 1'600'000'000'000);
    return newCampaign(QStringLiteral("T"), kTextDay, ids);
}

/// Lena's file: she leads the circle of Cem and Dia.
Campaign circleOfLena()
{
    Campaign campaign = withParticipants(emptyFile(), {"Cem", "Dia"});
    SmallGroup circle = *campaign.all<SmallGroup>().begin();
    circle.mine = true;
    return campaign.with(setSmallGroup(campaign, circle).edits);
}

/// Somebody else's computer, without a window.
struct OtherFile {
    OtherFile(Campaign start, unsigned char key)
        : campaign(std::move(start)), identity(identityOf(key)),
          ids(IdSource::seeded(key, 1'800'000'000'000 + key))
    {
    }
    [[nodiscard]] PacketDesk desk(const Secret *passphrase = nullptr)
    {
        return {campaign, identity, kNow, ids, passphrase, kLightWork};
    }
    [[nodiscard]] QByteArray sent(const Result<OutgoingPacket> &packet)
    {
        EXPECT_EQ(failureOf(packet), "");
        if (!packet) return {};
        campaign = campaign.with(packet->changes.edits);
        return packet->bytes;
    }

    Campaign campaign;
    Identity identity;
    IdSource ids;
};

/// A desk over a campaign in memory, with a window and a folder.
class DeskTest : public testing::Test {
protected:
    void open(Campaign campaign)
    {
        opened = std::make_unique<OpenedWorkspace>(std::move(campaign), QDate(2023, 2, 10));
        window = std::make_unique<QWidget>();
        showAt(*window, {800, 500});
        desk = new TrainingDesk(opened->workspace, window.get());
        QObject::connect(desk, &TrainingDesk::failed,
                         [this](const Error &error) { failures.append(keyOf(error)); });
    }
    [[nodiscard]] static QString keyOf(const Error &error)
    {
        return QString::fromLatin1(error.code.key);
    }
    [[nodiscard]] Workspace &workspace() { return opened->workspace; }
    [[nodiscard]] const Campaign &campaign() { return opened->workspace.campaign(); }
    [[nodiscard]] QString path(const char *name) const
    {
        return folder.filePath(QLatin1String(name));
    }
    QString put(const char *name, const QByteArray &bytes)
    {
        EXPECT_TRUE(writeFileAtomically(path(name), bytes));
        return path(name);
    }
    /// The dialog of that kind, once it is open.
    template <class T>
    T *dialog()
    {
        T *found = nullptr;
        const bool came = QTest::qWaitFor(
            [&] {
                for (T *each : window->findChildren<T *>())
                    if (each->isVisible()) found = each;
                return found != nullptr;
            },
            20'000);
        EXPECT_TRUE(came);
        return found;
    }
    void giveName(const char *name)
    {
        auto *asked = dialog<NameDialog>();
        ASSERT_TRUE(asked);
        QTest::keyClicks(asked->findChild<QLineEdit *>(), QLatin1String(name));
        keepPicture(*asked, QStringLiteral("desk-name"));
        asked->accept();
    }
    void givePassphrase(const char *text)
    {
        auto *asked = dialog<PacketPassphraseDialog>();
        ASSERT_TRUE(asked);
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return asked->findChildren<QLineEdit *>().front()->isEnabled(); }, 20'000));
        for (QLineEdit *field : asked->findChildren<QLineEdit *>()) {
            if (field->isVisible()) QTest::keyClicks(field, QLatin1String(text));
        }
        asked->accept();
    }
    void chooseFile(const QString &chosen)
    {
        auto *place = dialog<QFileDialog>();
        ASSERT_TRUE(place);
        EXPECT_TRUE(place->testOption(QFileDialog::DontUseNativeDialog));
        Q_EMIT place->fileSelected(chosen);
        place->close();
    }
    [[nodiscard]] QByteArray invitationOf(OtherFile &lena)
    {
        const Secret told = secretText(kTold);
        return lena.sent(
            invitationPacket(lena.desk(&told), lena.campaign.all<SmallGroup>().begin()->id, {}));
    }

    QTemporaryDir folder;
    std::unique_ptr<OpenedWorkspace> opened;
    std::unique_ptr<QWidget> window;   // owns the desk; goes before the workspace
    TrainingDesk *desk = nullptr;
    QStringList failures;
};

OutgoingPacket emptyPacket(const PacketDesk &)
{
    return {QByteArray("bytes"), {}};
}

}   // namespace

TEST_F(DeskTest, an_invitation_sets_somebody_up_and_its_answer_is_taken_by_the_facilitator)
{
    OtherFile lena(circleOfLena(), 2);
    open(campaignFromText("ICU / Night: Cem* 2, Ben 3 → Cem"));
    desk->take({put("i.wallpacket", invitationOf(lena))});
    giveName("Cem Kaya");
    givePassphrase("wrong words");
    auto *asked = dialog<PacketPassphraseDialog>();
    auto *field = asked->findChildren<QLineEdit *>().front();
    ASSERT_TRUE(QTest::qWaitFor([&] { return field->isEnabled(); }, 20'000));
    EXPECT_FALSE(field->accessibleDescription().isEmpty());   // says what is wrong
    keepPicture(*asked, QStringLiteral("desk-passphrase"));
    givePassphrase(kTold);

    auto *join = dialog<JoinDialog>();
    ASSERT_TRUE(join);
    bool showsCode = false;
    for (const QLabel *label : join->findChildren<QLabel *>())
        showsCode |= label->text() == codeText(codeOf(lena.identity.peer()));
    EXPECT_TRUE(showsCode);
    keepPicture(*join, QStringLiteral("desk-join"));
    join->accept();   // nobody is chosen yet
    EXPECT_TRUE(join->isVisible());
    EXPECT_TRUE(participantsHere(campaign()).empty());
    join->findChild<QListWidget *>()->setCurrentRow(0);
    join->accept();
    ASSERT_EQ(participantsHere(campaign()).size(), 1u);
    EXPECT_EQ(participantsHere(campaign()).front()->name, QStringLiteral("Cem"));

    auto *answer = dialog<AnswerDialog>();
    ASSERT_TRUE(answer);
    keepPicture(*answer, QStringLiteral("desk-answer"));
    answer->accept();
    chooseFile(path("answer.wallpacket"));
    const auto bytes = readFile(path("answer.wallpacket"));
    ASSERT_TRUE(bytes);
    const auto taken = takenPacket(lena.desk(), *bytes);
    EXPECT_EQ(failureOf(taken), "");
    EXPECT_TRUE(failures.isEmpty()) << failures.join(u' ').toStdString();
}

TEST_F(DeskTest, several_people_of_one_file_join_with_one_invitation)
{
    OtherFile lena(circleOfLena(), 2);
    open(campaignFromText("ICU / Night: Cem* 2, Dia 3 → Cem"));
    desk->take({put("i.wallpacket", invitationOf(lena))});
    giveName("Cem and Dia");
    givePassphrase(kTold);
    auto *join = dialog<JoinDialog>();
    ASSERT_TRUE(join);
    auto *who = join->findChild<QListWidget *>();
    ASSERT_EQ(who->count(), 2);
    join->joinAndAskOn();   // nobody is chosen yet
    EXPECT_TRUE(participantsHere(campaign()).empty());
    who->setCurrentRow(0);
    join->joinAndAskOn();
    ASSERT_EQ(participantsHere(campaign()).size(), 1u);
    ASSERT_TRUE(join->isVisible());
    ASSERT_EQ(who->count(), 1);
    EXPECT_EQ(who->item(0)->text(), QStringLiteral("Dia"));
    keepPicture(*join, QStringLiteral("desk-join-another"));
    join->accept();
    EXPECT_EQ(participantsHere(campaign()).size(), 2u);
    auto *answers = dialog<AnswerDialog>();
    ASSERT_TRUE(answers);
    EXPECT_EQ(window->findChildren<AnswerDialog *>().size(), 1) << "one question for both";
    EXPECT_FALSE(window->findChild<TakenPacketsDialog *>());
    keepPicture(*answers, QStringLiteral("desk-answers"));
    answers->accept();
    ASSERT_TRUE(QDir(path("")).mkdir(QStringLiteral("answers")));
    chooseFile(path("answers"));
    const QDir answersFolder(path("answers"));
    const QStringList saved = answersFolder.entryList(QDir::Files);
    ASSERT_EQ(saved.size(), 2) << "a packet for each";
    for (const QString &each : saved)
        EXPECT_EQ(failureOf(takenPacket(lena.desk(), *readFile(answersFolder.filePath(each)))), "");
    while (participantsHere(campaign()).size() == 2) ASSERT_TRUE(workspace().undo());
    EXPECT_EQ(participantsHere(campaign()).size(), 1u);
}

TEST_F(DeskTest, who_gives_up_after_one_has_joined_keeps_that_one)
{
    OtherFile lena(circleOfLena(), 2);
    open(emptyFile());
    QSignalSpy taken(desk, &TrainingDesk::taken);
    desk->take({put("i.wallpacket", invitationOf(lena))});
    giveName("Cem");
    givePassphrase(kTold);
    auto *join = dialog<JoinDialog>();
    ASSERT_TRUE(join);
    join->findChild<QListWidget *>()->setCurrentRow(1);
    join->joinAndAskOn();
    join->reject();
    ASSERT_TRUE(dialog<AnswerDialog>());
    ASSERT_EQ(taken.count(), 1);
    EXPECT_EQ(taken.front().front().toInt(), 1);
    ASSERT_EQ(participantsHere(campaign()).size(), 1u);
    EXPECT_EQ(participantsHere(campaign()).front()->name, QStringLiteral("Dia"));
}

TEST_F(DeskTest, what_was_refused_is_told_with_its_file_and_the_rest_is_taken)
{
    OtherFile lena(circleOfLena(), 2);
    OtherFile cem(emptyFile(), 3);
    const Secret told = secretText(kTold);
    const auto packet = takenPacket(cem.desk(&told), invitationOf(lena));
    ASSERT_EQ(failureOf(packet), "");
    const ParticipantId self = participantNamed(lena.campaign, "Cem").id;
    const auto joining = joined(cem.desk(), *packet, self, {});
    ASSERT_EQ(failureOf(joining), "");
    cem.campaign = cem.campaign.with(joining->edits);
    const QByteArray answer = cem.sent(joiningPacket(cem.desk(), self));

    // Lena's window: her keys are those of the invitation.
    Edits own;
    const auto secret = lena.identity.toSecret();
    own.add(OwnIdentity{lena.ids.make<OwnIdentityId>(), QStringLiteral("Lena"),
                        QString::fromLatin1(toPlainBase64(viewOf(secret->data())))});
    open(lena.campaign.with(own));
    QSignalSpy taken(desk, &TrainingDesk::taken);
    desk->take({put("a.wallpacket", answer), put("b.wallpacket", "no packet"),
                path("missing.wallpacket"), path("a.wallpacket")});
    auto *list = dialog<TakenPacketsDialog>();
    ASSERT_TRUE(list);
    keepPicture(*list, QStringLiteral("desk-taken"));
    EXPECT_EQ(taken.front().front().toInt(), 1);
    auto *table = list->findChild<QTableWidget *>();
    ASSERT_EQ(table->rowCount(), 4);
    EXPECT_TRUE(table->item(0, 0)->text().contains(QStringLiteral("b.wallpacket")));
    EXPECT_TRUE(table->item(0, 1)->text().contains(QStringLiteral("no packet")));
    EXPECT_TRUE(table->item(2, 1)->text().contains(QStringLiteral("taken before")));
    EXPECT_TRUE(table->item(3, 1)->text().contains(codeText(codeOf(cem.identity.peer()))));
    EXPECT_TRUE(peerOfParticipant(campaign(), self));
    EXPECT_TRUE(workspace().undo());   // one packet is one change
    EXPECT_FALSE(peerOfParticipant(campaign(), self));
}

TEST_F(DeskTest, work_that_comes_before_the_keys_of_its_author_is_taken_after_them)
{
    OtherFile lena(circleOfLena(), 2);
    OtherFile cem(emptyFile(), 3);
    const Secret told = secretText(kTold);
    const auto packet = takenPacket(cem.desk(&told), invitationOf(lena));
    ASSERT_EQ(failureOf(packet), "");
    const ParticipantId self = participantNamed(lena.campaign, "Cem").id;
    cem.campaign = cem.campaign.with(joined(cem.desk(), *packet, self, {}).value().edits);
    const QByteArray answer = cem.sent(joiningPacket(cem.desk(), self));
    const auto work = preparedHandIn(Reading(cem.campaign, kNow.date()), {self, 2}, cem.ids);
    const QByteArray handedIn = cem.sent(submissionPacket(cem.desk(), work.value()));

    Edits own;
    const auto secret = lena.identity.toSecret();
    own.add(OwnIdentity{lena.ids.make<OwnIdentityId>(), QStringLiteral("Lena"),
                        QString::fromLatin1(toPlainBase64(viewOf(secret->data())))});
    open(lena.campaign.with(own));
    QSignalSpy taken(desk, &TrainingDesk::taken);
    desk->take({put("a.wallpacket", handedIn), put("b.wallpacket", answer)});
    ASSERT_TRUE(QTest::qWaitFor([&] { return taken.count() == 1; }, 20'000));
    EXPECT_EQ(taken.front().front().toInt(), 2);
    EXPECT_EQ(versionsOf(campaign(), self, 2).size(), 1u);
}

TEST_F(DeskTest, who_asks_for_nothing_gets_nothing)
{
    open(circleOfLena());
    desk->take({});
    desk->saveAll(QStringLiteral("All"), {});
    EXPECT_TRUE(window->findChildren<QDialog *>().isEmpty());
}

TEST_F(DeskTest, the_name_of_who_leads_a_small_group_is_not_asked_for)
{
    open(circleOfLena());
    ASSERT_TRUE(desk->identity());
    EXPECT_EQ(campaign().all<OwnIdentity>().begin()->name, QStringLiteral("Lena"));
    EXPECT_EQ(desk->identity()->peer(), desk->identity()->peer());   // made once
}

TEST_F(DeskTest, a_file_that_is_there_is_never_replaced)
{
    open(circleOfLena());
    put("there.wallpacket", "mine");
    desk->save(QStringLiteral("Save"), emptyPacket);
    chooseFile(path("there.wallpacket"));
    EXPECT_EQ(failures, QStringList{QStringLiteral("file-exists")});
    EXPECT_EQ(readFile(path("there.wallpacket")).value(), QByteArray("mine"));
}

TEST_F(DeskTest, a_packet_whose_change_cannot_be_stored_leaves_no_file)
{
    open(circleOfLena());
    desk->save(QStringLiteral("Save"), [](const PacketDesk &with) -> Result<OutgoingPacket> {
        OutgoingPacket packet{QByteArray("bytes"), {{QStringLiteral("attend"), {}}}};
        packet.changes.edits.add(Attendance{with.ids.make<AttendanceId>(),
                                            with.ids.make<ParticipantId>(), 1});   // of nobody
        return packet;
    });
    chooseFile(path("out.wallpacket"));
    EXPECT_FALSE(QFile::exists(path("out.wallpacket")));
    EXPECT_EQ(failures.size(), 1);
}

TEST_F(DeskTest, what_stands_in_the_way_is_said_before_a_place_is_asked_for)
{
    open(circleOfLena());
    const ParticipantId cem = participantNamed(campaign(), "Cem").id;
    desk->save(QStringLiteral("Reviews"),
               [cem](const PacketDesk &with) { return reviewsPacket(with, cem); });
    EXPECT_EQ(failures, QStringList{QStringLiteral("keys-unknown")});
    EXPECT_TRUE(window->findChildren<QFileDialog *>().isEmpty());
}

TEST_F(DeskTest, a_packet_locked_with_a_passphrase_is_opened_by_who_was_told)
{
    open(circleOfLena());
    const SmallGroupId circle = campaign().all<SmallGroup>().begin()->id;
    QSignalSpy saved(desk, &TrainingDesk::saved);
    desk->saveWithPassphrase(QStringLiteral("Invitation of Circle"),
                             [circle](const PacketDesk &with) {
                                 PacketDesk light{with.campaign, with.identity,   with.now,
                                                  with.ids,      with.passphrase, kLightWork};
                                 return invitationPacket(light, circle, {});
                             });
    auto *asked = dialog<PacketPassphraseDialog>();
    ASSERT_TRUE(asked);
    QTest::keyClicks(asked->findChildren<QLineEdit *>().front(), QStringLiteral("one"));
    asked->accept();   // the second field is empty
    keepPicture(*asked, QStringLiteral("desk-lock"));
    EXPECT_TRUE(asked->findChildren<QLineEdit *>().front()->isEnabled());
    for (QLineEdit *field : asked->findChildren<QLineEdit *>()) field->clear();
    givePassphrase(kTold);
    chooseFile(path("i.wallpacket"));
    ASSERT_EQ(saved.size(), 1);
    const Secret told = secretText(kTold);
    EXPECT_TRUE(readPacket(readFile(path("i.wallpacket")).value(), told, {{}, Strangers::Admit}));
    EXPECT_FALSE(participantNamed(campaign(), "Cem").invitation.isEmpty());
}

TEST_F(DeskTest, of_several_packets_one_that_cannot_be_made_holds_up_no_other)
{
    open(circleOfLena());
    QSignalSpy saved(desk, &TrainingDesk::saved);
    desk->saveAll(QStringLiteral("All"),
                  {[](const PacketDesk &) -> Result<OutgoingPacket> { return fail(kNoReviews); },
                   emptyPacket, emptyPacket});
    chooseFile(folder.path());
    ASSERT_EQ(saved.size(), 1);
    EXPECT_EQ(saved.front().front().toStringList().size(), 2);
    EXPECT_EQ(QDir(folder.path()).entryList({QStringLiteral("*.wallpacket")}).size(), 2);
    EXPECT_EQ(failures, QStringList{QStringLiteral("no-reviews")});
}

TEST_F(DeskTest, who_gives_up_a_passphrase_leaves_the_packet_untaken_and_goes_on)
{
    OtherFile lena(circleOfLena(), 2);
    open(circleOfLena());
    QSignalSpy taken(desk, &TrainingDesk::taken);
    desk->take({put("i.wallpacket", invitationOf(lena)), put("b.wallpacket", "no packet")});
    dialog<PacketPassphraseDialog>()->reject();
    auto *list = dialog<TakenPacketsDialog>();
    ASSERT_TRUE(list);
    EXPECT_EQ(list->findChild<QTableWidget *>()->rowCount(), 2);
    EXPECT_EQ(taken.front().front().toInt(), 0);
}

}   // namespace wallchart
