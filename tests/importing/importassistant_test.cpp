// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importassistant.h"

#include "core/sample/samplehospital.h"
#include "tests/support/campaigndump.h"
#include "tests/support/campaignfromtext.h"
#include "tests/support/openedpage.h"
#include "ui/importing/importrun.h"
#include "ui/importing/importwords.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QWidget>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

QString rosterFile(const char *name)
{
    return QStringLiteral(WALLCHART_ROSTERS "/") + QString::fromLatin1(name);
}

struct OpenedAssistant {
    explicit OpenedAssistant(Campaign campaign) : opened(std::move(campaign))
    {
        showAt(assistant, {1020, 700});
    }

    bool settled()
    {
        const bool quiet = QTest::qWaitFor(
            [this] { return assistant.run().activity() == ImportRun::Activity::None; }, 30'000);
        QApplication::processEvents();
        return quiet;
    }
    void open(const char *roster)
    {
        assistant.openFile(rosterFile(roster));
        EXPECT_TRUE(settled());
    }
    void paste(const char *text)
    {
        assistant.paste(QString::fromUtf8(text));
        EXPECT_TRUE(settled());
    }
    [[nodiscard]] QPushButton *button(const char *text)
    {
        for (QPushButton *each : assistant.findChildren<QPushButton *>())
            if (each->isVisible() && each->text().remove(u'&') == QString::fromUtf8(text))
                return each;
        ADD_FAILURE() << "no button " << text;
        return nullptr;
    }
    void press(const char *text)
    {
        QPushButton *found = button(text);
        ASSERT_TRUE(found);
        ASSERT_TRUE(found->isEnabled()) << text;
        found->click();
        EXPECT_TRUE(settled());
    }
    [[nodiscard]] QString words()
    {
        QStringList texts;
        for (const QLabel *label : assistant.findChildren<QLabel *>())
            if (label->isVisible()) texts << label->text();
        return texts.join(u'\n');
    }
    template <class T>
    [[nodiscard]] T *visible()
    {
        for (T *each : assistant.findChildren<T *>())
            if (each->isVisible()) return each;
        return nullptr;
    }

    OpenedWorkspace opened;
    ImportAssistant assistant{opened.workspace, opened.appearance};
};

constexpr const char *kWard = "ICU / Night: Ana Lima 2, Ben Okafor 3 → Ana Lima";

}   // namespace

TEST(ImportAssistant, leads_from_a_file_to_one_change_that_undo_takes_back)
{
    OpenedAssistant test(campaignFromText(kWard));
    const QString before = dumpOf(test.opened.workspace.campaign());
    QSignalSpy imported(&test.assistant, &ImportAssistant::imported);
    test.open("plain_sheet.csv");
    EXPECT_EQ(test.assistant.step(), ImportStep::Reading);
    test.press("Next");
    EXPECT_EQ(test.assistant.step(), ImportStep::Columns);
    test.press("Next");
    EXPECT_EQ(test.assistant.step(), ImportStep::Duplicates);
    test.press("Next");
    EXPECT_EQ(test.assistant.step(), ImportStep::Changes);
    EXPECT_EQ(dumpOf(test.opened.workspace.campaign()), before);
    test.press("Import");
    EXPECT_EQ(test.assistant.step(), ImportStep::Done);
    EXPECT_EQ(imported.count(), 1);
    EXPECT_NE(dumpOf(test.opened.workspace.campaign()), before);
    test.press("Undo the import");
    EXPECT_EQ(dumpOf(test.opened.workspace.campaign()), before);
    EXPECT_FALSE(test.button("Undo the import")->isEnabled());
}

TEST(ImportAssistant, stays_at_the_list_when_a_file_cannot_be_read)
{
    OpenedAssistant test(campaignFromText(kWard));
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("list.csv")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4 no list");
    file.close();
    test.assistant.openFile(file.fileName());
    ASSERT_TRUE(test.settled());
    EXPECT_EQ(test.assistant.step(), ImportStep::Source);
    EXPECT_TRUE(test.words().contains(QStringLiteral("list.csv")));
    EXPECT_FALSE(test.button("Next")->isEnabled());
}

