// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validation.h"

#include "tests/support/campaignfromtext.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QDate kDay(2023, 3, 7);

/// A campaign, edits of it, and what validation says about them.
class ValidationTest : public testing::Test {
protected:
    Campaign campaign = campaignFromText(R"(
        ICU / Night: Ana* 2, Ben 3 → Ana
        Surgery / 3 East / Day: Cem
    )");
    IdSource ids = idsAbove(campaign);
    Edits edits;

    const WorkerId ana = workerNamed(campaign, "Ana");
    const WorkerId ben = workerNamed(campaign, "Ben");
    const WorksiteId site = worksiteOf(campaign);

    [[nodiscard]] Problems problems() const
    {
        return validate(campaign, campaign.with(edits), edits);
    }
    /// The codes of all problems, in order, and their arguments.
    [[nodiscard]] QStringList reasons() const
    {
        QStringList texts;
        for (const Problem &problem : problems())
            texts.append(QString::fromLatin1(problem.code.key) + QLatin1Char('(')
                         + problem.args.join(QLatin1Char(',')) + QLatin1Char(')'));
        return texts;
    }
    template <class T, class Change>
    void changeCopy(const T &before, Change change)
    {
        T after = before;
        change(after);
        edits.change(before, after);
    }
    [[nodiscard]] const Unit &unit(const char *name) const
    {
        return *campaign.find(unitNamed(campaign, name));
    }
    [[nodiscard]] StructureTest test(const QString &name)
    {
        return {.id = ids.make<StructureTestId>(), .name = name, .opens = kDay, .closes = kDay};
    }
    /// A second worksite with one shift.
    [[nodiscard]] Worksite addClinic()
    {
        Worksite clinic{.id = ids.make<WorksiteId>(), .name = QStringLiteral("Clinic")};
        edits.add(clinic);
        return clinic;
    }
};

QStringList only(const char *reason)
{
    return {QString::fromLatin1(reason)};
}

}   // namespace

TEST_F(ValidationTest, edits_that_break_no_rule_have_no_problems)
{
    edits.add(Assessment{.id = ids.make<AssessmentId>(),
                         .worker = ana,
                         .scale = campaign.scale().id,
                         .level = 1,
                         .on = kDay});
    EXPECT_EQ(reasons(), QStringList());
}

TEST_F(ValidationTest, an_edit_must_start_from_what_is_there)
{
    Worker other = *campaign.find(ana);
    other.note = QStringLiteral("never was");
    Worker after = other;
    after.note = QStringLiteral("new");
    edits.change(other, after);
    EXPECT_EQ(reasons(), only("edit-outdated(worker)"));
}

TEST_F(ValidationTest, what_is_there_cannot_be_added_again)
{
    edits.add(*campaign.find(ana));
    EXPECT_EQ(reasons(), only("edit-outdated(worker)"));
}

TEST_F(ValidationTest, what_is_not_there_cannot_be_removed)
{
    edits.remove(Organizer{.id = ids.make<OrganizerId>(), .name = QStringLiteral("Nobody")});
    EXPECT_EQ(reasons(), only("edit-outdated(organizer)"));
}

TEST_F(ValidationTest, an_entity_is_edited_once)
{
    const Worker before = *campaign.find(ana);
    changeCopy(before, [](Worker &worker) { worker.note = QStringLiteral("one"); });
    changeCopy(before, [](Worker &worker) { worker.note = QStringLiteral("two"); });
    EXPECT_EQ(reasons(), only("edited-twice(worker)"));
}

TEST_F(ValidationTest, what_a_row_refers_to_must_be_there)
{
    edits.add(Nomination{
        .id = ids.make<NominationId>(), .by = ana, .of = ids.make<WorkerId>(), .on = kDay});
    EXPECT_EQ(reasons(), only("reference-missing(nomination,of_worker)"));
}

TEST_F(ValidationTest, what_is_referred_to_cannot_be_removed)
{
    edits.remove(
        *campaign.find(ana));   // a post, an assessment, a mark and a follower refer to her
    EXPECT_EQ(reasons(), only("still-referred-to(worker,4)"));
}

