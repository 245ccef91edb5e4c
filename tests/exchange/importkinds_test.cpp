// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/settingsintents.h"
#include "core/editing/intents/structureintents.h"
#include "tests/exchange/imports.h"
#include "tests/support/campaignfromtext.h"

using namespace wallchart;

using Codes = std::vector<std::string>;

namespace {

ImportOptions as(ImportKind kind, const char *test = "")
{
    ImportOptions options;
    options.kind = kind;
    options.test = QString::fromUtf8(test);
    return options;
}

ImportOptions replacing()
{
    ImportOptions options;
    options.onConflict = OnConflict::Replace;
    return options;
}

ImportOptions with(const char *field, const char *column)
{
    ImportOptions options;
    options.chosen.insert(QString::fromUtf8(field), QString::fromUtf8(column));
    return options;
}

}   // namespace

TEST(ImportKinds, a_header_in_the_words_of_the_campaign_is_known)
{
    IdSource ids = IdSource::seeded(4, 0);
    const Campaign fresh = newCampaign(QStringLiteral("T"), kImportDay, ids);
    const Campaign campaign = fresh.with(
        setCampaignWords(fresh, {PeopleWord::Tenants, QStringLiteral("Staircase"), {}}).edits);
    ImportedCampaign made(campaign);
    made.import(csv("Name,STAIRCASE\nAna,North\nBen,South\n"));
    EXPECT_EQ(made.byUnit(), (Counts{{"North", 1}, {"South", 1}}));
}

TEST(ImportWorkers, keeps_what_is_known_and_fills_what_is_blank)
{
    ImportedCampaign made;
    made.import(csv("Name,Unit,Shift,Job\nAna Lee,ICU,Day,\n"));
    const ImportPlan plan = made.import(
        csv("Name,Unit,Shift,Job,Email\nAna Lee,ICU,Night,RN,ana@example.org\n"));
    EXPECT_EQ(plan.updated, 1);
    const WorkerReading ana = made.worker("Ana Lee");
    EXPECT_EQ(made.byShift(), (Counts{{"Day", 1}}))
        << "the night shift is added for the file, but nobody moved";
    EXPECT_EQ(ana.mainPost->jobTitle, QStringLiteral("RN"));
    EXPECT_EQ(ana.worker->emails, QStringList{QStringLiteral("ana@example.org")});
}

TEST(ImportWorkers, replaces_when_asked_to_and_keeps_the_old_post_in_history)
{
    ImportedCampaign made;
    made.import(csv("ID,Name,Unit,Shift\n7,Ana Lee,ICU,Day\n"));
    const Sheet moved = csv("ID,Name,Unit,Shift\n7,Ana Lee-Baker,ER,Night\n");
    made.import(moved, replacing());
    EXPECT_EQ(made.byUnit(), (Counts{{"ER", 1}}));
    EXPECT_EQ(made.byShift(), (Counts{{"Night", 1}}));
    EXPECT_EQ(made.campaign().all<Post>().size(), 2u);
    EXPECT_TRUE(made.knows("Ana Lee-Baker"));
    EXPECT_TRUE(made.import(moved, replacing()).changes.empty());
}

TEST(ImportWorkers, tells_namesakes_apart_by_id_and_by_unit)
{
    ImportedCampaign made;
    made.import(csv("ID,Name,Unit\n1,Ana Lee,ICU\n2,Ana Lee,ICU\n,Ben Cho,ICU\n,Ben Cho,ER\n"));
    EXPECT_EQ(made.campaign().all<Worker>().size(), 4u);
    const ImportPlan again = made.import(csv("Name,Unit,Job\nBen Cho,ER,RN\nAna Lee,ICU,RN\n"));
    EXPECT_EQ(again.updated, 1);
    EXPECT_EQ(codesOf(again.problems), (Codes{"import-person-ambiguous@3:0"}));
}

TEST(ImportWorkers, takes_an_email_or_phone_only_with_a_compatible_name)
{
    ImportedCampaign made;
    made.import(csv("Name,Email,Phone\nAna Lee,team@example.org,+1 555 0177 6985\n"));
    const ImportPlan plan = made.import(csv(
        "Name,Email,Phone,Job\nAnna M. Lee,TEAM@example.org,,RN\nBen Cho,team@example.org,,RN\nA. Lee,,(555) 0177-6985,RN\n"));
    EXPECT_EQ(made.campaign().all<Worker>().size(), 2u)
        << "Ben shares the mailbox, but is somebody else";
    EXPECT_EQ(plan.added, 1);
    EXPECT_EQ(plan.duplicates.size(), 2u);
}

