// SPDX-License-Identifier: GPL-3.0-or-later
// Every example roster, imported: the counts were taken from the files by other means.
#include "tests/exchange/imports.h"

using namespace wallchart;

namespace {

const Counts kUnits{{"ICU", 48},
                    {"Emergency", 62},
                    {"Environmental services", 58},
                    {"Dietary", 46},
                    {"Radiology", 28},
                    {"Med-Surg 3 East", 44},
                    {"Med-Surg 4 West", 42},
                    {"Laboratory", 30},
                    {"Transport", 30},
                    {"Respiratory therapy", 24}};
const Counts kShifts{{"Day", 195}, {"Evening", 112}, {"Night", 105}};
const Counts kLevels{{"1", 84}, {"2", 120}, {"3", 99}, {"4", 37}, {"5", 9}, {"", 63}};
const Counts kJobs{{"RN", 95},
                   {"Unit clerk", 39},
                   {"Nursing assistant", 34},
                   {"Housekeeper", 34},
                   {"Transporter", 30},
                   {"Dietary aide", 27},
                   {"Lead housekeeper", 24},
                   {"Registrar", 18},
                   {"Receptionist", 17},
                   {"Lab technician", 16},
                   {"Phlebotomist", 14},
                   {"RT assistant", 14},
                   {"Cook", 13},
                   {"Radiology technician", 11},
                   {"ER technician", 10},
                   {"Respiratory therapist", 10},
                   {"Cashier", 6}};
const Counts kPetition{{"took-part", 254}, {"refused", 22}, {"not-asked", 136}};

std::string worksites(const Campaign &campaign)
{
    std::string names;
    for (const Worksite &site : campaign.all<Worksite>())
        names += (names.empty() ? "" : "|") + site.name.toStdString();
    return names;
}

ImportOptions onto(const char *test)
{
    ImportOptions options;
    options.test = QString::fromUtf8(test);
    return options;
}

}   // namespace

TEST(ImportRosters, plain_sheet_fills_the_wall_chart)
{
    ImportedCampaign made;
    EXPECT_EQ(summaryOf(made.import("plain_sheet.csv")),
              "read 412, added 412, updated 0, unchanged 0, skipped 0, ties 0, problems 0");
    EXPECT_EQ(made.byUnit(), kUnits);
    EXPECT_EQ(made.byShift(), kShifts);
    EXPECT_EQ(made.byJob(), kJobs);
    EXPECT_EQ(made.byLevel(), kLevels);
    EXPECT_EQ(made.byOutcome("Petition"), kPetition);
    ASSERT_EQ(made.campaign().all<StructureTest>().size(), 1u);
    EXPECT_EQ(made.campaign().all<StructureTest>().begin()->kind, TestKind::Petition);
    EXPECT_EQ(made.campaign().all<Participation>().size(), 276u) << "not asked leaves no row";
    EXPECT_EQ(worksites(made.campaign()), "St. Brigid");
}

TEST(ImportRosters, broadstripes_brings_hire_dates_and_the_bargaining_unit)
{
    ImportedCampaign made;
    EXPECT_EQ(summaryOf(made.import("broadstripes.csv")),
              "read 412, added 412, updated 0, unchanged 0, skipped 0, ties 0, problems 0");
    EXPECT_EQ(made.byUnit(), kUnits);
    EXPECT_EQ(made.byShift(), (Counts{{"", 412}}));
    EXPECT_EQ(made.byJob(), kJobs);
    EXPECT_EQ(made.byLevel(), kLevels);
    EXPECT_EQ(made.byOutcome("Staffing petition"), kPetition);
    int members = 0;
    for (const Worker &worker : made.campaign().all<Worker>())
        members += worker.bargainingUnit == true ? 1 : 0;
    EXPECT_EQ(members, 378);
    const WorkerReading lee = made.worker("X Æ Lee");
    EXPECT_EQ(lee.worker->hiredOn, QDate(2015, 10, 7));
    EXPECT_EQ(lee.worker->externalIds, QStringList{QStringLiteral("1005")});
    EXPECT_EQ(worksites(made.campaign()), "St. Brigid Hospital");
}

