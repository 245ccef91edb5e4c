// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/handindialog.h"

#include "core/base/atomicfile.h"
#include "core/editing/intents/trainingintents.h"
#include "core/sample/samplehospital.h"
#include "core/sample/syntheticworksite.h"
#include "core/training/workstate.h"
#include "tests/myweek/myweekcases.h"
#include "tests/packets/packetcases.h"
#include "ui/myweek/handinpreview.h"
#include "ui/myweek/namehits.h"
#include "ui/myweek/unitchoice.h"
#include "ui/myweek/weekstrip.h"

#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

constexpr char kTask[] = "how-do-you-know";

Campaign withAnswer(const Campaign &campaign, const char *text)
{
    IdSource ids = idsAbove(campaign);
    return campaign.with(answerTask(campaign, participantNamed(campaign, "Amal").id,
                                    QString::fromLatin1(kTask), QString::fromUtf8(text), ids)
                             .edits);
}

Campaign amals(const char *text = "")
{
    return withAnswer(learning(campaignFromText(kLearnersChart), {"Amal"}), text);
}

/// The dialog over a learner's week, once what leaves is known.
struct OpenedHandIn : OpenedWeek {
    explicit OpenedHandIn(Campaign campaign, QDate today = QDate(2023, 2, 10))
        : OpenedWeek(std::move(campaign), today)
    {
        view->handIn();
        dialog = window.findChild<HandInDialog *>();
        EXPECT_TRUE(settlesDialog());
    }
    bool settlesDialog()
    {
        return QTest::qWaitFor([this] { return dialog && dialog->work(); }, 20'000);
    }
    [[nodiscard]] QPushButton *dialogButton(const QString &text) const
    {
        QApplication::processEvents();   // new lines are shown then
        for (QPushButton *each : dialog->findChildren<QPushButton *>())
            if (each->isVisible() && each->text() == text) return each;
        return nullptr;
    }
    [[nodiscard]] QPushButton &save() const
    {
        return *dialogButton(QStringLiteral("Save the file…"));
    }
    /// Whether some side of the preview says so, in front or not.
    [[nodiscard]] bool previews(const char *text) const
    {
        const auto labels = dialog->preview().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->text() == QString::fromUtf8(text);
        });
    }
    [[nodiscard]] QString text() const
    {
        return dialog->work()->payload.answers.at(QString::fromLatin1(kTask));
    }
    /// Saves by the file dialog that opens.
    void saveTo(const QString &path)
    {
        save().click();
        QFileDialog *files = nullptr;
        ASSERT_TRUE(QTest::qWaitFor([&] {
            files = window.findChild<QFileDialog *>();
            return files != nullptr;
        }));
        EXPECT_TRUE(files->testOption(QFileDialog::DontUseNativeDialog));
        Q_EMIT files->fileSelected(path);
        files->close();
        QApplication::processEvents();
    }
    [[nodiscard]] std::vector<const Submission *> versions() const
    {
        return versionsOf(campaign(), participantNamed(campaign(), "Amal").id, 1);
    }

    HandInDialog *dialog = nullptr;
    QTemporaryDir folder;
};

}   // namespace

TEST(HandInDialog, shows_to_the_letter_what_the_packet_holds)
{
    OpenedHandIn test(amals("They stopped when W said so."));
    QString shown = test.dialog->preview().fileText();
    shown.remove(u'\n');
    const QString path = test.folder.filePath(QStringLiteral("a.wallpacket"));
    test.saveTo(path);
    const auto bytes = readFile(path);
    ASSERT_TRUE(bytes);
    ASSERT_EQ(test.versions().size(), 1u);
    EXPECT_EQ(test.versions()[0]->payload, shown);
    // Lena's keys open it.
    const auto own = identityOf(test.campaign());
    ASSERT_TRUE(own);
    const auto packet = readPacket(*bytes, identityOf(2), {{own->peer()}});
    ASSERT_TRUE(packet);
    EXPECT_EQ(QString::fromUtf8(QJsonDocument(packet->letter.body).toJson(QJsonDocument::Compact)),
              shown);
}

TEST(HandInDialog, nothing_in_the_file_names_anybody)
{
    OpenedHandIn test(amals());
    const QString shown = test.dialog->preview().fileText();
    for (const char *name : {"Ana", "Lopez", "Ben", "Cem", "ICU", "Surgery", "Hospital", "Amal"})
        EXPECT_FALSE(shown.contains(QLatin1String(name))) << name;
    EXPECT_TRUE(test.dialog->preview().chart().chart());
    for (const ChartPerson &person : test.dialog->preview().chart().chart()->people)
        EXPECT_TRUE(person.name.startsWith(u'W')) << person.name.toStdString();
}

