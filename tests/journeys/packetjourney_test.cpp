// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/enrolled.h"
#include "core/training/workstate.h"
#include "tests/journeys/trainingwindow.h"
#include "ui/myweek/answereditor.h"
#include "ui/myweek/assignmentcard.h"
#include "ui/myweek/handindialog.h"
#include "ui/myweek/myweekview.h"
#include "ui/review/commentpicks.h"
#include "ui/review/invitationdialog.h"
#include "ui/review/ownwords.h"
#include "ui/review/passingdialog.h"
#include "ui/review/reviewerrands.h"
#include "ui/review/reviewfoot.h"
#include "ui/review/reviewstrip.h"
#include "ui/review/reviewview.h"
#include "ui/review/submissionbody.h"
#include "ui/review/submissionpane.h"
#include "ui/review/taskreview.h"
#include "ui/training/answerdialog.h"
#include "ui/training/joindialog.h"
#include "ui/training/packetpassphrasedialog.h"
#include "ui/training/takenpacketsdialog.h"
#include "ui/trainingpage/trainingpage.h"
#include "ui/trainingpeople/enrolmentdialog.h"
#include "ui/trainingpeople/groupactions.h"
#include "ui/trainingpeople/groupdialog.h"
#include "ui/trainingpeople/grouplist.h"
#include "ui/trainingpeople/groupsview.h"
#include "ui/trainingpeople/participantdialog.h"
#include "ui/trainingpeople/setupeditiondialog.h"
#include "ui/trainingpeople/smallgroupdialog.h"
#include "ui/trainingpeople/standingtable.h"
#include "ui/widgets/namedialog.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QWidget>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

constexpr int kSoon = 20'000;
constexpr int kFirstWeek = 1;
const QString kPacketPassphrase = QStringLiteral("boat ladder seven plums");

/// One of those who exchange packets, before their own window.
class Desk : public ProgramWindow {
public:
    explicit Desk(QString exchange) : m_exchange(std::move(exchange)) {}

    /// The dialog of that kind, once it is open.
    template <class Dialog>
    [[nodiscard]] Dialog &opened()
    {
        Dialog *found = nullptr;
        const auto isThere = [&] {
            found = dialog<Dialog>();
            return found && found->isVisible();
        };
        if (!QTest::qWaitFor(isThere, kSoon)) throw std::runtime_error("no such dialog is open");
        return *found;
    }
    template <class Dialog>
    [[nodiscard]] bool isGone()
    {
        return QTest::qWaitFor([&] { return dialog<Dialog>() == nullptr; }, kSoon);
    }
    [[nodiscard]] TrainingPage &training()
    {
        CampaignFrame &frame = *window.frame();
        if (&frame.currentPage() != &frame.training()) frame.showPage(frame.training());
        return frame.training();
    }
    /// A side of the training that is in front; its button is what leads there.
    template <class View>
    [[nodiscard]] View &side(TrainingSide which)
    {
        training().showSide(which);
        QApplication::setActiveWindow(&window);
        QApplication::processEvents();
        auto *view = training().findChild<View *>();
        if (!view || !view->isVisible()) throw std::runtime_error("that side is not offered");
        return *view;
    }
    [[nodiscard]] GroupsView &groups() { return side<GroupsView>(TrainingSide::Groups); }
    [[nodiscard]] ReviewView &review() { return side<ReviewView>(TrainingSide::Review); }
    [[nodiscard]] MyWeekView &myWeek() { return side<MyWeekView>(TrainingSide::MyWeek); }

    /// The button with that text that is in sight.
    void press(QWidget &below, const char *text)
    {
        for (auto *button : below.findChildren<QAbstractButton *>()) {
            const QString shown = QString(button->text()).remove(u'&');
            if (!button->isVisible() || shown != QString::fromUtf8(text)) continue;
            ASSERT_TRUE(button->isEnabled()) << text;
            return button->click();
        }
        FAIL() << "no button says " << text;
    }
    void lockPacket()
    {
        auto &dialog = opened<PacketPassphraseDialog>();
        for (auto *field : dialog.findChildren<QLineEdit *>())
            QTest::keyClicks(field, kPacketPassphrase);
        press(dialog, "Lock");
    }
    void openPacket()
    {
        auto &dialog = opened<PacketPassphraseDialog>();
        QTest::keyClicks(dialog.findChild<QLineEdit *>(), kPacketPassphrase);
        press(dialog, "Open");
    }
    /// Answers where the packet goes; that path.
    QString savePacket(const char *name)
    {
        const QString path = QDir(m_exchange).filePath(QString::fromLatin1(name));
        auto &place = opened<QFileDialog>();
        Q_EMIT place.fileSelected(path);
        place.close();
        EXPECT_TRUE(QFile::exists(path)) << name;
        return path;
    }
    /// Chooses a packet to take.
    void take(const QString &path)
    {
        training().desk().askForPackets();
        auto &dialog = opened<QFileDialog>();
        Q_EMIT dialog.filesSelected({path});
        dialog.close();
    }
    [[nodiscard]] bool waitFor(const std::function<bool()> &holds)
    {
        return QTest::qWaitFor(holds, kSoon);
    }
    [[nodiscard]] const Campaign &campaign() { return workspace().campaign(); }
    void picture(const char *name) { keepPicture(window, QString::fromLatin1(name)); }

private:
    QString m_exchange;
};

