// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/shippededitions.h"

#include "core/training/editionfile.h"
#include "core/training/sessiontimes.h"
#include "core/training/trainingerrors.h"
#include "resources/resources.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

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

/// Every text of an edition in all its languages, with the key of the task it belongs to.
std::vector<std::pair<std::string, Texts>> textsOf(const Edition &edition)
{
    std::vector<std::pair<std::string, Texts>> all{{"title", edition.title}};
    for (const Texts &text : edition.fundamentals) all.emplace_back("fundamentals", text);
    for (const EditionSession &session : edition.sessions) {
        all.emplace_back("session", session.title);
        all.emplace_back("summary", session.summary);
    }
    for (const EditionAssignment &assignment : edition.assignments) {
        all.emplace_back("assignment", assignment.title);
        all.emplace_back("instructions", assignment.instructions);
        for (const Texts &text : assignment.bring) all.emplace_back("bring", text);
        for (const EditionTask &task : assignment.tasks) {
            const std::string key = task.key.toStdString();
            all.emplace_back(key, task.title);
            all.emplace_back(key, task.detail);
            for (const BankComment &comment : task.comments) all.emplace_back(key, comment.text);
            for (const RubricLevel &level : task.rubric) {
                all.emplace_back(key, level.label);
                for (const BankComment &comment : level.comments)
                    all.emplace_back(key, comment.text);
            }
        }
    }
    return all;
}

/// Whether most letters of the text are of the script its language is written in.
bool isInScriptOf(const QString &language, const QString &text)
{
    const QChar::Script script = language == u"ar"   ? QChar::Script_Arabic
                                 : language == u"hi" ? QChar::Script_Devanagari
                                 : language == u"ru" ? QChar::Script_Cyrillic
                                                     : QChar::Script_Latin;
    const auto letters = std::count_if(text.begin(), text.end(),
                                       [](QChar sign) { return sign.isLetter(); });
    const auto ofScript = std::count_if(text.begin(), text.end(), [&](QChar sign) {
        return sign.isLetter() && sign.script() == script;
    });
    return letters > 0 && ofScript == letters;
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

TEST(ShippedEditions, every_text_is_in_all_eight_languages_and_the_same_in_no_two)
{
    for (const QString &key : shippedEditionKeys()) {
        const Edition edition = shipped(key.toUtf8().constData());
        ASSERT_EQ(edition.languages.size(), 8);
        for (const auto &[task, texts] : textsOf(edition)) {
            std::set<QString> different;
            for (const QString &language : edition.languages) {
                ASSERT_TRUE(texts.count(language)) << task << ' ' << language.toStdString();
                const QString &text = texts.at(language);
                different.insert(text);
                EXPECT_TRUE(isInScriptOf(language, text)) << task << ' ' << text.toStdString();
            }
            EXPECT_EQ(different.size(), 8u) << task << ' ' << different.begin()->toStdString();
        }
    }
}

TEST(ShippedEditions, no_comment_stands_in_the_bank_twice)
{
    std::set<QString> met;
    for (const EditionAssignment &assignment : shipped("core-fundamentals").assignments) {
        for (const EditionTask &task : assignment.tasks) {
            std::vector<BankComment> comments = task.comments;
            for (const RubricLevel &level : task.rubric)
                comments.insert(comments.end(), level.comments.begin(), level.comments.end());
            for (const BankComment &comment : comments) {
                for (const auto &[language, text] : comment.text)
                    EXPECT_TRUE(met.insert(language + text).second) << text.toStdString();
            }
        }
    }
}

TEST(ShippedEditions, what_needs_the_word_coach_or_the_full_log_is_a_judgement_and_says_so)
{
    std::map<QString, int> standIns;
    for (const EditionAssignment &assignment : shipped("core-fundamentals").assignments) {
        for (const EditionTask &task : assignment.tasks) {
            if (task.standsInFor.isEmpty()) continue;
            EXPECT_EQ(task.kind, TaskKind::Judgement);
            EXPECT_GT(task.words, 0) << "it is judged by what is written";
            ++standIns[task.standsInFor];
            // The numbers are there already, so that the check only switches on.
            ASSERT_TRUE(task.check) << task.key.toStdString();
            EXPECT_EQ(task.check->key, task.standsInFor);
        }
    }
    EXPECT_EQ(standIns, (std::map<QString, int>{{QStringLiteral("words-resolved"), 2},
                                                {QStringLiteral("conversations-logged"), 1},
                                                {QStringLiteral("hard-leader-spoken-to"), 1},
                                                {QStringLiteral("workers-talk-share"), 1},
                                                {QStringLiteral("prep-sheet"), 1}}));
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