TEST(HandInDialog, afterwards_the_week_says_so_and_a_second_version_is_the_next)
{
    OpenedHandIn test(amals());
    test.saveTo(test.folder.filePath(QStringLiteral("a.wallpacket")));
    EXPECT_TRUE(test.words().contains(QStringLiteral("Handed in (version 1)")));
    EXPECT_EQ(test.view->waiting(), 0);
    EXPECT_EQ(test.view->strip().isVisible(), true);
    QTest::qWait(0);   // the dialog deletes itself
    test.view->handIn();
    test.dialog = nullptr;
    for (HandInDialog *each : test.window.findChildren<HandInDialog *>())
        if (each->isVisible()) test.dialog = each;
    ASSERT_TRUE(test.settlesDialog());
    EXPECT_EQ(test.dialog->work()->version, 2);
    EXPECT_TRUE(test.words().contains(QStringLiteral("This will be version 2.")));
    EXPECT_TRUE(test.words().contains(QStringLiteral("Version 1 of Fri 10 February")));
    test.saveTo(test.folder.filePath(QStringLiteral("b.wallpacket")));
    EXPECT_EQ(test.versions().size(), 2u);
    test.opened.workspace.undo();
    EXPECT_EQ(test.versions().size(), 1u);
}

TEST(HandInDialog, a_name_that_was_written_holds_it_back_until_it_is_judged)
{
    OpenedHandIn test(amals("Ana Lopez told Ben."));
    EXPECT_EQ(test.dialog->names().statement(),
              QStringLiteral("Checked on this computer: 2 names"));
    EXPECT_TRUE(test.previews("2 names of the chart found"));
    EXPECT_FALSE(test.save().isEnabled());
    auto *leave = test.dialog->names().findChild<QCheckBox *>();
    leave->click();
    EXPECT_TRUE(test.save().isEnabled());
    EXPECT_EQ(test.text(), QStringLiteral("Ana Lopez told Ben."));
}

TEST(HandInDialog, names_are_replaced_one_by_one)
{
    OpenedHandIn test(amals("Ana Lopez told Ben."));
    test.dialogButton(QStringLiteral("Replace with code"))->click();
    EXPECT_FALSE(test.text().contains(QStringLiteral("Ana")));
    EXPECT_TRUE(test.text().contains(QStringLiteral("Ben")));
    EXPECT_FALSE(test.save().isEnabled());
    test.dialogButton(QStringLiteral("Replace with code"))->click();
    EXPECT_TRUE(test.save().isEnabled());
    EXPECT_TRUE(test.previews("No names of the chart found"));
    EXPECT_TRUE(test.dialog->preview().fileText().contains(QStringLiteral("\"names_found\":0")));
    EXPECT_TRUE(test.dialog->preview().fileText().contains(test.text()));
    // What is stored for the participant stays as it was written.
    EXPECT_EQ(test.answer("Amal", kTask), QStringLiteral("Ana Lopez told Ben."));
}

TEST(HandInDialog, all_names_are_replaced_at_once_and_stay_so_when_units_change)
{
    OpenedHandIn test(amals("Ana Lopez told Ben in the ICU."));
    test.dialogButton(QStringLiteral("Replace all with codes"))->click();
    ASSERT_TRUE(test.settlesDialog());
    EXPECT_EQ(test.dialog->names().statement(),
              QStringLiteral("Checked on this computer: 0 names"));
    EXPECT_FALSE(test.text().contains(QStringLiteral("Ben")));
    EXPECT_TRUE(test.save().isEnabled());
    test.dialog->units().topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    ASSERT_TRUE(test.settlesDialog());
    EXPECT_TRUE(test.dialog->work()->hits.empty());
}

