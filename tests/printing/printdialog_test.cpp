// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printdialog.h"

#include "core/sample/samplehospital.h"
#include "core/sample/syntheticworksite.h"
#include "tests/support/campaignfromtext.h"
#include "tests/support/openedpage.h"
#include "ui/printing/printform.h"
#include "ui/printing/printwords.h"
#include "ui/printing/sheetpreview.h"
#include "ui/printing/sheetprinting.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

struct OpenedDialog {
    explicit OpenedDialog(Campaign campaign) : opened(std::move(campaign))
    {
        showAt(dialog, {1180, 780});
        waitForSheets();
    }

    void waitForSheets()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return dialog.preview().sheets().pages() > 0; }));
    }
    void choose(const PrintChoices &choices)
    {
        QSignalSpy shown(&dialog.preview(), &SheetPreview::pageChanged);
        dialog.form().setChoices(choices);
        EXPECT_TRUE(shown.wait(20'000));
    }
    /// Every label that is on the screen.
    [[nodiscard]] QString words()
    {
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            if (label->isVisible()) texts << label->text();
        return texts.join(u'\n');
    }
    [[nodiscard]] QPushButton *button(const QString &text)
    {
        for (QPushButton *each : dialog.findChildren<QPushButton *>())
            if (each->text().remove(u'&') == text) return each;
        return nullptr;
    }
    [[nodiscard]] std::size_t prints() const
    {
        return opened.workspace.campaign().all<Print>().size();
    }

    OpenedWorkspace opened;
    PrintDialog dialog{opened.workspace, opened.appearance};
    QTemporaryDir folder;
};

constexpr const char *kSmallWard = "ICU / Night: Ana* 2, Ben 3 → Ana, Eva Lindqvist 5";

}   // namespace

TEST(PrintDialog, says_how_many_names_leave_and_who_must_not_see_them)
{
    OpenedDialog test(campaignFromText(kSmallWard));
    EXPECT_TRUE(test.words().contains(leavingText(3, Redaction::Short)));
    EXPECT_TRUE(test.words().contains(cautionText(false, QDate(2023, 4, 6))));
    PrintChoices choices = test.dialog.form().choices();
    choices.preset = ChartPreset::HandOn;
    test.choose(choices);
    EXPECT_TRUE(test.words().contains(leavingText(3, Redaction::Codes)));
    EXPECT_TRUE(test.words().contains(cautionText(true, QDate(2023, 4, 6))));
}

TEST(PrintDialog, a_preset_shows_what_it_decides_and_gives_back_what_was_chosen)
{
    OpenedDialog test(campaignFromText(kSmallWard));
    PrintChoices choices = test.dialog.form().choices();
    choices.redaction = Redaction::None;
    test.choose(choices);
    choices.preset = ChartPreset::HandOn;
    test.choose(choices);
    EXPECT_EQ(test.dialog.form().choices().redaction, Redaction::Codes);
    EXPECT_TRUE(test.dialog.form().choices().hideAssessments);
    auto *preset = test.dialog.form().findChild<QComboBox *>();
    ASSERT_EQ(preset->currentText(), presetLabel(ChartPreset::HandOn));
    preset->setCurrentIndex(0);
    EXPECT_EQ(test.dialog.form().choices().redaction, Redaction::None);
    EXPECT_FALSE(test.dialog.form().choices().hideAssessments);
}