TEST(ImportAssistant, the_preview_follows_another_delimiter_at_once)
{
    OpenedAssistant test(campaignFromText(kWard));
    test.paste("Name,Unit;Job\nEva Lund,Lab;RN\nOmar Haddad,Lab;RN\n");
    auto *table = test.visible<QTableView>();
    ASSERT_TRUE(table);
    const int columns = table->model()->columnCount();
    for (QComboBox *box : test.assistant.findChildren<QComboBox *>()) {
        if (!box->isVisible() || box->findText(QStringLiteral("None: one column")) < 0) continue;
        box->setCurrentIndex(box->findText(QStringLiteral("None: one column")));
        Q_EMIT box->activated(box->currentIndex());
    }
    ASSERT_TRUE(test.settled());
    EXPECT_GT(columns, 1);
    EXPECT_EQ(table->model()->columnCount(), 1);
}

TEST(ImportAssistant, a_column_without_a_known_header_can_be_given_a_field)
{
    OpenedAssistant test(campaignFromText(kWard));
    test.paste("Name,Bereich\nEva Lund,Lab\n");
    test.assistant.goTo(ImportStep::Columns);
    auto *table = test.visible<QTableWidget>();
    ASSERT_TRUE(table);
    auto *box = qobject_cast<QComboBox *>(table->cellWidget(1, 2));
    ASSERT_TRUE(box);
    EXPECT_EQ(box->currentIndex(), 0);
    box->setCurrentIndex(box->findData(fieldKey(SheetField::Unit)));
    Q_EMIT box->activated(box->currentIndex());
    ASSERT_TRUE(test.settled());
    EXPECT_EQ(table->item(1, 3)->text(),
              confidenceText({.field = SheetField::Unit, .confidence = Confidence::Chosen}));
    EXPECT_EQ(test.assistant.run().draft().mapping().find(SheetField::Unit), 1);
}

TEST(ImportAssistant, a_list_of_nobody_says_what_is_missing_and_goes_no_further)
{
    OpenedAssistant test(campaignFromText(kWard));
    test.paste("7,4\n8,5\n");
    test.assistant.goTo(ImportStep::Columns);
    EXPECT_FALSE(test.button("Next")->isEnabled());
    EXPECT_TRUE(test.assistant.run().draft().refusal());
}

TEST(ImportAssistant, duplicates_are_named_and_the_list_may_win)
{
    OpenedAssistant test(campaignFromText(kWard));
    test.paste("Name,Assessment\nAna Lima,4\n");
    test.assistant.goTo(ImportStep::Duplicates);
    auto *table = test.visible<QTableView>();
    ASSERT_TRUE(table);
    ASSERT_EQ(table->model()->rowCount(), 1);
    EXPECT_EQ(table->model()->index(0, 1).data().toString(), QStringLiteral("Ana Lima"));
    EXPECT_EQ(test.assistant.run().draft().planned()->plan.updated, 0);
    for (QRadioButton *choice : test.assistant.findChildren<QRadioButton *>())
        if (!choice->isChecked()) {
            choice->click();
            break;
        }
    ASSERT_TRUE(test.settled());
    EXPECT_EQ(test.assistant.run().draft().planned()->plan.updated, 1);
    test.press("Next");
    EXPECT_EQ(test.visible<QTableView>()->model()->index(0, 2).data().toString(),
              QStringLiteral("2"));
}

TEST(ImportAssistant, what_is_known_already_cannot_be_imported_again)
{
    OpenedAssistant test(campaignFromText(kWard));
    test.paste("Name,Unit\nAna Lima,ICU\n");
    test.assistant.goTo(ImportStep::Changes);
    EXPECT_FALSE(test.button("Import")->isEnabled());
    EXPECT_TRUE(test.words().contains(QStringLiteral("known already")));
}