TEST(ImportWorkers, nests_units_and_knows_them_again)
{
    ImportedCampaign made;
    made.import(csv(
        "Name,Unit,Shift\nAna,Surgery / 3 East,D\nBen,surgery / 3 WEST,N\nCy,Surgery,Nights\nDi,3 East,Day\n"));
    EXPECT_EQ(made.byUnit(),
              (Counts{{"Surgery", 1}, {"Surgery / 3 East", 2}, {"Surgery / 3 WEST", 1}}));
    EXPECT_EQ(made.byShift(), (Counts{{"Day", 2}, {"Night", 2}}));
    EXPECT_EQ(made.campaign().all<Unit>().size(), 3u);
}

TEST(ImportWorkers, uses_shifts_of_the_campaign_under_their_names)
{
    ImportedCampaign made(campaignFromText("ICU / Days: Zoe\nICU / Late: Yan"));
    made.import(csv("Name,Unit,Shift\nAna,ICU,D\nBen,ICU,late\n"));
    EXPECT_EQ(made.byShift(), (Counts{{"Days", 2}, {"Late", 2}}));
}

TEST(ImportWorkers, lists_cells_it_does_not_understand_and_takes_the_rest)
{
    ImportedCampaign made;
    const ImportPlan plan = made.import(
        csv("Name,Unit,Rating,Hire Date,Hours,In Bargaining Unit\n"
            "Ana,ICU,9,soon,many,perhaps\n,ER,2,,,\nBen,ER,2,2020-01-01,37.5,yes\n"));
    EXPECT_EQ(codesOf(plan.problems),
              (Codes{"import-cell-no-date@2:4", "import-cell-no-yes-or-no@2:6",
                     "import-cell-no-number@2:5", "import-cell-no-level@2:3",
                     "import-row-without-name@3:0"}));
    EXPECT_EQ(summaryOf(plan),
              "read 3, added 2, updated 0, unchanged 0, skipped 1, ties 0, problems 5");
    EXPECT_EQ(made.byUnit(), (Counts{{"ICU", 1}, {"ER", 1}}));
    EXPECT_EQ(made.worker("Ben").mainPost->hours, 37.5);
}

TEST(ImportWorkers, imports_from_a_named_column)
{
    ImportedCampaign made;
    made.import(csv("Who is it,Where\nAna,ICU\n"), [] {
        ImportOptions options = with("full-name", "who is it");
        options.chosen.insert(QStringLiteral("unit"), QStringLiteral("2"));
        return options;
    }());
    EXPECT_EQ(made.byUnit(), (Counts{{"ICU", 1}}));
    EXPECT_EQ(made.refusal(csv("Name\nAna\n"), with("unit", "Ward")), "import-no-such-column");
    EXPECT_EQ(made.refusal(csv("Name\nAna\n"), with("mood", "Name")), "import-no-such-field");
}

TEST(ImportWorkers, takes_each_unknown_column_of_marks_for_a_structure_test)
{
    ImportedCampaign made;
    made.import(csv(
        "Name,Unit,Petition,Sticker day: Signed,T-shirt size\nAna,ICU,x,no,M\nBen,ICU,,yes,S\n"));
    EXPECT_EQ(made.byOutcome("Petition"), (Counts{{"took-part", 1}, {"not-asked", 1}}));
    EXPECT_EQ(made.byOutcome("Sticker day"), (Counts{{"took-part", 1}, {"refused", 1}}));
    EXPECT_EQ(made.campaign().all<StructureTest>().size(), 2u);
}

TEST(ImportWorkers, puts_everybody_on_the_worksite_asked_for)
{
    ImportedCampaign made;
    ImportOptions north;
    north.worksite = QStringLiteral("North");
    made.import(csv("Name,Unit\nAna,ICU\n"), north);
    made.import(csv("Name,Unit,Site\nBen,ICU,South\nCy,ICU,North\n"));
    EXPECT_EQ(made.campaign().all<Worksite>().size(), 2u);
    EXPECT_EQ(made.campaign().all<Unit>().size(), 2u) << "an ICU each";
}

TEST(ImportWorkers, marks_those_who_left_once)
{
    ImportedCampaign made;
    const Sheet sheet = csv("Name,Unit,Employee Status\nAna,ICU,Active\nBen,ICU,Terminated\n");
    made.import(sheet);
    EXPECT_EQ(made.worker("Ben").out, OutReason::Left);
    EXPECT_FALSE(made.worker("Ana").out);
    EXPECT_TRUE(made.import(sheet).changes.empty());
}

