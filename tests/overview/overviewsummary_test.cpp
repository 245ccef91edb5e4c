// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewsummary.h"

#include "tests/overview/openedoverview.h"
#include "tests/painting/outputreading.h"
#include "ui/documentprint/documentprintpreview.h"
#include "ui/overview/summarydialog.h"
#include "ui/widgets/foldingbutton.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace wallchart {

namespace {

constexpr int kNumber = 7;

DocumentPrint summaryOf(OpenedOverview &overview, SummaryNames names = SummaryNames::None)
{
    return overviewSummary(*overview.insights.overview().value(),
                           {.names = names, .destroyBy = QDate(2023, 4, 6)}, kNumber);
}

/// Everything on the page, line by line.
QString textOf(const DocumentPrint &print)
{
    const DocumentPages pages = layOutDocument(print.document, print.paper);
    QStringList texts;
    for (const DocumentPage &page : pages.pages) {
        for (const PlacedText &placed : page.texts) texts << placed.text.text;
    }
    return texts.join(u'\n').remove(QChar(0x2066)).remove(QChar(0x2069));
}

QPushButton *buttonIn(QWidget &widget, const QString &text)
{
    for (QPushButton *each : widget.findChildren<QPushButton *>())
        if (each->text().remove(u'&') == text) return each;
    return nullptr;
}

}   // namespace

TEST(OverviewSummary, is_one_page_with_every_number_and_its_base)
{
    OpenedOverview overview;
    const DocumentPrint print = summaryOf(overview);
    EXPECT_EQ(layOutDocument(print.document, print.paper).pages.size(), 1u);
    const QString text = textOf(print);
    EXPECT_TRUE(text.contains(QStringLiteral("Took part: 220 of 412 (53 %)")));
    EXPECT_TRUE(text.contains(QStringLiteral("Staffing petition")));
    EXPECT_TRUE(text.contains(QStringLiteral("273 of 412 (66 %)")));
    EXPECT_TRUE(text.contains(QStringLiteral("Weakest cells")));
    EXPECT_TRUE(text.contains(QStringLiteral("Med-Surg 4 West · Night")));
    EXPECT_TRUE(text.contains(QStringLiteral("Print 7 of 7 Mar 2023, destroy by 6 Apr 2023")));
}

TEST(OverviewSummary, names_nobody_nor_the_campaign_unless_asked_to)
{
    OpenedOverview overview;
    const Campaign &campaign = overview.workspace().campaign();
    const DocumentPrint print = summaryOf(overview);
    const QString text = textOf(print);
    EXPECT_EQ(print.names, 0);
    for (const Worker &worker : campaign.all<Worker>())
        EXPECT_FALSE(text.contains(worker.fullName)) << worker.fullName.toStdString();
    EXPECT_FALSE(text.contains(campaign.settings().campaignName));
}

TEST(OverviewSummary, with_names_leaders_stand_beside_their_cells_by_short_names)
{
    OpenedOverview overview;
    const DocumentPrint print = summaryOf(overview, SummaryNames::Leaders);
    EXPECT_GT(print.names, 3);
    EXPECT_EQ(print.redaction, Redaction::Short);
    const QString text = textOf(print);
    EXPECT_TRUE(text.contains(QStringLiteral("Tendai M.")));
    EXPECT_FALSE(text.contains(QStringLiteral("Tendai Moyo")));
    EXPECT_EQ(layOutDocument(print.document, print.paper).pages.size(), 1u);
}

TEST(OverviewSummary, a_campaign_without_tests_has_a_page_that_says_so)
{
    OpenedOverview overview(campaignFromText("ICU / Day: Ana 2, Ben"));
    const QString text = textOf(summaryOf(overview));
    EXPECT_TRUE(text.contains(QStringLiteral("No structure test has closed yet.")));
    EXPECT_FALSE(text.contains(QStringLiteral("Weakest cells")));
}

TEST(OverviewSummary, the_page_prints_it_and_the_register_gets_its_line)
{
    OpenedOverview overview;
    const std::size_t before = overview.workspace().campaign().all<Print>().size();
    buttonIn(overview.page, QStringLiteral("Print summary…"))->click();
    auto *dialog = overview.page.findChild<SummaryDialog *>();
    ASSERT_TRUE(dialog);
    QPushButton *save = buttonIn(*dialog, QStringLiteral("Save PDF…"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return save->isEnabled(); }, 20'000));
    EXPECT_EQ(dialog->preview().pages(), 1);
    QSignalSpy printed(dialog, &DocumentPrintDialog::documentPrinted);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    dialog->saveAs(path);
    ASSERT_TRUE(printed.wait(20'000));
    EXPECT_EQ(pdfComplaints(path), QString());
    EXPECT_EQ(pdfFacts(path).value(QStringLiteral("Pages")), QStringLiteral("1"));
    const auto &prints = overview.workspace().campaign().all<Print>();
    ASSERT_EQ(prints.size(), before + 1);
    const Print *entry = nullptr;
    for (const Print &each : prints) {
        if (!entry || each.number > entry->number) entry = &each;
    }
    EXPECT_EQ(entry->kind, QStringLiteral("overview"));
    EXPECT_EQ(entry->names, 0);
}

TEST(OverviewSummary, its_button_is_an_icon_where_the_page_is_narrow)
{
    OpenedOverview overview(sampleHospital(QDate(2023, 3, 7)), {696, 594});
    EXPECT_EQ(overview.page.width(), 696);
    auto *button = overview.page.findChild<FoldingButton *>();
    // The header is laid out again once the parts of the campaign have their names.
    EXPECT_TRUE(QTest::qWaitFor([&] { return button->isFolded(); }));
    overview.page.resize(1264, 744);
    QCoreApplication::processEvents();
    EXPECT_FALSE(button->isFolded());
}

TEST(OverviewSummary, there_is_nothing_to_print_on_an_empty_chart)
{
    OpenedOverview overview(campaignFromText(""));
    EXPECT_FALSE(buttonIn(overview.page, QStringLiteral("Print summary…"))->isVisible());
}

TEST(OverviewSummary, pictures)
{
    for (const char *look : {"light", "dark", "arabic", "large"}) {
        OpenedOverview overview;
        Appearance &appearance = overview.opened.appearance;
        const QString name = QString::fromLatin1(look);
        if (name == u"dark") appearance.setChoice(ThemeChoice::Dark);
        if (name == u"arabic") appearance.setLanguage(QStringLiteral("ar"));
        if (name == u"large") appearance.setTextScale(1.5);
        SummaryDialog dialog(overview.workspace(), appearance,
                             overview.insights.overview().value());
        dialog.form().setNames(SummaryNames::Leaders);
        showAt(dialog, {960, 720});
        QTest::qWait(20);   // the layout of wrapped texts settles in steps
        EXPECT_TRUE(QTest::qWaitFor([&] { return dialog.preview().pages() > 0; }, 20'000));
        QTest::qWait(20);
        keepPicture(dialog, QStringLiteral("summary-") + name);
        appearance.setChoice(ThemeChoice::Light);
        appearance.setLanguage(QStringLiteral("en"));
        appearance.setTextScale(1);
    }
}

}   // namespace wallchart
