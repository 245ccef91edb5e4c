// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/shippededitions.h"

#include "core/training/editionfile.h"
#include "core/training/sessiontimes.h"
#include "core/training/trainingerrors.h"
#include "resources/resources.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

Edition shipped(const char *key)
{
    initResources();
    const auto edition = shippedEdition(QString::fromLatin1(key));
    if (edition) return *edition;
    for (const Problem &problem : edition.error())
        ADD_FAILURE() << problem.code.key << ' ' << problem.args.join(u' ').toStdString();
    return {};
}

}   // namespace

TEST(ShippedEditions, can_all_be_read)
{
    for (const QString &key : shippedEditionKeys())
        EXPECT_EQ(shipped(key.toUtf8().constData()).key, key);
}

TEST(ShippedEditions, the_template_has_six_weeks_without_dates)
{
    const Edition edition = shipped("core-fundamentals");
    EXPECT_TRUE(edition.isTemplate());
    EXPECT_EQ(edition.sessions.size(), 6u);
    ASSERT_EQ(edition.assignments.size(), 6u);
    for (const EditionAssignment &assignment : edition.assignments) {
        EXPECT_EQ(assignment.dueBeforeWeek, assignment.week + 1);
        EXPECT_GE(assignment.tasks.size(), 3u);
        EXPECT_FALSE(assignment.leaves.isEmpty());
    }
}

TEST(ShippedEditions, that_of_2023_is_on_six_wednesdays)
{
    const Edition edition = shipped("core-fundamentals-2023");
    EXPECT_FALSE(edition.isTemplate());
    EXPECT_EQ(edition.sessions.front().on, QDate(2023, 2, 8));
    EXPECT_EQ(edition.sessions.back().on, QDate(2023, 3, 15));
    EXPECT_EQ(edition.registrationUntil, QDate(2023, 2, 1));
    for (const EditionSession &session : edition.sessions)
        EXPECT_EQ(session.on.dayOfWeek(), Qt::Wednesday);
    const QTimeZone berlin("Europe/Berlin");
    EXPECT_EQ(sessionTime(edition, 1, QStringLiteral("B"), berlin)->weekday(), Qt::Thursday);
}

TEST(ShippedEditions, the_template_starts_on_any_day)
{
    const Edition edition = startedOn(shipped("core-fundamentals"),
                                      {.key = QStringLiteral("ours"), .starts = QDate(2027, 1, 4)});
    EXPECT_EQ(edition.sessions.front().on, QDate(2027, 1, 4));
    EXPECT_EQ(edition.sessions.back().on, QDate(2027, 2, 8));
}

TEST(ShippedEditions, every_check_and_every_rubric_level_has_two_or_three_comments)
{
    for (const EditionAssignment &assignment : shipped("core-fundamentals").assignments) {
        for (const EditionTask &task : assignment.tasks) {
            const std::string key = task.key.toStdString();
            if (task.kind == TaskKind::Check) {
                EXPECT_TRUE(task.comments.size() == 2 || task.comments.size() == 3) << key;
            }
            EXPECT_EQ(task.kind == TaskKind::Judgement, !task.rubric.empty()) << key;
            for (const RubricLevel &level : task.rubric)
                EXPECT_TRUE(level.comments.size() == 2 || level.comments.size() == 3) << key;
        }
    }
}

TEST(ShippedEditions, what_needs_the_word_coach_or_a_prep_sheet_is_a_judgement_and_says_so)
{
    std::map<QString, int> standIns;
    for (const EditionAssignment &assignment : shipped("core-fundamentals").assignments) {
        for (const EditionTask &task : assignment.tasks) {
            if (task.standsInFor.isEmpty()) continue;
            EXPECT_EQ(task.kind, TaskKind::Judgement);
            ++standIns[task.standsInFor];
        }
    }
    EXPECT_GE(standIns[QStringLiteral("words-resolved")], 1);
    EXPECT_EQ(standIns[QStringLiteral("prep-sheet")], 1);
}

TEST(ShippedEditions, are_read_back_as_they_are_written)
{
    for (const QString &key : shippedEditionKeys()) {
        const Edition edition = shipped(key.toUtf8().constData());
        const auto again = readEdition(writeEdition(edition), QStringLiteral("again.json"));
        ASSERT_TRUE(again);
        EXPECT_EQ(*again, edition);
    }
}

TEST(ShippedEditions, another_key_is_refused)
{
    const auto edition = shippedEdition(QStringLiteral("advanced"));
    ASSERT_FALSE(edition);
    EXPECT_EQ(edition.error().front().code, kNoSuchEdition);
}

}   // namespace wallchart