TEST(ImportRosters, action_builder_brings_contacts_and_languages)
{
    ImportedCampaign made;
    EXPECT_EQ(summaryOf(made.import("action_builder.csv")),
              "read 412, added 412, updated 0, unchanged 0, skipped 0, ties 0, problems 0");
    EXPECT_EQ(made.byLevel(), kLevels);
    EXPECT_EQ(made.byUnit(), (Counts{{"", 412}}));
    Counts languages;
    for (const Worker &worker : made.campaign().all<Worker>())
        ++languages[worker.languages.join(u'|').toStdString()];
    EXPECT_EQ(languages, (Counts{{"English", 326}, {"Spanish", 86}}));
    const WorkerReading lee = made.worker("X Æ Lee");
    EXPECT_EQ(lee.worker->emails, QStringList{QStringLiteral("x.1005@example.org")});
    EXPECT_EQ(lee.worker->phones, QStringList{QStringLiteral("+1 555 0177 6985")});
}

TEST(ImportRosters, zetkin_brings_people_without_places)
{
    ImportedCampaign made;
    EXPECT_EQ(summaryOf(made.import("zetkin.csv")),
              "read 412, added 412, updated 0, unchanged 0, skipped 0, ties 0, problems 0");
    EXPECT_EQ(made.worker("Rowena Nasser").worker->externalIds,
              QStringList{QStringLiteral("3044")});
    EXPECT_TRUE(made.knows("María José de la O Núñez"));
}

TEST(ImportRosters, the_employers_list_brings_everybody_although_it_lost_letters)
{
    ImportedCampaign made;
    const ImportPlan plan = made.import("employer_semicolon_cp1252.csv");
    EXPECT_EQ(plan.added, 412);
    EXPECT_EQ(plan.skipped, 0);
    EXPECT_EQ(codesOf(plan.notes), (std::vector<std::string>{"import-letters-lost@4:0"}));
    EXPECT_EQ(plan.notes[0].args,
              (QStringList{QStringLiteral("53"), QStringLiteral("Noel Y?lmaz")}));
    EXPECT_EQ(made.byUnit(), kUnits);
    EXPECT_EQ(made.byJob(), kJobs);
    EXPECT_EQ(made.worker("Andrés Baker").worker->hiredOn, QDate(2001, 1, 8));
    EXPECT_EQ(worksites(made.campaign()), "St. Brigid");
}

TEST(ImportRosters, excel_unicode_text_turns_names_around)
{
    ImportedCampaign made;
    EXPECT_EQ(summaryOf(made.import("excel_unicode_text.txt")),
              "read 412, added 412, updated 0, unchanged 0, skipped 0, ties 0, problems 0");
    EXPECT_EQ(made.byUnit(), kUnits);
    EXPECT_EQ(made.byShift(), kShifts);
    EXPECT_EQ(made.byJob(), kJobs);
    for (const char *name :
         {"X Æ Lee", "Jean-Luc d'Aubigné", "Nguyễn Văn Bình", "李小梅", "فاطمة الزهراء علي"})
        EXPECT_TRUE(made.knows(name)) << name;
}

TEST(ImportRosters, the_steward_sheet_is_read_from_its_first_sheet)
{
    ImportedCampaign made;
    EXPECT_EQ(summaryOf(made.import("steward_sheet.xlsx")),
              "read 412, added 412, updated 0, unchanged 0, skipped 0, ties 0, problems 0");
    EXPECT_EQ(made.byUnit(), kUnits);
    EXPECT_EQ(made.byShift(), kShifts);
    EXPECT_EQ(made.byJob(), kJobs);
    EXPECT_EQ(made.byLevel(), kLevels);
    EXPECT_EQ(made.worker("X Æ Lee").worker->hiredOn, QDate(2015, 10, 7));
    EXPECT_TRUE(made.campaign().all<StructureTest>().empty())
        << "being a steward is no structure test";
    EXPECT_TRUE(made.campaign().all<LeaderMark>().empty()) << "an office makes nobody a leader";
}