TEST_F(ValidationTest, a_worker_can_be_removed_together_with_all_that_refers_to_them)
{
    for (const Post *post : campaign.allWith<&Post::worker>(ben)) edits.remove(*post);
    for (const Tie *tie : campaign.allWith<&Tie::from>(ben)) edits.remove(*tie);
    for (const Assessment *each : campaign.allWith<&Assessment::worker>(ben)) edits.remove(*each);
    edits.remove(*campaign.find(ben));
    EXPECT_EQ(reasons(), QStringList());
}

TEST_F(ValidationTest, names_must_not_be_empty)
{
    changeCopy(unit("ICU"), [](Unit &each) { each.name = QStringLiteral("  "); });
    changeCopy(campaign.settings(), [](Settings &each) { each.campaignName.clear(); });
    edits.add(Organizer{.id = ids.make<OrganizerId>(), .name = {}});
    edits.add(test({}));
    EXPECT_EQ(reasons(), (QStringList{QStringLiteral("name-missing(settings)"),
                                      QStringLiteral("name-missing(unit)"),
                                      QStringLiteral("name-missing(organizer)"),
                                      QStringLiteral("name-missing(structure_test)")}));
}

TEST_F(ValidationTest, a_worker_has_a_full_name_or_a_code_name)
{
    changeCopy(*campaign.find(ana), [](Worker &each) {
        each.fullName.clear();
        each.codeName = QStringLiteral("Heron");
    });
    EXPECT_EQ(reasons(), QStringList());
    edits = {};
    changeCopy(*campaign.find(ana), [](Worker &each) { each.fullName.clear(); });
    EXPECT_EQ(reasons(), only("name-missing(worker)"));
}

TEST_F(ValidationTest, siblings_have_different_names)
{
    edits.add(Unit{
        .id = ids.make<UnitId>(), .worksite = site, .parent = {}, .name = QStringLiteral("ICU")});
    edits.add(Shift{.id = ids.make<ShiftId>(), .worksite = site, .name = QStringLiteral("Night")});
    EXPECT_EQ(reasons(), (QStringList{QStringLiteral("name-taken(unit,ICU)"),
                                      QStringLiteral("name-taken(shift,Night)")}));
}

TEST_F(ValidationTest, units_in_different_units_may_have_one_name)
{
    edits.add(Unit{.id = ids.make<UnitId>(),
                   .worksite = site,
                   .parent = unitNamed(campaign, "Surgery"),
                   .name = QStringLiteral("ICU")});
    EXPECT_EQ(reasons(), QStringList());
}

TEST_F(ValidationTest, structure_tests_have_different_names)
{
    edits.add(test(QStringLiteral("Petition")));
    campaign = campaign.with(edits);
    edits = {};
    edits.add(test(QStringLiteral("Petition")));
    EXPECT_EQ(reasons(), only("name-taken(structure_test,Petition)"));
}

TEST_F(ValidationTest, a_scale_has_each_digit_once)
{
    changeCopy(campaign.scale(),
               [](Scale &scale) { scale.levels.push_back(scale.levels.front()); });
    EXPECT_EQ(reasons(), only("name-taken(scale,1)"));
}

TEST_F(ValidationTest, a_unit_cannot_be_inside_itself)
{
    changeCopy(unit("Surgery"), [&](Unit &each) { each.parent = unitNamed(campaign, "3 East"); });
    EXPECT_EQ(reasons(), only("unit-inside-itself(Surgery)"));
    edits = {};
    changeCopy(unit("ICU"), [](Unit &each) { each.parent = each.id; });
    EXPECT_EQ(reasons(), only("unit-inside-itself(ICU)"));
}

TEST_F(ValidationTest, units_and_shifts_belong_to_the_worksite_of_who_uses_them)
{
    const Worksite clinic = addClinic();
    edits.add(Unit{.id = ids.make<UnitId>(),
                   .worksite = clinic.id,
                   .parent = unitNamed(campaign, "Surgery"),
                   .name = QStringLiteral("2 West")});
    edits.add(Post{.id = ids.make<PostId>(),
                   .worker = ana,
                   .worksite = clinic.id,
                   .unit = {},
                   .shift = shiftNamed(campaign, "Night"),
                   .main = false});
    edits.add(HeadCount{.id = ids.make<HeadCountId>(),
                        .worksite = clinic.id,
                        .unit = unitNamed(campaign, "ICU"),
                        .shift = {},
                        .people = 5,
                        .on = kDay});
    EXPECT_EQ(reasons(), (QStringList{QStringLiteral("other-worksite(Surgery)"),
                                      QStringLiteral("other-worksite(Night)"),
                                      QStringLiteral("other-worksite(ICU)")}));
}