TEST(PrintDialog, a_saved_pdf_stands_in_the_register_with_what_was_chosen)
{
    OpenedDialog test(campaignFromText(kSmallWard));
    PrintChoices choices = test.dialog.form().choices();
    choices.forWhom = QStringLiteral("the committee");
    test.choose(choices);
    QSignalSpy printed(&test.dialog, &PrintDialog::chartPrinted);
    const QString path = test.folder.filePath(QStringLiteral("a.pdf"));
    test.dialog.saveAs(path);
    ASSERT_TRUE(printed.wait());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
    ASSERT_EQ(test.prints(), 1u);
    const Print &entry = *test.opened.workspace.campaign().all<Print>().begin();
    EXPECT_EQ(entry.number, 1);
    EXPECT_EQ(entry.names, 3);
    EXPECT_EQ(entry.sheets, 1);
    EXPECT_EQ(entry.forWhom, QStringLiteral("the committee"));
    EXPECT_EQ(entry.destroyBy, QDate(2023, 4, 6));
    EXPECT_TRUE(test.words().contains(savedText(QStringLiteral("a.pdf"), 1, 1)));
}

TEST(PrintDialog, svg_and_png_are_written_too)
{
    OpenedDialog test(campaignFromText(kSmallWard));
    for (const auto &[name, start] : {std::pair{"a.svg", "<?xml"}, std::pair{"a.png", "\x89PNG"}}) {
        QSignalSpy printed(&test.dialog, &PrintDialog::chartPrinted);
        const QString path = test.folder.filePath(QLatin1String(name));
        test.dialog.saveAs(path);
        ASSERT_TRUE(printed.wait());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(file.readAll().startsWith(start)) << name;
    }
    EXPECT_EQ(test.prints(), 2u);
}

TEST(PrintDialog, a_folder_that_cannot_be_written_is_said_and_registers_nothing)
{
    OpenedDialog test(campaignFromText(kSmallWard));
    test.dialog.saveAs(test.folder.filePath(QStringLiteral("no/such/folder/a.pdf")));
    EXPECT_TRUE(QTest::qWaitFor([&] { return test.words().contains(QStringLiteral("a.pdf")); }));
    EXPECT_EQ(test.prints(), 0u);
    EXPECT_TRUE(test.button(QStringLiteral("Save PDF…"))->isEnabled());
}

TEST(PrintDialog, what_does_not_fit_is_shown_and_said_and_cannot_be_saved)
{
    OpenedDialog test(syntheticWorksite({.workers = 2000}).campaign);
    PrintChoices choices = test.dialog.form().choices();
    choices.paper = Paper::A5;
    choices.size = SheetSize::FitPages;
    choices.pages = 1;
    test.choose(choices);
    EXPECT_GT(test.dialog.preview().sheets().pages(), 1);
    EXPECT_FALSE(test.button(QStringLiteral("Save PDF…"))->isEnabled());
    EXPECT_TRUE(test.words().contains(QStringLiteral("does not fit")));
    choices.size = SheetSize::OneScale;
    test.choose(choices);
    EXPECT_TRUE(test.button(QStringLiteral("Save PDF…"))->isEnabled());
    EXPECT_FALSE(test.words().contains(QStringLiteral("does not fit")));
}

TEST(PrintDialog, the_file_dialog_is_our_own_and_suggests_a_name_that_says_nothing)
{
    OpenedDialog test(campaignFromText(kSmallWard));
    test.button(QStringLiteral("Save PDF…"))->click();
    auto *files = test.dialog.findChild<QFileDialog *>();
    ASSERT_TRUE(files);
    EXPECT_TRUE(files->testOption(QFileDialog::DontUseNativeDialog));
    EXPECT_FALSE(files->selectedFiles().constFirst().contains(QStringLiteral("Hospital")));
    EXPECT_TRUE(files->selectedFiles().constFirst().endsWith(QStringLiteral(".pdf")));
    files->reject();
}