TEST(HandInDialog, only_the_units_that_are_ticked_leave_and_are_remembered)
{
    OpenedHandIn test(amals());
    ASSERT_EQ(test.dialog->units().topLevelItemCount(), 2);
    const int all = static_cast<int>(test.dialog->preview().chart().chart()->people.size());
    test.dialog->units().topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    ASSERT_TRUE(test.settlesDialog());
    EXPECT_LT(static_cast<int>(test.dialog->preview().chart().chart()->people.size()), all);
    test.dialog->units().topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    EXPECT_FALSE(test.save().isEnabled());
    test.dialog->units().topLevelItem(0)->setCheckState(0, Qt::Checked);
    ASSERT_TRUE(test.settlesDialog());
    test.dialog->reject();
    QTest::qWait(0);
    test.view->handIn();
    for (HandInDialog *each : test.window.findChildren<HandInDialog *>())
        if (each->isVisible()) test.dialog = each;
    EXPECT_EQ(test.dialog->units().chosen(), std::vector{unitNamed(test.campaign(), "ICU")});
}

TEST(HandInDialog, peers_see_nothing_unless_it_is_ticked)
{
    OpenedHandIn test(amals());
    EXPECT_FALSE(test.dialog->work()->payload.peersMaySee);
    QCheckBox *peers = nullptr;
    for (QCheckBox *each : test.dialog->findChildren<QCheckBox *>())
        if (each->text() == QStringLiteral("Peers may see this")) peers = each;
    ASSERT_TRUE(peers);
    peers->click();
    EXPECT_TRUE(
        test.dialog->preview().fileText().contains(QStringLiteral("\"peers_may_see\":true")));
    test.saveTo(test.folder.filePath(QStringLiteral("a.wallpacket")));
    EXPECT_TRUE(test.versions()[0]->peersMaySee);
}

TEST(HandInDialog, without_the_facilitators_keys_a_passphrase_locks_it)
{
    Campaign campaign = amals();
    Edits edits;
    edits.remove(*campaign.all<KnownPeer>().begin());
    OpenedHandIn test(campaign.with(edits));
    EXPECT_TRUE(test.dialogButton(QStringLiteral("Lock with a passphrase and save…")));
}

TEST(HandInDialog, a_week_of_words_alone_says_that_no_chart_leaves)
{
    OpenedWeek week(amals());
    week.view->chooseWeek(2);
    week.view->handIn();
    auto *dialog = week.window.findChild<HandInDialog *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->work() != nullptr; }, 20'000));
    EXPECT_FALSE(dialog->preview().chart().chart());
    EXPECT_TRUE(week.words().contains(QStringLiteral("No chart leaves in this week.")));
}

TEST(HandInDialog, a_large_chart_and_its_file_follow_piece_by_piece)
{
    OpenedHandIn test(learning(syntheticWorksite({.workers = 1'200}).campaign, {"Amal"}));
    HandInPreview &preview = test.dialog->preview();
    ASSERT_TRUE(QTest::qWaitFor([&] { return preview.chart().isLaidOut(); }, 20'000));
    EXPECT_EQ(preview.chart().chart()->people.size(), 1'200u);
    preview.setCurrentIndex(3);
    QString shown = preview.fileText();
    shown.remove(u'\n');
    EXPECT_EQ(shown, QString::fromUtf8(bytesOf(test.dialog->work()->payload)));
}

TEST(HandInDialog, pictures)
{
    for (const char *look : {"light", "dark", "arabic", "large", "sample"}) {
        const QString name = QString::fromLatin1(look);
        Campaign chart = name == u"sample" ? sampleHospital(QDate(2023, 3, 7))
                                           : campaignFromText(kLearnersChart);
        OpenedHandIn test(
            withAnswer(learning(chart, {"Amal"}), "Ana Lopez told Ben, and the ICU went along."));
        Appearance &appearance = test.opened.appearance;
        if (name == u"dark") appearance.setChoice(ThemeChoice::Dark);
        if (name == u"arabic") appearance.setLanguage(QStringLiteral("ar"));
        if (name == u"large") appearance.setTextScale(1.5);
        if (name == u"arabic" || name == u"large") {   // opened again in that look
            test.dialog->close();
            QTest::qWait(0);
            test.view->handIn();
            test.dialog = test.window.findChild<HandInDialog *>();
            ASSERT_TRUE(test.settlesDialog());
        }
        for (int tab = 0; tab < 4; ++tab) {
            test.dialog->preview().setCurrentIndex(tab);
            QTest::qWait(20);
            keepPicture(*test.dialog, QStringLiteral("handin-%1-%2").arg(name).arg(tab));
            if (name != u"light") break;
        }
        appearance.setChoice(ThemeChoice::Light);
        appearance.setLanguage(QStringLiteral("en"));
        appearance.setTextScale(1);
    }
}

}   // namespace wallchart