TEST(ImportRosters, the_messy_one_brings_what_is_sound_and_lists_the_rest)
{
    ImportedCampaign made;
    const ImportPlan plan = made.import("messy_with_title_rows.csv");
    EXPECT_EQ(plan.read, 62);
    EXPECT_EQ(plan.added, 61);
    EXPECT_EQ(plan.skipped, 1);
    EXPECT_EQ(
        codesOf(plan.problems),
        (std::vector<std::string>{"table-unclosed-quote@41:1", "import-same-person-in-file@69:0"}));
    EXPECT_EQ(plan.problems.back().args,
              (QStringList{QStringLiteral("X Æ Lee"), QStringLiteral("5")}));
    EXPECT_EQ(codesOf(plan.notes),
              (std::vector<std::string>{"table-title-rows-skipped@1:0",
                                        "table-total-row-skipped@70:0", "table-short-rows@5:0"}));
    EXPECT_EQ(made.byUnit(), (Counts{{"ICU", 49}, {"Emergency", 12}}));
    EXPECT_EQ(made.byShift(), (Counts{{"Day", 29}, {"Evening", 22}, {"Night", 10}}));
    EXPECT_EQ(made.byLevel(),
              (Counts{{"1", 7}, {"2", 17}, {"3", 11}, {"4", 5}, {"5", 3}, {"", 18}}));
    for (const char *name :
         {"X Æ Lee", "Ngozi Haddad", "Edgar Nguyễn", "Björn Wójcik", "Jean-Luc d'Aubigné",
          "Ioana McAllister", "Andrés O'Connor", "Quote Unclosed", "Nguyễn Văn Bình"})
        EXPECT_TRUE(made.knows(name)) << name;
    EXPECT_FALSE(made.worker("X Æ Lee").level());
}

TEST(ImportRosters, the_petition_lands_on_its_test)
{
    ImportedCampaign made;
    made.import("action_builder.csv");
    EXPECT_EQ(summaryOf(made.import("action_network_petition.csv", onto("Staffing petition"))),
              "read 254, added 254, updated 0, unchanged 0, skipped 0, ties 0, problems 0");
    EXPECT_EQ(made.byOutcome("Staffing petition"),
              (Counts{{"took-part", 254}, {"not-asked", 158}}));
    const WorkerReading lee = made.worker("X Æ Lee");
    const auto results = made.campaign().allWith<&Participation::worker>(lee.worker->id);
    ASSERT_EQ(results.size(), 1u);
    EXPECT_EQ(results[0]->on, QDate(2022, 11, 20));
}

TEST(ImportRosters, the_petition_finds_people_by_name_where_no_email_is_known)
{
    ImportedCampaign made;
    made.import("plain_sheet.csv");
    const ImportPlan plan = made.import("action_network_petition.csv", onto("Petition"));
    EXPECT_EQ(plan.added, 0) << "all 254 signed on the sheet already";
    EXPECT_EQ(plan.unchanged, 254);
    EXPECT_TRUE(plan.problems.empty());
    EXPECT_EQ(made.byOutcome("Petition"), kPetition);
}

TEST(ImportRosters, the_petition_of_strangers_lists_each_row)
{
    ImportedCampaign made;
    const ImportPlan plan = made.import("action_network_petition.csv", onto("Petition"));
    EXPECT_EQ(plan.skipped, 254);
    ASSERT_EQ(plan.problems.size(), 254u);
    EXPECT_STREQ(plan.problems[0].code.key, "import-person-not-found");
    EXPECT_EQ(plan.problems[0].line, 2);
    EXPECT_TRUE(made.campaign().all<Worker>().empty());
}