const Participant &participantOf(const Campaign &campaign, const char *name)
{
    for (const Participant &each : campaign.all<Participant>())
        if (each.name == QString::fromUtf8(name)) return each;
    throw std::runtime_error("no such participant");
}

bool says(QWidget &below, const QString &text)
{
    const auto labels = below.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

void fill(QDialog &dialog, const QStringList &texts)
{
    int field = 0;
    for (auto *line : dialog.findChildren<QLineEdit *>()) {
        // Date fields and boxes have such lines inside.
        if (line->parentWidget() != &dialog || field == texts.size()) continue;
        line->setText(texts[field++]);
    }
    ASSERT_EQ(field, texts.size());
}

/// An edition, a group of two and their small group; the facilitator is written down otherwise
/// than she calls herself.
void setUp(Desk &contact)
{
    makeTraining(contact, "contact.wallchart", "Noor Haddad");
    contact.press(contact.training(), "Set up a training…");
    contact.press(contact.opened<SetUpEditionDialog>(), "Add edition");
    ASSERT_TRUE(contact.isGone<SetUpEditionDialog>());
    GroupsView &groups = contact.groups();
    contact.picture("journey-no-group");
    contact.press(groups, "Add group…");
    fill(contact.opened<GroupDialog>(),
         {QStringLiteral("Harbour nurses"), QString(), QStringLiteral("Noor Haddad")});
    contact.opened<GroupDialog>().accept();
    for (const char *name : {"Amal", "Chinedu"}) {
        groups.actions().addParticipant(groups.groups().choice());
        fill(contact.opened<ParticipantDialog>(), {QString::fromUtf8(name)});
        contact.opened<ParticipantDialog>().accept();
        ASSERT_TRUE(contact.isGone<ParticipantDialog>());
    }
    groups.actions().addSmallGroup({participantOf(contact.campaign(), "Amal").id,
                                    participantOf(contact.campaign(), "Chinedu").id});
    contact.opened<SmallGroupDialog>().findChildren<QLineEdit *>().front()->setText(
        QStringLiteral("Small group 7"));
    contact.opened<SmallGroupDialog>().findChildren<QLineEdit *>().back()->setText(
        QStringLiteral("Lena B."));
    contact.opened<SmallGroupDialog>().accept();
    contact.picture("journey-registered");
    EXPECT_FALSE(contact.campaign().all<SmallGroup>().begin()->mine);
}

QString enrolmentOf(Desk &contact)
{
    contact.groups().actions().enrol(contact.campaign().all<TrainingGroup>().begin()->id);
    contact.press(contact.opened<EnrolmentDialog>(), "Save packet…");
    contact.lockPacket();
    return contact.savePacket("enrolment.wallpacket");
}

/// Takes the enrolment, says which small group is hers, and invites.
QString invitationFrom(Desk &facilitator, const QString &enrolment)
{
    makeTraining(facilitator, "lena.wallchart", "Lena Brandt");
    facilitator.picture("journey-empty");
    facilitator.take(enrolment);
    facilitator.openPacket();
    facilitator.opened<TakenPacketsDialog>().close();   // the code of the contact person
    EXPECT_EQ(facilitator.training().side(), TrainingSide::Groups);
    EXPECT_FALSE(facilitator.training().offers(TrainingSide::Review));
    GroupsView &groups = facilitator.groups();
    EXPECT_TRUE(says(groups, QStringLiteral("Which small group do you lead?")));
    facilitator.picture("journey-which-circle");
    groups.groups().choose({.circle = facilitator.campaign().all<SmallGroup>().begin()->id});
    facilitator.picture("journey-lead");
    facilitator.press(groups, "I lead this small group");
    EXPECT_FALSE(says(groups, QStringLiteral("Do you lead this small group?")));
    EXPECT_TRUE(facilitator.training().offers(TrainingSide::Review));
    facilitator.picture("journey-leads");
    facilitator.press(groups, "Invite…");
    facilitator.lockPacket();
    return facilitator.savePacket("invitation.wallpacket");
}

/// Joins as Amal; the answer for the facilitator.
QString answerOf(Desk &participant, const QString &invitation)
{
    participant.openSampleFile("amal.wallchart");
    participant.picture("journey-sample");
    participant.take(invitation);
    if (auto *name = participant.dialog<NameDialog>()) {
        name->setText(QStringLiteral("Amal"));
        name->accept();
    }
    participant.openPacket();
    auto &join = participant.opened<JoinDialog>();
    auto *who = join.findChild<QListWidget *>();
    who->setCurrentItem(who->findItems(QStringLiteral("Amal"), Qt::MatchExactly).front());
    keepPicture(join, QStringLiteral("journey-join"));
    join.accept();
    participant.press(participant.opened<AnswerDialog>(), "Save the answer…");
    return participant.savePacket("answer.wallpacket");
}

enum class Lock { Keys, Passphrase };

/// Writes for the first task that asks for it, and hands the first week in.
QString handIn(Desk &participant, const char *text, const char *file, Lock lock = Lock::Keys)
{
    MyWeekView &week = participant.myWeek();
    week.chooseWeek(kFirstWeek);
    for (TaskRow *row : week.assignment().rows()) {
        if (row->standing().task.words <= 0) continue;
        auto *write = row->firstControl();
        if (auto *button = qobject_cast<QPushButton *>(write)) button->click();
        row->editor()->text().setPlainText(QString::fromUtf8(text));
        row->commit();
        break;
    }
    participant.picture("journey-week");
    week.assignment().handInButton().click();
    auto &dialog = participant.opened<HandInDialog>();
    EXPECT_TRUE(participant.waitFor([&] { return dialog.work() != nullptr; }));
    participant.picture("journey-handin-behind");
    keepPicture(dialog, QStringLiteral("journey-handin"));
    participant.press(dialog,
                      lock == Lock::Keys ? "Save the file…" : "Lock with a passphrase and save…");
    if (lock == Lock::Passphrase) participant.lockPacket();
    const QString path = participant.savePacket(file);
    EXPECT_TRUE(participant.isGone<HandInDialog>());
    return path;
}

/// Takes work and waits until it is there.
void takeWork(Desk &facilitator, const QString &packet, Lock lock = Lock::Keys)
{
    const auto before = facilitator.campaign().all<Submission>().size();
    facilitator.take(packet);
    if (lock == Lock::Passphrase) facilitator.openPacket();
    EXPECT_TRUE(facilitator.waitFor(
        [&] { return facilitator.campaign().all<Submission>().size() == before + 1; }));
    facilitator.review().focusMain();
    facilitator.review().openNext();
    facilitator.picture("journey-review");
}

/// Returns the work that is shown, with that remark at its first task.
void sendBack(Desk &facilitator, const QString &remark)
{
    SubmissionPane &pane = facilitator.review().pane();
    pane.body().tasks().front()->comments().findChild<OwnWords *>()->setPlainText(remark);
    QTest::keyClicks(&pane.foot().comment(), QStringLiteral("A good start."));
    pane.foot().returning().click();
}

/// The packet with the reviews of the only one who has some.
QString reviewsFrom(Desk &facilitator, const QString &folder)
{
    facilitator.review().strip().passing().click();
    facilitator.press(facilitator.opened<PassingDialog>(), "Save packets…");
    auto &place = facilitator.opened<QFileDialog>();
    QDir().mkpath(folder);
    Q_EMIT place.fileSelected(folder);
    place.close();
    facilitator.picture("journey-passing-behind");
    keepPicture(facilitator.opened<PassingDialog>(), QStringLiteral("journey-passing"));
    facilitator.opened<PassingDialog>().close();
    const QStringList files = QDir(folder).entryList(QDir::Files);
    EXPECT_EQ(files.size(), 1);
    return files.isEmpty() ? QString() : QDir(folder).filePath(files.front());
}

/// Invites those who have joined once more; the packet needs no passphrase then.
void inviteAgainWithKeys(Desk &facilitator)
{
    facilitator.review().errands().invite();
    auto &dialog = facilitator.opened<InvitationDialog>();
    auto &people = *dialog.findChild<QListWidget *>();
    for (int row = 0; row < people.count(); ++row) {
        const bool joined = people.item(row)->text().contains(QStringLiteral("Amal"));
        people.item(row)->setCheckState(joined ? Qt::Checked : Qt::Unchecked);
    }
    facilitator.press(dialog, "Locked with the keys of those invited");
    facilitator.press(dialog, "Save the packet…");
    facilitator.savePacket("invitation2.wallpacket");
    EXPECT_TRUE(facilitator.isGone<InvitationDialog>());
}

QString reviewsWithPassphrase(Desk &facilitator)
{
    facilitator.review().strip().passing().click();
    facilitator.press(facilitator.opened<PassingDialog>(), "With a passphrase…");
    facilitator.lockPacket();
    const QString path = facilitator.savePacket("reviews.wallpacket");
    facilitator.opened<PassingDialog>().close();
    return path;
}

void forgetKeysOf(Desk &desk, PeerRole role)
{
    ChangeSet changes{{QStringLiteral("forget-keys"), {QStringLiteral("them")}}};
    for (const KnownPeer &peer : desk.campaign().all<KnownPeer>())
        if (peer.role == role) changes.edits.remove(peer);
    ASSERT_TRUE(desk.workspace().perform(std::move(changes)));
}

WorkState stateOf(const Campaign &campaign, const char *name)
{
    const Participant &person = participantOf(campaign, name);
    const auto edition = editionIn(*campaign.find(editionOf(campaign, person)));
    return workOf(campaign, *edition, person, kFirstWeek, QDateTime::currentDateTimeUtc()).state;
}

/// What takes the keyboard on a side of the training and does not say what it is.
QString unnamedOn(Desk &desk)
{
    QStringList found;
    for (const TrainingSide side : kTrainingSides) {
        if (!desk.training().offers(side)) continue;
        desk.training().showSide(side);
        QApplication::processEvents();
        for (auto *each : desk.training().findChildren<QWidget *>()) {
            const bool takesKeyboard = each->isVisible() && each->isEnabled()
                                       && (each->focusPolicy() & Qt::TabFocus);
            auto *said = takesKeyboard ? QAccessible::queryAccessibleInterface(each) : nullptr;
            if (!said || !said->text(QAccessible::Name).isEmpty()) continue;
            const QWidget *in = each->parentWidget();
            found << QStringLiteral("%1 in %2")
                         .arg(QString::fromLatin1(each->metaObject()->className()),
                              QString::fromLatin1(in->metaObject()->className()));
        }
    }
    return found.join(QStringLiteral(", "));
}

/// Each side of the training in the frame as others have it, to look at by eye.
void keepPictures(Desk &desk, const QString &whose)
{
    if (qEnvironmentVariableIsEmpty("WALLCHART_PICTURES")) return;
    const auto keepSides = [&](const char *look) {
        for (const TrainingSide side : kTrainingSides) {
            if (!desk.training().offers(side)) continue;
            desk.training().showSide(side);
            QTest::qWait(200);
            keepPicture(desk.window, QStringLiteral("%1-%2-%3")
                                         .arg(whose, QString::fromLatin1(look))
                                         .arg(static_cast<int>(side)));
        }
    };
    keepSides("light");
    desk.appearance.setChoice(ThemeChoice::Dark);
    keepSides("dark");
    desk.appearance.setChoice(ThemeChoice::Light);
    desk.appearance.setLanguage(QStringLiteral("ar"));
    keepSides("arabic");
    desk.appearance.setLanguage(QStringLiteral("en"));
    desk.window.resize(1024, 640);
    keepSides("narrow");
    desk.appearance.setTextScale(1.5);
    desk.window.resize(1440, 900);
    keepSides("large");
    desk.appearance.setTextScale(1);
}

}   // namespace

