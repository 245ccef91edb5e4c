// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/facilitatorkit.h"

#include "core/training/shippededitions.h"
#include "core/training/trainingerrors.h"
#include "resources/resources.h"

#include <gtest/gtest.h>

#include <set>

namespace wallchart {

namespace {

FacilitatorKit shippedKit()
{
    initResources();
    const auto kit = shippedFacilitatorKit();
    if (kit) return *kit;
    for (const Problem &problem : kit.error())
        ADD_FAILURE() << problem.code.key << ' ' << problem.args.join(u' ').toStdString();
    return {};
}

SessionPlan planWith(const std::vector<int> &minutes)
{
    SessionPlan plan{.week = 1};
    for (const int part : minutes) plan.parts.push_back({.minutes = part});
    return plan;
}

std::vector<int> minutesOf(const SessionPlan &plan)
{
    std::vector<int> minutes;
    for (const PlanPart &part : plan.parts) minutes.push_back(part.minutes);
    return minutes;
}

void collect(std::vector<Texts> &all, const std::vector<Texts> &texts)
{
    all.insert(all.end(), texts.begin(), texts.end());
}

/// Every text of a kit in all its languages.
std::vector<Texts> textsOf(const FacilitatorKit &kit)
{
    std::vector<Texts> all;
    for (const SessionPlan &plan : kit.plans) {
        all.push_back(plan.aim);
        for (const PlanPart &part : plan.parts) {
            all.push_back(part.title);
            if (!part.detail.empty()) all.push_back(part.detail);
        }
    }
    for (const DiagnosticQuestion &one : kit.questions)
        collect(all, {one.question, one.listenFor, one.notEnough});
    for (const RolePlay &play : kit.rolePlays) {
        collect(all, {play.title, play.situation});
        for (const RolePlayRole &role : play.roles) collect(all, {role.title, role.brief});
        collect(all, play.watch);
        collect(all, play.talkAfter);
    }
    for (const ObserverLine &line : kit.observerSheet) {
        all.push_back(line.title);
        if (!line.hint.empty()) all.push_back(line.hint);
        collect(all, line.choices);
    }
    all.push_back(kit.reminder);
    return all;
}

/// The least that a kit holds.
const QByteArray kSmallKit = R"({
  "format": "wallchart-facilitator-kit", "version": 1, "key": "small",
  "plans": [{"week": 1, "aim": {"en": "Ask"},
             "parts": [{"minutes": 20, "form": "pairs", "title": {"en": "Ask alone"},
                        "rolePlay": "one"}]}],
  "questions": [{"key": "know", "question": {"en": "How do you know?"},
                 "listenFor": {"en": "Acts"}, "notEnough": {"en": "Opinions"}}],
  "rolePlays": [{"key": "one", "title": {"en": "One"}, "minutes": 8, "situation": {"en": "Break"},
                 "roles": [{"key": "worker", "title": {"en": "W"}, "brief": {"en": "Tired"}}],
                 "watch": [{"en": "The ask"}], "talkAfter": [{"en": "When?"}]}],
  "observerSheet": [{"key": "answer", "entry": "choices", "title": {"en": "The answer"},
                     "choices": [{"en": "Yes"}, {"en": "No"}]}]
})";

}   // namespace

TEST(FacilitatorKit, a_small_kit_is_read)
{
    const auto kit = readFacilitatorKit(kSmallKit, QStringLiteral("k.json"));
    ASSERT_TRUE(kit);
    EXPECT_EQ(kit->plan(1)->parts.front().form, PartForm::Pairs);
    EXPECT_EQ(kit->rolePlay(QStringLiteral("one"))->roles.size(), 1u);
    EXPECT_EQ(kit->observerSheet.front().entry, ObserverEntry::Choices);
    EXPECT_EQ(kit->plan(2), nullptr);
}

TEST(FacilitatorKit, each_mistake_names_its_field)
{
    struct Mistake {
        const char *right;
        const char *wrong;
        ErrorCode code;
        const char *path;
    };
    const Mistake mistakes[] = {
        {"\"minutes\": 20", "\"minutes\": 0", kEditionNumberOutside, "plans[0].parts[0].minutes"},
        {"pairs", "circle", kEditionValueUnknown, "plans[0].parts[0].form"},
        {"\"rolePlay\": \"one\"", "\"rolePlay\": \"two\"", kEditionValueUnknown,
         "plans[0].parts[0].rolePlay"},
        {"\"listenFor\": {\"en\": \"Acts\"}, ", "", kEditionFieldMissing, "questions[0].listenFor"},
        {"{\"en\": \"Tired\"}", "{\"de\": \"Müde\"}", kEditionTextMissing,
         "rolePlays[0].roles[0].brief"},
        {"choices\", \"title\"", "drawing\", \"title\"", kEditionValueUnknown,
         "observerSheet[0].entry"},
        {",\n                     \"choices\": [{\"en\": \"Yes\"}, {\"en\": \"No\"}]", "",
         kEditionFieldMissing, "observerSheet[0].choices"},
        {"\"key\": \"small\"", "\"key\": \"small\", \"colour\": 1", kEditionFieldUnknown, "colour"},
        {"\"questions\": [",
         "\"questions\": [{\"key\": \"know\", \"question\": {\"en\": \"a\"}, "
         "\"listenFor\": {\"en\": \"b\"}, \"notEnough\": {\"en\": \"c\"}}, ",
         kEditionKeyTwice, "questions[1].key"},
    };
    for (const Mistake &mistake : mistakes) {
        QByteArray text = kSmallKit;
        ASSERT_TRUE(text.contains(mistake.right)) << mistake.right;
        const auto read = readFacilitatorKit(text.replace(mistake.right, mistake.wrong),
                                             QStringLiteral("k.json"));
        ASSERT_FALSE(read) << mistake.path;
        const bool named = std::any_of(
            read.error().begin(), read.error().end(), [&](const Problem &problem) {
                return problem.code == mistake.code && problem.file == QStringLiteral("k.json")
                       && problem.args.value(0) == QLatin1String(mistake.path);
            });
        EXPECT_TRUE(named) << mistake.code.key << ' ' << mistake.path;
    }
}