TEST_F(ValidationTest, a_worker_has_one_current_main_post)
{
    Post second = *campaign.allWith<&Post::worker>(ana).front();
    second.id = ids.make<PostId>();
    edits.add(second);
    EXPECT_EQ(reasons(), only("two-main-posts(Ana)"));
}

TEST_F(ValidationTest, an_ended_or_second_post_beside_the_main_one_is_fine)
{
    Post ended = *campaign.allWith<&Post::worker>(ana).front();
    ended.id = ids.make<PostId>();
    ended.to = kDay;
    edits.add(ended);
    Post side = *campaign.allWith<&Post::worker>(ana).front();
    side.id = ids.make<PostId>();
    side.main = false;
    edits.add(side);
    EXPECT_EQ(reasons(), QStringList());
}

TEST_F(ValidationTest, an_end_is_not_before_its_beginning)
{
    changeCopy(*campaign.allWith<&Post::worker>(ana).front(), [](Post &post) {
        post.from = kDay;
        post.to = kDay.addDays(-1);
    });
    changeCopy(*campaign.allWith<&Tie::to>(ana).front(),
               [](Tie &tie) { tie.until = tie.seenOn.addDays(-1); });
    StructureTest backwards = test(QStringLiteral("Petition"));
    backwards.closes = kDay.addDays(-1);
    edits.add(backwards);
    edits.add(
        Print{.id = ids.make<PrintId>(), .number = 1, .on = kDay, .destroyBy = kDay.addDays(-1)});
    EXPECT_EQ(
        reasons(),
        (QStringList{QStringLiteral("dates-out-of-order(post,2023-03-07,2023-03-06)"),
                     QStringLiteral("dates-out-of-order(tie,2023-03-01,2023-02-28)"),
                     QStringLiteral("dates-out-of-order(structure_test,2023-03-07,2023-03-06)"),
                     QStringLiteral("dates-out-of-order(print,2023-03-07,2023-03-06)")}));
}

TEST_F(ValidationTest, one_day_from_beginning_to_end_is_fine)
{
    edits.add(test(QStringLiteral("Sticker day")));
    EXPECT_EQ(reasons(), QStringList());
}

TEST_F(ValidationTest, facts_need_a_date)
{
    const StructureTest petition = test(QStringLiteral("Petition"));
    edits.add(petition);
    edits.add(HeadCount{.id = ids.make<HeadCountId>(),
                        .worksite = site,
                        .unit = {},
                        .shift = {},
                        .people = 1,
                        .on = {}});
    edits.add(BaseMark{.id = ids.make<BaseMarkId>(), .worker = ana, .on = {}, .out = {}});
    edits.add(CommitteeMark{.id = ids.make<CommitteeMarkId>(), .worker = ana, .on = {}});
    edits.add(Nomination{.id = ids.make<NominationId>(), .by = ana, .of = {}, .on = {}});
    edits.add(LeaderMark{.id = ids.make<LeaderMarkId>(), .worker = ana, .on = {}});
    edits.add(Assessment{.id = ids.make<AssessmentId>(),
                         .worker = ana,
                         .scale = campaign.scale().id,
                         .level = 1,
                         .on = {}});
    edits.add(Participation{
        .id = ids.make<ParticipationId>(), .test = petition.id, .worker = ana, .on = {}});
    edits.add(
        Tally{.id = ids.make<TallyId>(), .test = petition.id, .unit = {}, .shift = {}, .on = {}});
    edits.add(Print{.id = ids.make<PrintId>(), .number = 1, .on = {}});
    QStringList wanted;
    for (const char *table : {"base_mark", "committee_mark", "head_count", "nomination",
                              "leader_mark", "assessment", "participation", "tally", "print"})
        wanted.append(QStringLiteral("date-missing(%1)").arg(QLatin1String(table)));
    EXPECT_EQ(reasons(), wanted);
}