TEST(ImportAssessments, are_repeated_only_when_the_level_is_new)
{
    ImportedCampaign made(campaignFromText("ICU / Day: Ana 2, Ben"));
    const Sheet sheet = csv("Name,Assessment\nAna,2\nBen,4\nCy,1\n");
    const ImportPlan plan = made.import(sheet, as(ImportKind::Assessments));
    EXPECT_EQ(summaryOf(plan),
              "read 3, added 1, updated 0, unchanged 1, skipped 1, ties 0, problems 1");
    EXPECT_EQ(made.byLevel(), (Counts{{"2", 1}, {"4", 1}}));
    const WorkerReading ben = made.worker("Ben");
    EXPECT_EQ(ben.assessment->on, kImportDay);
    EXPECT_EQ(ben.assessment->basis, Basis::Soft);
    EXPECT_TRUE(made.import(sheet, as(ImportKind::Assessments)).changes.empty());
}

TEST(ImportAssessments, keep_their_own_dates_as_history)
{
    ImportedCampaign made(campaignFromText("ICU / Day: Ana"));
    const Sheet sheet = csv(
        "Name,Assessment,Assessment Date,Assessed By\nAna,4,2023-01-05,Sam\nAna,3,2023-02-05,Sam\n");
    EXPECT_EQ(made.import(sheet, as(ImportKind::Assessments)).added, 2);
    EXPECT_EQ(made.worker("Ana").level(), 3);
    EXPECT_EQ(made.campaign().all<Organizer>().size(), 1u);
    EXPECT_TRUE(made.import(sheet, as(ImportKind::Assessments)).changes.empty());
}

TEST(ImportAssessments, of_one_person_and_day_are_taken_once)
{
    ImportedCampaign made(campaignFromText("ICU / Day: Ana"));
    const ImportPlan plan = made.import(csv("Name,Assessment\nAna,4\nAna,2\n"),
                                        as(ImportKind::Assessments));
    EXPECT_EQ(made.byLevel(), (Counts{{"4", 1}}));
    EXPECT_EQ(codesOf(plan.problems), (Codes{"import-same-person-in-file@3:0"}));
}

TEST(ImportParticipation, records_outcomes_on_a_named_test)
{
    ImportedCampaign made(campaignFromText("ICU / Day: Ana, Ben, Cy"));
    const Sheet sheet = csv(
        "Name,Outcome,Date\nAna,took-part,2023-03-05\nBen,said-yes,\nCy,asked,\nDi,x,\nAna,dunno,\n");
    const ImportPlan plan = made.import(sheet, as(ImportKind::Participation, "Strike pledge"));
    EXPECT_EQ(codesOf(plan.problems),
              (Codes{"import-person-not-found@5:0", "import-cell-no-outcome@6:2"}));
    EXPECT_EQ(made.byOutcome("Strike pledge"),
              (Counts{{"took-part", 1}, {"said-yes", 1}, {"asked", 1}}));
    EXPECT_TRUE(made.import(sheet, as(ImportKind::Participation, "strike PLEDGE")).changes.empty());
    EXPECT_EQ(made.refusal(csv("Name,Date\nAna,2023-03-05\n"), as(ImportKind::Participation)),
              "import-test-name-missing");
}

TEST(ImportParticipation, of_one_person_twice_is_recorded_once)
{
    ImportedCampaign made(campaignFromText("ICU / Day: Ana, Ben"));
    const ImportPlan plan = made.import(csv("Name,Outcome\nAna,x\nAna,refused\n"),
                                        as(ImportKind::Participation, "Petition"));
    EXPECT_EQ(made.byOutcome("Petition"), (Counts{{"took-part", 1}, {"not-asked", 1}}));
    EXPECT_EQ(codesOf(plan.problems), (Codes{"import-same-person-in-file@3:0"}));
}

TEST(ImportHeadcounts, are_told_by_their_headers)
{
    ImportedCampaign made(campaignFromText("ICU / Day: Ana"));
    const Sheet sheet = csv(
        "Unit,Shift,People\nICU,Day,20\nICU,Night,12\nER,,30\nER,Day,many\nICU,Day,21\nER,Night,999999999\nTotal,,62\n");
    const ImportPlan plan = made.import(sheet);
    EXPECT_EQ(plan.kind, ImportKind::Headcounts);
    EXPECT_EQ(plan.added, 3);
    EXPECT_EQ(codesOf(plan.problems),
              (Codes{"import-cell-no-number@5:3", "import-same-person-in-file@6:0",
                     "import-cell-no-number@7:3"}));
    EXPECT_EQ(made.campaign().all<HeadCount>().size(), 3u);
    EXPECT_EQ(made.campaign().all<Shift>().size(), 2u);
    EXPECT_TRUE(made.import(sheet).changes.empty());
}