TEST(FacilitatorKit, an_edition_is_no_kit)
{
    const auto read = readFacilitatorKit(R"({"format": "wallchart-edition", "version": 1})",
                                         QStringLiteral("k.json"));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().front().code, kEditionOfOtherFormat);
}

TEST(FacilitatorKit, the_shipped_one_plans_every_session_to_the_minute)
{
    const FacilitatorKit kit = shippedKit();
    for (const QString &key : shippedEditionKeys()) {
        const Edition edition = shippedEdition(key).value();
        EXPECT_EQ(kit.plans.size(), edition.sessions.size());
        for (const EditionSession &session : edition.sessions) {
            ASSERT_TRUE(kit.plan(session.week)) << session.week;
            EXPECT_EQ(kit.plan(session.week)->minutes(), edition.lengthMinutes) << session.week;
        }
    }
}

TEST(FacilitatorKit, the_shipped_one_plays_the_undecided_the_hostile_and_the_activist)
{
    const FacilitatorKit kit = shippedKit();
    std::set<QString> played;
    for (const SessionPlan &plan : kit.plans) {
        for (const PlanPart &part : plan.parts) {
            if (part.rolePlay.isEmpty()) continue;
            played.insert(part.rolePlay);
            // Twice, with the sheet in between.
            EXPECT_GE(part.minutes, 2 * kit.rolePlay(part.rolePlay)->minutes);
        }
    }
    EXPECT_EQ(played, (std::set{QStringLiteral("undecided-leader"),
                                QStringLiteral("hostile-leader"), QStringLiteral("activist")}));
    for (const RolePlay &play : kit.rolePlays) {
        EXPECT_EQ(play.roles.size(), 3u) << play.key.toStdString();
        EXPECT_GE(play.watch.size(), 3u) << play.key.toStdString();
        EXPECT_GE(play.talkAfter.size(), 2u) << play.key.toStdString();
    }
}

TEST(FacilitatorKit, the_shipped_sheet_has_what_an_observer_looks_for)
{
    std::map<QString, ObserverEntry> entries;
    for (const ObserverLine &line : shippedKit().observerSheet) entries[line.key] = line.entry;
    EXPECT_EQ(entries.at(QStringLiteral("talk-share")), ObserverEntry::Shares);
    EXPECT_EQ(entries.at(QStringLiteral("ask")), ObserverEntry::Words);
    EXPECT_EQ(entries.at(QStringLiteral("silence")), ObserverEntry::YesNo);
    EXPECT_EQ(entries.at(QStringLiteral("third-party")), ObserverEntry::Tally);
    EXPECT_GE(shippedKit().questions.size(), 8u);
}

TEST(FacilitatorKit, the_shipped_one_speaks_all_languages_of_the_edition)
{
    const auto texts = textsOf(shippedKit());
    EXPECT_GT(texts.size(), 150u);
    const Edition edition = shippedEdition(QStringLiteral("core-fundamentals")).value();
    for (const Texts &text : texts) {
        for (const QString &language : edition.languages)
            EXPECT_TRUE(text.count(language))
                << text.at(QStringLiteral("en")).toStdString() << ' ' << language.toStdString();
    }
}

TEST(FacilitatorKit, a_plan_is_stretched_to_a_longer_session)
{
    EXPECT_EQ(minutesOf(planOfLength(planWith({10, 60, 50}), 150)), (std::vector{15, 75, 60}));
    EXPECT_EQ(minutesOf(planOfLength(planWith({10, 60, 50}), 120)), (std::vector{10, 60, 50}));
}

TEST(FacilitatorKit, a_shorter_session_keeps_every_part)
{
    for (const SessionPlan &plan : shippedKit().plans) {
        for (const int minutes : {60, 90, 95, 97, 150, 240}) {
            const SessionPlan planned = planOfLength(plan, minutes);
            EXPECT_EQ(planned.minutes(), minutes) << plan.week;
            for (const PlanPart &part : planned.parts) EXPECT_GE(part.minutes, 1);
        }
    }
    EXPECT_EQ(minutesOf(planOfLength(planWith({5, 5, 110}), 15)), (std::vector{5, 5, 5}));
    EXPECT_EQ(minutesOf(planOfLength(planWith({5, 5, 110}), 2)), (std::vector{1, 1, 1}));
    EXPECT_EQ(planOfLength(SessionPlan(), 120).minutes(), 0);
}

TEST(FacilitatorKit, a_reminder_speaks_the_language_of_its_reader)
{
    const FacilitatorKit kit = shippedKit();
    const ReminderFacts facts{3, QDate(2023, 2, 21), QStringLiteral("Tesfaye")};
    const QString german = reminderText(kit, facts, QStringLiteral("de"));
    EXPECT_TRUE(german.contains(QStringLiteral("Woche 3"))) << german.toStdString();
    EXPECT_TRUE(german.contains(QStringLiteral("Dienstag, 21. Februar"))) << german.toStdString();
    EXPECT_TRUE(german.endsWith(QStringLiteral("\n\nTesfaye")));
    for (const auto &[language, text] : kit.reminder)
        EXPECT_FALSE(reminderText(kit, facts, language).contains(u'{')) << language.toStdString();
}

}   // namespace wallchart