TEST_F(ValidationTest, an_assessment_has_a_level_of_the_scale_or_none)
{
    edits.add(Assessment{.id = ids.make<AssessmentId>(),
                         .worker = ana,
                         .scale = campaign.scale().id,
                         .level = {},
                         .on = kDay});
    EXPECT_EQ(reasons(), QStringList());
    edits.add(Assessment{.id = ids.make<AssessmentId>(),
                         .worker = ben,
                         .scale = campaign.scale().id,
                         .level = 6,
                         .on = kDay});
    EXPECT_EQ(reasons(), only("no-such-level(6)"));
}

TEST_F(ValidationTest, a_worker_is_not_tied_to_themselves)
{
    edits.add(Tie{
        .id = ids.make<TieId>(), .from = ana, .to = ana, .kind = tieKindOf(campaign, "friend")});
    EXPECT_EQ(reasons(), only("tie-to-oneself(Ana)"));
}

TEST_F(ValidationTest, numbers_stay_within_what_is_possible)
{
    changeCopy(campaign.settings(), [](Settings &each) {
        each.staleAfterDays = 0;
        each.followersPerLeader = 0;
        each.coverageGoal = 1.5;
    });
    changeCopy(*campaign.find(ben), [](Worker &each) { each.number = 0; });
    edits.add(HeadCount{.id = ids.make<HeadCountId>(),
                        .worksite = site,
                        .unit = {},
                        .shift = {},
                        .people = -1,
                        .on = kDay});
    changeCopy(*campaign.allWith<&Tie::to>(ana).front(), [](Tie &tie) { tie.strength = 4; });
    StructureTest petition = test(QStringLiteral("Petition"));
    petition.thresholds = {Threshold{.value = 1.01}};
    edits.add(petition);
    edits.add(Tally{.id = ids.make<TallyId>(),
                    .test = petition.id,
                    .unit = {},
                    .shift = {},
                    .tookPart = -3,
                    .on = kDay});
    edits.add(FrozenBase{.id = ids.make<FrozenBaseId>(),
                         .test = petition.id,
                         .unit = {},
                         .shift = {},
                         .people = -2});
    EXPECT_EQ(reasons(),
              (QStringList{QStringLiteral("number-out-of-range(settings,stale_after_days,0)"),
                           QStringLiteral("number-out-of-range(settings,followers_per_leader,0)"),
                           QStringLiteral("number-out-of-range(settings,coverage_goal,1.5)"),
                           QStringLiteral("number-out-of-range(worker,number,0)"),
                           QStringLiteral("number-out-of-range(head_count,people,-1)"),
                           QStringLiteral("number-out-of-range(tie,strength,4)"),
                           QStringLiteral("number-out-of-range(structure_test,thresholds,1.01)"),
                           QStringLiteral("number-out-of-range(tally,took_part,-3)"),
                           QStringLiteral("number-out-of-range(frozen_base,people,-2)")}));
}

TEST_F(ValidationTest, a_chart_number_is_given_once)
{
    changeCopy(*campaign.find(ben),
               [&](Worker &each) { each.number = campaign.find(ana)->number; });
    EXPECT_EQ(reasons(), only("chart-number-taken(1,Ana)"));
}

TEST_F(ValidationTest, a_worker_has_one_result_in_a_test)
{
    const StructureTest petition = test(QStringLiteral("Petition"));
    edits.add(petition);
    edits.add(Participation{
        .id = ids.make<ParticipationId>(), .test = petition.id, .worker = ana, .on = kDay});
    campaign = campaign.with(edits);
    edits = {};
    edits.add(Participation{
        .id = ids.make<ParticipationId>(), .test = petition.id, .worker = ana, .on = kDay});
    EXPECT_EQ(reasons(), only("two-results(Ana,Petition)"));
}

TEST_F(ValidationTest, every_reason_is_reported_not_only_the_first)
{
    edits.add(Tie{.id = ids.make<TieId>(),
                  .from = ana,
                  .to = ana,
                  .kind = tieKindOf(campaign, "friend"),
                  .strength = 9});
    EXPECT_EQ(problems().size(), 2u);
}

}   // namespace wallchart
