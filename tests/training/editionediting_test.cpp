// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/editionediting.h"

#include "core/training/sessiontimes.h"
#include "core/training/shippededitions.h"
#include "core/training/trainingerrors.h"
#include "resources/resources.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

Edition edition2023()
{
    initResources();
    return shippedEdition(QStringLiteral("core-fundamentals-2023")).value();
}

/// "code path" of the first problem; empty when there is none.
std::string refusal(const EditedEdition &edited)
{
    if (edited) return {};
    const Problem &problem = edited.error().front();
    return problem.code.key + (" " + problem.args.value(0).toStdString());
}

std::vector<QDate> days(const Edition &edition)
{
    std::vector<QDate> days;
    for (const EditionSession &session : edition.sessions) days.push_back(session.on);
    return days;
}

}   // namespace

TEST(EditionEditing, a_sound_edition_has_no_problems)
{
    EXPECT_TRUE(problemsOf(edition2023()).empty());
}

TEST(EditionEditing, one_session_can_be_on_another_day)
{
    const auto edited = withSessionOn(edition2023(), 3, QDate(2023, 2, 23));
    ASSERT_TRUE(edited);
    EXPECT_EQ(edited->session(3)->on, QDate(2023, 2, 23));
    EXPECT_EQ(edited->session(4)->on, QDate(2023, 3, 1));
}

TEST(EditionEditing, a_session_after_the_next_one_is_refused_by_its_field)
{
    EXPECT_EQ(refusal(withSessionOn(edition2023(), 3, QDate(2023, 3, 2))),
              "edition-date-order sessions[3].on");
    EXPECT_EQ(refusal(withSessionOn(edition2023(), 3, QDate())),
              "edition-date-missing sessions[2].on");
    EXPECT_EQ(refusal(withSessionOn(edition2023(), 9, QDate(2023, 3, 2))),
              "edition-week-unknown sessions");
}

TEST(EditionEditing, a_holiday_moves_all_later_sessions)
{
    const auto edited = withSessionsFrom(edition2023(), 4, QDate(2023, 3, 8));
    ASSERT_TRUE(edited);
    EXPECT_EQ(days(*edited),
              (std::vector{QDate(2023, 2, 8), QDate(2023, 2, 15), QDate(2023, 2, 22),
                           QDate(2023, 3, 8), QDate(2023, 3, 15), QDate(2023, 3, 22)}));
    EXPECT_EQ(refusal(withSessionsFrom(edition2023(), 4, QDate())),
              "edition-field-wrong sessions.on");
    EXPECT_EQ(refusal(withSessionsFrom(edition2023(), 4, QDate(2023, 2, 22))),
              "edition-date-order sessions[3].on");
}

TEST(EditionEditing, a_template_gets_its_dates_from_the_first_session_on)
{
    initResources();
    const Edition pattern = shippedEdition(QStringLiteral("core-fundamentals")).value();
    const auto edited = withSessionsFrom(pattern, 1, QDate(2027, 1, 4));
    ASSERT_TRUE(edited);
    EXPECT_EQ(edited->sessions.back().on, QDate(2027, 2, 8));
}

TEST(EditionEditing, a_week_less_keeps_every_assignment_due)
{
    const auto edited = withoutWeek(edition2023(), 2);
    ASSERT_TRUE(edited);
    EXPECT_EQ(edited->sessions.size(), 5u);
    EXPECT_EQ(edited->assignment(2), nullptr);
    EXPECT_EQ(edited->assignment(1)->dueBeforeWeek, 3);
    for (const EditionAssignment &assignment : edited->assignments) {
        EXPECT_TRUE(assignmentDue(*edited, assignment.week, QStringLiteral("A"),
                                  QTimeZone("Europe/Berlin")))
            << assignment.week;
    }
}

TEST(EditionEditing, the_last_week_can_go_too)
{
    const auto edited = withoutWeek(edition2023(), 6);
    ASSERT_TRUE(edited);
    EXPECT_EQ(assignmentDue(*edited, 5, QStringLiteral("A"), QTimeZone("America/New_York"))->date(),
              QDate(2023, 3, 14));
    EXPECT_EQ(refusal(withoutWeek(*edited, 6)), "edition-week-unknown sessions");
}

TEST(EditionEditing, tracks_are_added_moved_and_taken_out)
{
    const auto third = withTrack(edition2023(), {QStringLiteral("C"), QTime(7, 30)});
    ASSERT_TRUE(third);
    EXPECT_EQ(third->tracks.size(), 3u);
    const auto later = withTrack(*third, {QStringLiteral("A"), QTime(13, 0)});
    ASSERT_TRUE(later);
    EXPECT_EQ(later->tracks.size(), 3u);
    EXPECT_EQ(later->track(QStringLiteral("A"))->starts, QTime(13, 0));
    EXPECT_FALSE(withoutTrack(*later, QStringLiteral("B"))->track(QStringLiteral("B")));
    EXPECT_EQ(refusal(withTrack(edition2023(), {QStringLiteral("A"), QTime()})),
              "edition-field-wrong tracks[0].starts");
    EXPECT_EQ(refusal(withoutTrack(edition2023(), QStringLiteral("D"))),
              "edition-value-unknown tracks");
}

TEST(EditionEditing, the_only_track_stays)
{
    const auto one = withoutTrack(edition2023(), QStringLiteral("B"));
    ASSERT_TRUE(one);
    EXPECT_EQ(refusal(withoutTrack(*one, QStringLiteral("A"))), "edition-field-missing tracks");
}

TEST(EditionEditing, zone_length_and_deadline_are_checked)
{
    EXPECT_EQ(withAnchorZone(edition2023(), QStringLiteral("Asia/Kolkata"))->anchorZone,
              QStringLiteral("Asia/Kolkata"));
    EXPECT_EQ(refusal(withAnchorZone(edition2023(), QStringLiteral("Berlin"))),
              "edition-field-wrong anchorZone");
    EXPECT_EQ(withLength(edition2023(), 150)->lengthMinutes, 150);
    EXPECT_EQ(refusal(withLength(edition2023(), 5)), "edition-number-outside lengthMinutes");
    EXPECT_FALSE(withRegistrationUntil(edition2023(), QDate())->registrationUntil.isValid());
}

TEST(EditionEditing, a_task_can_ask_for_more)
{
    const auto edited = withTaskNumber(
        edition2023(), {QStringLiteral("three-asked"), QStringLiteral("people"), 5});
    ASSERT_TRUE(edited);
    EXPECT_EQ(edited->assignment(1)->tasks[1].check->parameters.at(QStringLiteral("people")), 5);
}

TEST(EditionEditing, a_number_that_a_check_cannot_take_is_refused_by_its_field)
{
    const auto refusalOf = [](const char *task, const char *parameter, double value) {
        return refusal(withTaskNumber(
            edition2023(), {QString::fromLatin1(task), QString::fromLatin1(parameter), value}));
    };
    EXPECT_EQ(refusalOf("three-asked", "people", 0),
              "edition-number-outside assignments[0].tasks[1].parameters.people");
    EXPECT_EQ(refusalOf("goal-set", "share", 65),
              "edition-number-outside assignments[4].tasks[2].parameters.share");
    EXPECT_EQ(refusalOf("one-unit", "least", 40),
              "edition-number-outside assignments[0].tasks[0].parameters.most");
    EXPECT_EQ(refusalOf("three-asked", "share", 1),
              "edition-value-unknown assignments[0].tasks[1].parameters");
    EXPECT_EQ(refusalOf("four-asked", "people", 1), "edition-value-unknown assignments");
}

}   // namespace wallchart