TEST(ImportRosters, ties_join_people_by_name)
{
    ImportedCampaign made;
    made.import("plain_sheet.csv");
    const ImportPlan plan = made.import("ties.csv");
    EXPECT_EQ(plan.tiesAdded, 449);
    EXPECT_EQ(plan.unchanged, 2) << "two pairs stand there in both directions";
    EXPECT_TRUE(plan.problems.empty());
    Counts kinds;
    Counts strengths;
    for (const Tie &tie : made.campaign().all<Tie>()) {
        const TieKind &kind = *made.campaign().find(tie.kind);
        ++kinds[(kind.key.isEmpty() ? kind.label : kind.key).toStdString()];
        ++strengths[std::to_string(tie.strength)];
    }
    EXPECT_EQ(kinds, (Counts{{"friend", 139},
                             {"carpool", 98},
                             {"family", 94},
                             {"works-closely", 72},
                             {"church", 27},
                             {"soccer", 19}}));
    EXPECT_EQ(strengths, (Counts{{"2", 222}, {"1", 130}, {"3", 97}}));
}

TEST(ImportRosters, nominations_say_who_named_whom)
{
    ImportedCampaign made;
    made.import("plain_sheet.csv");
    EXPECT_EQ(summaryOf(made.import("nominations.csv")),
              "read 251, added 251, updated 0, unchanged 0, skipped 0, ties 0, problems 0");
    const WorkerId qasimi = made.worker("Yusuf Qasimi").worker->id;
    EXPECT_EQ(made.campaign().allWith<&Nomination::of>(qasimi).size(), 20u);
    const Nomination &first = *made.campaign().all<Nomination>().begin();
    EXPECT_EQ(first.on, QDate(2023, 1, 25));
    EXPECT_TRUE(first.alone);
    EXPECT_EQ(first.question, QStringLiteral("Who do you turn to when something goes wrong?"));
}

TEST(ImportRosters, a_second_import_of_any_file_changes_nothing)
{
    ImportedCampaign made;
    made.import("plain_sheet.csv");
    made.import("action_builder.csv");
    for (const char *file :
         {"plain_sheet.csv", "action_builder.csv", "broadstripes.csv", "zetkin.csv",
          "excel_unicode_text.txt", "steward_sheet.xlsx", "employer_semicolon_cp1252.csv",
          "messy_with_title_rows.csv", "ties.csv", "nominations.csv"}) {
        made.import(file);
        const ImportPlan again = made.import(file);
        EXPECT_TRUE(again.changes.empty())
            << file << ": " << again.changes.edits.size() << " edits, " << summaryOf(again);
        EXPECT_EQ(again.added, 0) << file;
        EXPECT_EQ(again.updated, 0) << file;
    }
    made.import("action_network_petition.csv", onto("Petition"));
    EXPECT_TRUE(made.import("action_network_petition.csv", onto("Petition")).changes.empty());
}

TEST(ImportRosters, all_lists_of_one_hospital_meet_in_the_same_412_people)
{
    ImportedCampaign made;
    for (const char *file :
         {"plain_sheet.csv", "action_builder.csv", "zetkin.csv", "broadstripes.csv",
          "steward_sheet.xlsx", "excel_unicode_text.txt", "employer_semicolon_cp1252.csv"}) {
        made.import(file);
        EXPECT_EQ(made.campaign().all<Worker>().size(), 412u) << file;
    }
    EXPECT_EQ(made.byUnit(), kUnits);
    EXPECT_EQ(made.byShift(), kShifts);
    EXPECT_EQ(made.byLevel(), kLevels);
    EXPECT_EQ(made.campaign().all<Worksite>().size(), 1u);
    const WorkerReading lee = made.worker("X Æ Lee");
    EXPECT_EQ(lee.worker->emails.size(), 1);
    EXPECT_EQ(lee.worker->phones.size(), 1);
    EXPECT_EQ(lee.worker->externalIds, QStringList{QStringLiteral("1005")});
}

TEST(ImportRosters, letters_lost_by_the_employer_come_back_with_a_better_list)
{
    ImportedCampaign made;
    made.import("employer_semicolon_cp1252.csv");
    made.import("action_builder.csv");
    EXPECT_EQ(made.campaign().all<Worker>().size(), 412u);
    for (const char *name : {"Noel Yılmaz", "Nguyễn Văn Bình", "李小梅", "Дмитрий Соколов"})
        EXPECT_TRUE(made.knows(name)) << name;
    made.import("plain_sheet.csv");
    EXPECT_EQ(made.campaign().all<Worker>().size(), 412u);
}
