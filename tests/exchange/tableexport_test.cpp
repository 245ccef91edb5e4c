// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tableexport.h"

#include "core/exchange/csvwriter.h"
#include "tests/exchange/imports.h"
#include "tests/support/campaignfromtext.h"

using namespace wallchart;

namespace {

Sheet readBack(const QByteArray &bytes)
{
    const Result<Sheet> sheet = readSheetBytes(bytes, QStringLiteral("out"));
    EXPECT_TRUE(sheet);
    return sheet.value_or(Sheet());
}

Sheet exported(const Reading &reading, const ExportOptions &options)
{
    return readBack(csvOf(tableOf(reading, options)));
}

Sheet workbook(const Reading &reading, const ExportOptions &options)
{
    const auto rows = tableOf(reading, options);
    return readBack(xlsxOf(rows, columnKindsOf(rows.front())).value());
}

ExportOptions options(ExportKind what, Redaction redaction = Redaction::None)
{
    return {.what = what, .redaction = redaction, .privateTies = PrivateTies::Include};
}

ImportOptions as(ImportKind kind)
{
    ImportOptions options;
    options.kind = kind;
    return options;
}

}   // namespace

TEST(TableExport, of_every_roster_imports_again_without_a_change)
{
    for (const char *file :
         {"plain_sheet.csv", "broadstripes.csv", "action_builder.csv", "zetkin.csv",
          "excel_unicode_text.txt", "steward_sheet.xlsx", "messy_with_title_rows.csv"}) {
        ImportedCampaign made;
        made.import(file);
        for (const Sheet &sheet : {exported(made.reading(), options(ExportKind::Workers)),
                                   workbook(made.reading(), options(ExportKind::Workers))}) {
            const char *format = sheet.dialect.format == u"csv" ? " as CSV" : " as XLSX";
            EXPECT_EQ(sheet.shape.body.size(), made.campaign().all<Worker>().size()) << file;
            const ImportPlan again = made.import(sheet);
            EXPECT_TRUE(again.changes.empty()) << file << format << ": " << summaryOf(again);
            EXPECT_EQ(again.kind, ImportKind::Workers);
            EXPECT_TRUE(again.problems.empty())
                << file << format << " " << again.problems[0].code.key;
        }
    }
}

TEST(TableExport, of_workers_makes_the_same_wall_chart_elsewhere)
{
    ImportedCampaign made;
    made.import("plain_sheet.csv");
    made.import("action_builder.csv");
    ImportedCampaign copy;
    copy.import(exported(made.reading(), options(ExportKind::Workers)));
    EXPECT_EQ(copy.byUnit(), made.byUnit());
    EXPECT_EQ(copy.byShift(), made.byShift());
    EXPECT_EQ(copy.byJob(), made.byJob());
    EXPECT_EQ(copy.byLevel(), made.byLevel());
    EXPECT_EQ(copy.worker("X Æ Lee").worker->phones, made.worker("X Æ Lee").worker->phones);
}

TEST(TableExport, of_ties_and_results_imports_again_without_a_change)
{
    ImportedCampaign made;
    made.import("plain_sheet.csv");
    made.import("ties.csv");
    const Sheet ties = exported(made.reading(), options(ExportKind::Ties));
    EXPECT_EQ(ties.shape.body.size(), 449u);
    EXPECT_TRUE(made.import(ties).changes.empty());
    const Sheet results = exported(made.reading(), options(ExportKind::Participation));
    EXPECT_EQ(results.shape.body.size(), 276u);
    EXPECT_TRUE(made.import(results, as(ImportKind::Participation)).changes.empty());
    EXPECT_TRUE(made.import(workbook(made.reading(), options(ExportKind::Ties))).changes.empty());
    const Sheet inWorkbook = workbook(made.reading(), options(ExportKind::Participation));
    EXPECT_TRUE(made.import(inWorkbook, as(ImportKind::Participation)).changes.empty());
    const ImportPlan guessed = made.import(results);
    EXPECT_TRUE(guessed.changes.empty()) << "the headers say what it is: " << summaryOf(guessed);
}

TEST(TableExport, knows_which_columns_are_numbers_and_days)
{
    EXPECT_EQ(columnKindsOf({QStringLiteral("Name"), QStringLiteral("Assessment"),
                             QStringLiteral("Assessment date"), QStringLiteral("Phone"),
                             QStringLiteral("Weight"), QStringLiteral("Date")}),
              (std::vector<ColumnKind>{ColumnKind::Text, ColumnKind::Number, ColumnKind::Date,
                                       ColumnKind::Text, ColumnKind::Number, ColumnKind::Date}));
}

TEST(TableExport, keeps_private_ties_back_unless_asked)
{
    ImportedCampaign made(campaignFromText("ICU / Day: Ana, Ben, Cy"));
    made.import(csv("Source,Target,Type\nAna,Ben,family\nAna,Cy,friend\n"));
    EXPECT_EQ(tableOf(made.reading(), {.what = ExportKind::Ties}).size(), 2u);
    EXPECT_EQ(tableOf(made.reading(), options(ExportKind::Ties)).size(), 3u);
}

TEST(TableExport, redacts_names_and_everything_that_gives_them_away)
{
    ImportedCampaign made;
    made.import(
        csv("Name,Unit,Email,Phone,ID,Code Name\nAna Lee,ICU,ana@example.org,+1 555 0177,E77,\n"
            "Ana Lopez,ICU,,,,Falcon\nBen Cho,ICU,,,,\n"));
    const auto names = [&](Redaction redaction) {
        std::vector<std::string> found;
        for (const QStringList &row :
             tableOf(made.reading(), options(ExportKind::Workers, redaction)))
            found.push_back(row[0].toStdString());
        return found;
    };
    EXPECT_EQ(names(Redaction::None),
              (std::vector<std::string>{"Name", "Ana Lee", "Ana Lopez", "Ben Cho"}));
    EXPECT_EQ(names(Redaction::Codes), (std::vector<std::string>{"Name", "#1", "Falcon", "#3"}));
    EXPECT_EQ(names(Redaction::Numbers), (std::vector<std::string>{"Name", "#1", "#2", "#3"}));
    EXPECT_EQ(names(Redaction::Short)[0], "Name");
    for (const Redaction redaction : {Redaction::Short, Redaction::Codes, Redaction::Numbers}) {
        const QByteArray bytes = csvOf(
            tableOf(made.reading(), options(ExportKind::Workers, redaction)));
        for (const char *secret : {"Lopez", "Cho", "example.org", "555", "E77"})
            EXPECT_FALSE(bytes.contains(secret)) << secret;
    }
}