TEST(PrintDialog, a_printer_gets_every_sheet_and_the_register_its_line)
{
    OpenedDialog test(sampleHospital());
    const std::size_t before = test.prints();
    QSignalSpy printed(&test.dialog, &PrintDialog::chartPrinted);
    auto printer = printerFor(printOf(test.dialog.form().choices(), 1, {}));
    EXPECT_EQ(printer->docName(), QStringLiteral("Wallchart"));
    const QString path = test.folder.filePath(QStringLiteral("printed.pdf"));
    printer->setOutputFileName(path);
    test.dialog.printOn(std::move(printer));
    ASSERT_TRUE(printed.wait(20'000));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_EQ(bytes.count("/Type /Page\n"), test.dialog.preview().sheets().pages());
    EXPECT_FALSE(bytes.contains("Brigid"));
    EXPECT_EQ(test.prints(), before + 1);
}

TEST(PrintDialog, a_cancelled_print_leaves_no_file_and_no_line)
{
    OpenedDialog test(syntheticWorksite({.workers = 3000}).campaign);
    const QString path = test.folder.filePath(QStringLiteral("a.pdf"));
    test.dialog.saveAs(path);
    EXPECT_FALSE(test.button(QStringLiteral("Save PDF…"))->isEnabled());
    test.button(QStringLiteral("Cancel"))->click();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return test.button(QStringLiteral("Save PDF…"))->isEnabled(); }, 20'000));
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_EQ(test.prints(), 0u);
}

TEST(PrintDialog, stays_open_while_it_writes)
{
    OpenedDialog test(syntheticWorksite({.workers = 3000}).campaign);
    QSignalSpy printed(&test.dialog, &PrintDialog::chartPrinted);
    test.dialog.saveAs(test.folder.filePath(QStringLiteral("a.pdf")));
    test.dialog.reject();
    EXPECT_TRUE(test.dialog.isVisible());
    ASSERT_TRUE(printed.wait(20'000));
    test.dialog.reject();
    EXPECT_FALSE(test.dialog.isVisible());
}

TEST(PrintDialog, every_control_has_a_name_for_screen_readers)
{
    OpenedDialog test(campaignFromText(kSmallWard));
    for (const QWidget *each : test.dialog.form().findChildren<QWidget *>()) {
        if (each->focusPolicy() == Qt::NoFocus || !each->isVisible()
            || each->objectName().startsWith(u"qt_spinbox"))
            continue;
        const auto *box = qobject_cast<const QAbstractButton *>(each);
        EXPECT_FALSE(each->accessibleName().isEmpty() && !(box && !box->text().isEmpty()))
            << each->metaObject()->className();
    }
}

TEST(PrintDialogLong, many_sheets_are_laid_out_in_the_background_and_turned)
{
    OpenedDialog test(syntheticWorksite({.workers = 20'000}).campaign);
    PrintChoices choices = test.dialog.form().choices();
    choices.paper = Paper::A4;
    test.choose(choices);
    ASSERT_GT(test.dialog.preview().sheets().pages(), 100);
    for (int page = 0; page < 100; page += 7) {
        test.dialog.preview().setPage(page);
        QApplication::processEvents();
    }
    EXPECT_EQ(test.dialog.preview().page(), 98);
}

TEST(PrintDialog, pictures_to_look_at)
{
    OpenedDialog test(sampleHospital());
    keepPicture(test.dialog, QStringLiteral("print_light"));
    test.opened.appearance.setChoice(ThemeChoice::Dark);
    keepPicture(test.dialog, QStringLiteral("print_dark"));
    test.opened.appearance.setChoice(ThemeChoice::Light);
    PrintChoices choices = test.dialog.form().choices();
    choices.preset = ChartPreset::HandOn;
    choices.size = SheetSize::Poster;
    choices.poster = {3, 2};
    test.choose(choices);
    keepPicture(test.dialog, QStringLiteral("print_handon_poster"));
    test.opened.appearance.setLanguage(QStringLiteral("ar"));
    QSignalSpy shown(&test.dialog.preview(), &SheetPreview::pageChanged);
    shown.wait();
    keepPicture(test.dialog, QStringLiteral("print_arabic"));
    test.opened.appearance.setLanguage(QStringLiteral("en"));
    EXPECT_GT(test.dialog.preview().sheets().pages(), 0);
}

}   // namespace wallchart