TEST(PacketJourney, work_goes_to_the_facilitator_and_back_until_it_is_approved)
{
    const QTemporaryDir exchange;
    Desk contact(exchange.path());
    setUp(contact);
    Desk facilitator(exchange.path());
    const QString invitation = invitationFrom(facilitator, enrolmentOf(contact));
    Desk participant(exchange.path());
    facilitator.take(answerOf(participant, invitation));
    facilitator.opened<TakenPacketsDialog>().close();

    takeWork(facilitator, handIn(participant, "I asked who is listened to.", "one.wallpacket"));
    ReviewView &review = facilitator.review();
    ASSERT_TRUE(review.pane().reading());
    EXPECT_EQ(review.waiting(), 1);
    const QString remark = QStringLiteral("Ask one more, on another shift.");
    sendBack(facilitator, remark);
    EXPECT_EQ(stateOf(facilitator.campaign(), "Amal"), WorkState::Returned);
    EXPECT_EQ(review.waiting(), 0);

    participant.take(reviewsFrom(facilitator, exchange.filePath(QStringLiteral("back"))));
    ASSERT_TRUE(participant.waitFor(
        [&] { return stateOf(participant.campaign(), "Amal") == WorkState::Returned; }));
    MyWeekView &week = participant.myWeek();
    week.chooseWeek(kFirstWeek);
    EXPECT_TRUE(says(*week.assignment().rows().front(), remark));
    EXPECT_TRUE(says(week.assignment(), QStringLiteral("A good start.")));
    participant.picture("journey-returned");

    takeWork(facilitator, handIn(participant, "I asked two more.", "two.wallpacket"));
    ASSERT_TRUE(review.pane().reading());
    EXPECT_EQ(review.pane().reading()->latest->version, 2);
    review.pane().foot().approving().click();
    EXPECT_EQ(stateOf(facilitator.campaign(), "Amal"), WorkState::Approved);

    // The contact person sees where everybody stands, without any of the work.
    review.errands().saveStatus(facilitator.campaign().all<TrainingGroup>().begin()->id);
    contact.take(facilitator.savePacket("status.wallpacket"));
    ASSERT_TRUE(contact.waitFor([&] { return !contact.campaign().all<StatusReport>().empty(); }));
    QApplication::processEvents();
    if (auto *list = contact.dialog<TakenPacketsDialog>()) list->close();   // a code to compare
    GroupsView &groups = contact.groups();
    groups.showSide(GroupsView::Side::Standing);
    contact.picture("journey-standing");
    const StatusModel &standing = groups.standing().model();
    ASSERT_EQ(standing.rowCount(), 2);
    const auto approved = std::count_if(
        standing.people().begin(), standing.people().end(), [](const PersonStatus &person) {
            return person.weeks.front().state == WorkState::Approved;
        });
    EXPECT_EQ(approved, 1);
    EXPECT_EQ(contact.campaign().all<Submission>().size(), 0U);
    for (Desk *desk : {&contact, &facilitator, &participant})
        EXPECT_EQ(unnamedOn(*desk).toStdString(), "");
    keepPictures(contact, QStringLiteral("contact"));
    keepPictures(facilitator, QStringLiteral("facilitator"));
    keepPictures(participant, QStringLiteral("participant"));
}

