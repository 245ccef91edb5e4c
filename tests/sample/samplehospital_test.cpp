// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplehospital.h"

#include "core/model/counting.h"
#include "core/model/validation.h"
#include "tests/support/campaigndump.h"
#include "tests/support/campaignedits.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <set>

namespace wallchart {

namespace {

const QDate kToday(2023, 3, 7);

const Campaign &sample()
{
    static const Campaign campaign = sampleHospital(kToday);
    return campaign;
}

const Reading &reading()
{
    static const Reading today(sample(), kToday);
    return today;
}

int baseOfUnit(const char *name)
{
    for (const Unit &unit : sample().all<Unit>()) {
        if (unit.name == QLatin1String(name))
            return CellCounts(reading()).ofUnit(sample(), unit.id).base;
    }
    return -1;
}

template <class T>
QDate latestOf(QDate T::*date)
{
    QDate latest;
    for (const T &row : sample().all<T>()) latest = std::max(latest, row.*date);
    return latest;
}

/// The scripts of a name's letters, as ICU and Unicode name them.
std::set<QChar::Script> scriptsOf(const QString &name)
{
    std::set<QChar::Script> scripts;
    for (const QChar letter : name) {
        if (letter.isLetter()) scripts.insert(letter.script());
    }
    return scripts;
}

}   // namespace

TEST(SampleHospital, lists_412_people_in_ten_units_and_three_shifts)
{
    EXPECT_EQ(sample().all<Worker>().size(), 412u);
    EXPECT_EQ(sample().all<Unit>().size(), 10u);
    EXPECT_EQ(sample().all<Shift>().size(), 3u);
}

TEST(SampleHospital, has_a_base_of_412_of_whom_six_are_unnamed_and_six_listed_are_out)
{
    const Counts total = CellCounts(reading()).total();
    EXPECT_EQ(total.base, 412);
    EXPECT_EQ(total.named, 406);
    EXPECT_EQ(total.unnamed(), 6);
    EXPECT_EQ(total.outTotal(), 6);
    EXPECT_EQ(total.beyondHeadCount, 0);
    EXPECT_FALSE(total.namedOnly);
}

TEST(SampleHospital, has_units_as_large_as_planned)
{
    EXPECT_EQ(baseOfUnit("ICU"), 48);
    EXPECT_EQ(baseOfUnit("Emergency"), 62);
    EXPECT_EQ(baseOfUnit("Environmental services"), 58);
    EXPECT_EQ(baseOfUnit("Dietary"), 46);
    EXPECT_EQ(baseOfUnit("Med-Surg 3 East"), 44);
    EXPECT_EQ(baseOfUnit("Med-Surg 4 West"), 42);
    EXPECT_EQ(baseOfUnit("Laboratory"), 30);
    EXPECT_EQ(baseOfUnit("Respiratory therapy"), 24);
    EXPECT_EQ(baseOfUnit("Transport"), 30);
    EXPECT_EQ(baseOfUnit("Radiology"), 28);
}

TEST(SampleHospital, has_somebody_in_each_of_its_thirty_cells)
{
    const CellCounts counts(reading());
    EXPECT_EQ(counts.cells().size(), 30u);
    for (const auto &[cell, each] : counts.cells()) EXPECT_GE(each.named, 5);
}

TEST(SampleHospital, is_valid)
{
    const Edits additions = additionsOf(sample());
    for (const Problem &problem : validate(Campaign(), Campaign().with(additions), additions))
        ADD_FAILURE() << problem.code.key << " "
                      << problem.args.join(QLatin1Char(' ')).toStdString();
}

TEST(SampleHospital, is_the_same_from_the_same_seed_and_another_from_another)
{
    const QString dump = dumpOf(sample());
    EXPECT_EQ(dump, dumpOf(sampleHospital(kToday)));
    EXPECT_NE(dump, dumpOf(sampleHospital(kToday, 413)));
}

TEST(SampleHospital, ends_on_the_day_it_is_made_for)
{
    EXPECT_LE(latestOf(&Assessment::on), kToday);
    EXPECT_LE(latestOf(&Participation::on), kToday);
    EXPECT_LE(latestOf(&Nomination::on), kToday);
    const QDate later(2026, 8, 1);
    const Reading moved(sampleHospital(later), later);
    EXPECT_EQ(moved.lastClosedTest()->closes, later.addDays(-14));
    EXPECT_EQ(CellCounts(moved).total(), CellCounts(reading()).total());
}

TEST(SampleHospital, names_nobody_twice_and_numbers_everybody_once)
{
    std::set<QString> names;
    std::set<int> numbers;
    for (const Worker &worker : sample().all<Worker>()) {
        names.insert(worker.fullName);
        numbers.insert(worker.number);
    }
    EXPECT_EQ(names.size(), 412u);
    EXPECT_EQ(numbers.size(), 412u);
    EXPECT_EQ(*numbers.begin(), 1);
    EXPECT_EQ(*numbers.rbegin(), 412);
}

TEST(SampleHospital, has_names_in_five_scripts_and_many_languages)
{
    std::set<QChar::Script> scripts;
    std::set<QString> languages;
    for (const Worker &worker : sample().all<Worker>()) {
        scripts.merge(scriptsOf(worker.fullName));
        languages.insert(worker.languages.begin(), worker.languages.end());
    }
    for (const auto script : {QChar::Script_Latin, QChar::Script_Cyrillic, QChar::Script_Arabic,
                              QChar::Script_Devanagari, QChar::Script_Han})
        EXPECT_TRUE(scripts.contains(script)) << int(script);
    EXPECT_GE(languages.size(), 8u);
    EXPECT_TRUE(languages.contains(QStringLiteral("vi")));
}

TEST(SampleHospital, has_only_phones_and_addresses_that_nobody_owns)
{
    const QRegularExpression phone(QStringLiteral("^555-01\\d\\d$"));
    int phones = 0;
    int emails = 0;
    for (const Worker &worker : sample().all<Worker>()) {
        for (const QString &each : worker.phones)
            EXPECT_TRUE(phone.match(each).hasMatch()) << each.toStdString();
        for (const QString &each : worker.emails)
            EXPECT_TRUE(each.endsWith(QLatin1String("@example.org"))) << each.toStdString();
        phones += static_cast<int>(worker.phones.size());
        emails += static_cast<int>(worker.emails.size());
    }
    EXPECT_GT(phones, 200);
    EXPECT_GT(emails, 150);
}

TEST(SampleHospital, has_three_months_of_assessments_by_several_organizers)
{
    std::set<OrganizerId> organizers;
    QDate first = kToday;
    for (const Assessment &assessment : sample().all<Assessment>()) {
        if (assessment.by) organizers.insert(*assessment.by);
        first = std::min(first, assessment.on);
    }
    EXPECT_GE(organizers.size(), 6u);
    EXPECT_GE(first.daysTo(kToday), 85);
    EXPECT_GE(sample().all<Assessment>().size(), 550u);
}

TEST(SampleHospital, leaves_45_of_the_base_unassessed_and_some_assessments_stale)
{
    const Counts total = CellCounts(reading()).total();
    EXPECT_EQ(total.unassessed(), 45);
    EXPECT_EQ(total.withUs, 223);
    EXPECT_GT(total.fresh, 412 * 55 / 100);
    EXPECT_LT(total.fresh, 412 * 70 / 100);
}

TEST(SampleHospital, has_followers_ties_and_nominations_of_every_sort)
{
    std::map<QString, int> kinds;
    for (const Tie &tie : sample().all<Tie>()) ++kinds[sample().find(tie.kind)->key];
    for (const char *kind : {"follows", "friend", "family", "carpool", "works-closely"})
        EXPECT_GE(kinds[QString::fromLatin1(kind)], 8) << kind;
    int nobody = 0;
    int group = 0;
    int staff = 0;
    for (const Nomination &nomination : sample().all<Nomination>()) {
        nobody += nomination.of ? 0 : 1;
        group += nomination.alone ? 0 : 1;
        staff += nomination.staff ? 1 : 0;
    }
    EXPECT_NEAR(static_cast<double>(sample().all<Nomination>().size()), 0.6 * 406, 30);
    EXPECT_GT(nobody, 5);
    EXPECT_GT(group, 15);
    EXPECT_GT(staff, 2);
}

TEST(SampleHospital, has_conversations_that_led_to_what_people_are_assessed_as)
{
    int asked = 0;
    for (const Conversation &said : sample().all<Conversation>()) {
        const Attempt *attempt = sample().find(said.attempt);
        ASSERT_TRUE(attempt);
        EXPECT_EQ(attempt->result, AttemptResult::Talked);
        EXPECT_EQ(said.ask.isEmpty(), !said.answer);
        asked += said.answer ? 1 : 0;
        const auto judged = sample().allWith<&Assessment::worker>(attempt->worker);
        EXPECT_TRUE(std::any_of(judged.begin(), judged.end(), [&](const Assessment *each) {
            return each->on == attempt->on && each->level == said.levelAfter;
        }));
    }
    EXPECT_GT(asked, 60);
    EXPECT_GT(sample().all<Conversation>().size(), 150u);
}

TEST(SampleHospital, has_people_not_reached_and_next_steps_done_late_and_due)
{
    std::map<AttemptResult, int> results;
    for (const Attempt &attempt : sample().all<Attempt>()) ++results[attempt.result];
    for (const AttemptResult result : {AttemptResult::NoAnswer, AttemptResult::NotHome,
                                       AttemptResult::WrongContact, AttemptResult::WouldNotTalk})
        EXPECT_GT(results[result], 0) << keyOf(result).toStdString();
    int done = 0;
    int late = 0;
    int due = 0;
    for (const NextStep &step : sample().all<NextStep>()) {
        done += step.state == StepState::Done ? 1 : 0;
        if (step.state == StepState::Open) ++(step.due < kToday ? late : due);
    }
    EXPECT_GT(done, 3);
    EXPECT_GT(late, 3);
    EXPECT_GT(due, 3);
}

}   // namespace wallchart