TEST(ImportAssistant, a_dropped_file_is_taken)
{
    OpenedAssistant test(campaignFromText(kWard));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(rosterFile("plain_sheet.csv"))});
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&test.assistant, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&test.assistant, &drop);
    ASSERT_TRUE(test.settled());
    EXPECT_EQ(test.assistant.step(), ImportStep::Reading);
}

TEST(ImportAssistant, the_file_dialog_is_our_own)
{
    OpenedAssistant test(campaignFromText(kWard));
    test.press("Choose a file…");
    auto *files = test.assistant.findChild<QFileDialog *>();
    ASSERT_TRUE(files);
    EXPECT_TRUE(files->testOption(QFileDialog::DontUseNativeDialog));
    files->reject();
}

TEST(ImportAssistant, pasted_text_goes_all_the_way_by_keyboard)
{
    OpenedAssistant test(campaignFromText(kWard));
    auto *paste = test.visible<QPlainTextEdit>();
    ASSERT_TRUE(paste);
    paste->setFocus();
    QTest::keyClicks(paste, QStringLiteral("Eva Lund"));
    QTest::keyClick(paste, Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    ASSERT_TRUE(test.settled());
    EXPECT_EQ(test.assistant.step(), ImportStep::Reading);
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(&test.assistant, Qt::Key_Return);
        ASSERT_TRUE(test.settled());
    }
    EXPECT_EQ(test.assistant.step(), ImportStep::Done);
    EXPECT_EQ(test.opened.workspace.campaign().all<Worker>().size(), 3u);
}

TEST(ImportAssistant, every_control_has_a_name_for_screen_readers)
{
    OpenedAssistant test(campaignFromText(kWard));
    test.open("broadstripes.csv");
    for (int step = 0; step < 5; ++step) {
        test.assistant.goTo(static_cast<ImportStep>(step));
        for (const QWidget *each : test.assistant.findChildren<QWidget *>()) {
            if (each->focusPolicy() == Qt::NoFocus || !each->isVisible()) continue;
            if (each->inherits("QHeaderView") || each->inherits("QTabBar")
                || each->inherits("QTabWidget")
                || (each->inherits("QLineEdit") && each->parentWidget()->inherits("QComboBox")))
                continue;
            const auto *box = qobject_cast<const QAbstractButton *>(each);
            EXPECT_FALSE(each->accessibleName().isEmpty() && !(box && !box->text().isEmpty()))
                << step << ' ' << each->metaObject()->className();
        }
    }
}

TEST(ImportAssistant, pictures_to_look_at)
{
    OpenedAssistant test(sampleHospital());
    keepPicture(test.assistant, QStringLiteral("import_1_source"));
    test.open("messy_with_title_rows.csv");
    keepPicture(test.assistant, QStringLiteral("import_2_reading"));
    test.press("Next");
    keepPicture(test.assistant, QStringLiteral("import_3_columns"));
    test.press("Next");
    keepPicture(test.assistant, QStringLiteral("import_4_duplicates"));
    test.press("Next");
    keepPicture(test.assistant, QStringLiteral("import_5_changes"));
    test.opened.appearance.setChoice(ThemeChoice::Dark);
    keepPicture(test.assistant, QStringLiteral("import_5_dark"));
    test.opened.appearance.setChoice(ThemeChoice::Light);
    test.opened.appearance.setLanguage(QStringLiteral("ar"));
    ASSERT_TRUE(test.settled());
    keepPicture(test.assistant, QStringLiteral("import_5_arabic"));
    test.opened.appearance.setLanguage(QStringLiteral("en"));
    test.opened.appearance.setTextScale(1.5);
    keepPicture(test.assistant, QStringLiteral("import_5_large"));
    test.opened.appearance.setTextScale(1);
    test.press("Import");
    keepPicture(test.assistant, QStringLiteral("import_6_done"));
    EXPECT_EQ(test.assistant.step(), ImportStep::Done);
}

}   // namespace wallchart