TEST(ImportTies, know_the_shipped_kinds_and_keep_others)
{
    ImportedCampaign made(campaignFromText("ICU / Day: Ana, Ben, Cy"));
    const Sheet sheet = csv(
        "From,To,Label,Strength\nAna,Ben,follows,3\nBen,Ana,follows,1\nAna,Cy,Works closely,\nCy,Ana,works-closely,\nAna,Cy,bowling,9\nAna,Ana,friend,\nAna,Zed,friend,\n");
    const ImportPlan plan = made.import(sheet, [] {
        ImportOptions options = with("tie-kind", "Label");
        return options;
    }());
    EXPECT_EQ(plan.tiesAdded, 4) << "following is directed, the rest is not";
    EXPECT_EQ(codesOf(plan.problems),
              (Codes{"import-tie-with-oneself@7:0", "import-person-not-found@8:0"}));
    EXPECT_EQ(made.worker("Ana").followers, 1);
    Counts labels;
    for (const TieKind &kind : made.campaign().all<TieKind>()) ++labels[kind.label.toStdString()];
    EXPECT_EQ(labels["bowling"], 1);
    EXPECT_TRUE(made.import(sheet, with("tie-kind", "Label")).changes.empty());
}

TEST(ImportNominations, may_name_nobody)
{
    ImportedCampaign made(campaignFromText("ICU / Day: Ana, Ben"));
    const Sheet sheet = csv(
        "Asked,Named,Question,Date\nAna,Ben,Who?,2023-03-01\nBen,nobody,Who?,2023-03-01\n");
    EXPECT_EQ(made.import(sheet).added, 2);
    EXPECT_FALSE((*std::next(made.campaign().all<Nomination>().begin())).of);
    EXPECT_TRUE(made.import(sheet).changes.empty());
}

TEST(ImportNominations, without_a_day_are_known_from_any_day)
{
    ImportedCampaign made(campaignFromText("ICU / Day: Ana, Ben, Cem"));
    made.import(
        csv("Asked,Named,Question,Date\nAna,Ben,Who?,2023-03-01\nAna,Ben,Who?,2023-04-01\n"));
    const ImportPlan again = made.import(
        csv("Asked,Named,Question\nAna,Ben,Who?\nAna,Cem,Who?\nAna,Ben,Who taught you?\n"));
    EXPECT_EQ(again.unchanged, 1);
    EXPECT_EQ(again.added, 2) << "another name, another question";
}

TEST(ImportPlan, refuses_a_table_without_people)
{
    ImportedCampaign made;
    EXPECT_EQ(made.refusal(csv("Colour,Size\nred,L\n")), "import-nothing-to-import");
}

TEST(ImportPlan, stops_when_asked_to)
{
    ImportedCampaign made;
    IdSource ids = IdSource::seeded(1, 0);
    Progress progress;
    progress.cancel();
    ImportOptions options;
    options.today = kImportDay;
    const auto plan = planImport(made.campaign(), csv("Name\nAna\n"), options, ids, progress);
    ASSERT_FALSE(plan);
    EXPECT_STREQ(plan.error().code.key, "cancelled");
}

TEST(ImportPlan, joins_several_files_into_one_change)
{
    ImportedCampaign made;
    IdSource ids = IdSource::seeded(1, 0);
    ImportOptions options;
    options.today = kImportDay;
    const std::vector<Sheet> sheets{csv("Name,Unit\nAna,ICU\nBen,ICU\n"), csv("Name,Job\nAna,RN\n"),
                                    csv("Source,Target,Type\nAna,Ben,friend\n")};
    const auto plan = planImport(made.campaign(), sheets, options, ids);
    ASSERT_TRUE(plan);
    EXPECT_EQ(summaryOf(*plan),
              "read 4, added 2, updated 1, unchanged 0, skipped 0, ties 1, problems 0");
    const Campaign next = made.campaign().with(plan->changes.edits);
    EXPECT_EQ(next.all<Tie>().size(), 1u);
    EXPECT_EQ(next.all<Post>().begin()->jobTitle, QStringLiteral("RN"));
}