TEST(PacketJourney, each_kind_of_packet_is_saved_also_in_its_other_way)
{
    const QTemporaryDir exchange;
    Desk contact(exchange.path());
    setUp(contact);
    Desk facilitator(exchange.path());
    const QString invitation = invitationFrom(facilitator, enrolmentOf(contact));
    Desk participant(exchange.path());
    facilitator.take(answerOf(participant, invitation));
    facilitator.opened<TakenPacketsDialog>().close();

    inviteAgainWithKeys(facilitator);
    takeWork(facilitator, handIn(participant, "I asked who is listened to.", "1.wallpacket"));
    sendBack(facilitator, QStringLiteral("Ask one more."));
    participant.take(reviewsWithPassphrase(facilitator));
    participant.openPacket();
    ASSERT_TRUE(participant.waitFor(
        [&] { return stateOf(participant.campaign(), "Amal") == WorkState::Returned; }));

    forgetKeysOf(participant, PeerRole::Facilitator);
    takeWork(facilitator,
             handIn(participant, "I asked two more.", "2.wallpacket", Lock::Passphrase),
             Lock::Passphrase);
    ASSERT_TRUE(facilitator.review().pane().reading());
    EXPECT_EQ(facilitator.review().pane().reading()->latest->version, 2);
    facilitator.review().pane().foot().approving().click();

    forgetKeysOf(facilitator, PeerRole::ContactPerson);
    const TrainingGroupId group = contact.campaign().all<TrainingGroup>().begin()->id;
    facilitator.review().errands().saveStatus(group);
    facilitator.lockPacket();
    contact.take(facilitator.savePacket("status.wallpacket"));
    contact.openPacket();
    ASSERT_TRUE(contact.waitFor([&] { return !contact.campaign().all<StatusReport>().empty(); }));
    QApplication::processEvents();
    if (auto *list = contact.dialog<TakenPacketsDialog>()) list->close();   // a code to compare

    // Now the keys of the facilitator are known to the contact person.
    contact.groups().actions().enrol(group);
    contact.press(contact.opened<EnrolmentDialog>(), "Save packet…");
    facilitator.take(contact.savePacket("again.wallpacket"));
    EXPECT_TRUE(facilitator.waitFor([&] {
        return facilitator.workspace().history().entries().back().label.key
               == QStringLiteral("take-enrolment");
    }));
}

}   // namespace wallchart
