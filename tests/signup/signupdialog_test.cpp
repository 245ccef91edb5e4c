// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signup/signupdialog.h"

#include "core/sample/samplehospital.h"
#include "tests/analysis/testedcampaign.h"
#include "tests/painting/outputreading.h"
#include "tests/support/openedpage.h"
#include "ui/documentprint/documentprintpreview.h"
#include "ui/signup/signupform.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

/// Sign-up sheets of the last test of a campaign, once they are laid out.
struct OpenedSheets {
    explicit OpenedSheets(Campaign campaign, QSize size = {960, 720}) : opened(std::move(campaign))
    {
        showAt(dialog, size);
        EXPECT_TRUE(settles());
    }
    bool settles()
    {
        return QTest::qWaitFor([this] { return save()->isEnabled(); }, 20'000);
    }
    void choose(const SignUpChoices &choices)
    {
        QSignalSpy shown(&dialog.preview(), &DocumentPrintPreview::pageChanged);
        dialog.form().setChoices(choices);
        EXPECT_TRUE(shown.wait(20'000));
        EXPECT_TRUE(settles());
    }
    [[nodiscard]] QPushButton *save()
    {
        for (QPushButton *each : dialog.findChildren<QPushButton *>())
            if (each->text().remove(u'&') == QStringLiteral("Save PDF…")) return each;
        return nullptr;
    }
    [[nodiscard]] QString words()
    {
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            if (label->isVisible()) texts << label->text();
        return texts.join(u'\n');
    }
    [[nodiscard]] StructureTestId lastTest() const
    {
        return opened.workspace.campaign().all<StructureTest>().begin()->id;
    }

    OpenedWorkspace opened;
    SignUpDialog dialog{opened.workspace, opened.appearance, lastTest()};
    QTemporaryDir folder;
};

Campaign ward()
{
    TestedCampaign made(campaignFromText("ICU / Night: Ana Berg* 2, Ben Cole 3 → Ana Berg, Eva"));
    made.closedTest({"Eva"});
    return made.campaign();
}

}   // namespace

TEST(SignUpDialog, a_saved_pdf_holds_the_names_and_stands_in_the_register)
{
    OpenedSheets sheets(ward());
    SignUpChoices choices = sheets.dialog.form().choices();
    choices.forWhom = QStringLiteral("the committee");
    sheets.choose(choices);
    QSignalSpy printed(&sheets.dialog, &DocumentPrintDialog::documentPrinted);
    const QString path = sheets.folder.filePath(QStringLiteral("a.pdf"));
    sheets.dialog.saveAs(path);
    ASSERT_TRUE(printed.wait(20'000));
    EXPECT_EQ(pdfComplaints(path), QString());
    EXPECT_TRUE(pdfText(path).contains(QStringLiteral("Ana B.")));
    EXPECT_FALSE(pdfText(path).contains(QStringLiteral("Berg")));
    for (const PdfFont &font : pdfFonts(path))
        EXPECT_TRUE(font.embedded) << font.name.toStdString();
    const auto &prints = sheets.opened.workspace.campaign().all<Print>();
    ASSERT_EQ(prints.size(), 1u);
    EXPECT_EQ(prints.begin()->kind, QStringLiteral("sign-up"));
    EXPECT_EQ(prints.begin()->names, 3);
    EXPECT_EQ(prints.begin()->sheets, 1);
    EXPECT_EQ(prints.begin()->redaction, Redaction::Short);
    EXPECT_EQ(prints.begin()->forWhom, QStringLiteral("the committee"));
    EXPECT_TRUE(sheets.words().contains(QStringLiteral("print 1 in the register")));
}

TEST(SignUpDialog, says_how_many_names_leave_and_none_with_numbers)
{
    OpenedSheets sheets(ward());
    EXPECT_TRUE(sheets.words().contains(QStringLiteral("3 shortened name")));
    SignUpChoices choices = sheets.dialog.form().choices();
    choices.redaction = Redaction::Numbers;
    sheets.choose(choices);
    EXPECT_TRUE(sheets.words().contains(QStringLiteral("No name leaves the program")));
}

TEST(SignUpDialog, a_folder_that_cannot_be_written_is_said_and_registers_nothing)
{
    OpenedSheets sheets(ward());
    sheets.dialog.saveAs(sheets.folder.filePath(QStringLiteral("no/such/folder/a.pdf")));
    EXPECT_TRUE(QTest::qWaitFor([&] { return sheets.words().contains(QStringLiteral("a.pdf")); }));
    EXPECT_TRUE(sheets.opened.workspace.campaign().all<Print>().empty());
}

TEST(SignUpDialog, page_down_turns_the_sheets_of_the_preview)
{
    OpenedSheets sheets(sampleHospital());
    DocumentPrintPreview &preview = sheets.dialog.preview();
    ASSERT_GT(preview.pages(), 20);
    QTest::keyClick(&preview, Qt::Key_PageDown);
    EXPECT_EQ(preview.page(), 1);
    EXPECT_TRUE(sheets.words().contains(QStringLiteral("Sheet 2 of ")));
    QTest::keyClick(&preview, Qt::Key_End);
    EXPECT_EQ(preview.page(), preview.pages() - 1);
}

TEST(SignUpDialog, every_control_has_a_name_for_screen_readers)
{
    OpenedSheets sheets(ward());
    for (const QComboBox *box : sheets.dialog.findChildren<QComboBox *>())
        EXPECT_FALSE(box->accessibleName().isEmpty());
    EXPECT_FALSE(sheets.dialog.preview().accessibleName().isEmpty());
}

TEST(SignUpDialog, pictures)
{
    for (const char *look : {"light", "dark", "arabic", "large"}) {
        OpenedSheets sheets(sampleHospital());
        Appearance &appearance = sheets.opened.appearance;
        const QString name = QString::fromLatin1(look);
        if (name == u"dark") appearance.setChoice(ThemeChoice::Dark);
        if (name == u"arabic") appearance.setLanguage(QStringLiteral("ar"));
        if (name == u"large") appearance.setTextScale(1.5);
        QTest::qWait(20);
        EXPECT_TRUE(QTest::qWaitFor([&] { return sheets.dialog.preview().pages() > 0; }, 20'000));
        keepPicture(sheets.dialog, QStringLiteral("signup-") + name);
        SignUpChoices choices = sheets.dialog.form().choices();
        choices.by = SignUpBy::Leaders;
        choices.redaction = Redaction::Numbers;
        sheets.dialog.form().setChoices(choices);
        QTest::qWait(500);
        keepPicture(sheets.dialog, QStringLiteral("signup-leaders-") + name);
        appearance.setChoice(ThemeChoice::Light);
        appearance.setLanguage(QStringLiteral("en"));
        appearance.setTextScale(1);
    }
}

}   // namespace wallchart
