// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

#include <QSet>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QString kFile = QStringLiteral("our.wallchart");

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u'|');
}

class CommandLineAnalysis : public testing::Test {
protected:
    void createSample() { cli.done(words("create|our.wallchart|--sample|hospital")); }
    /// Ana is followed by Ben and named by Cem; Dia is a friend of Ben.
    void createSmall()
    {
        cli.done(words("create|our.wallchart"));
        for (const char *line :
             {"unit|our.wallchart|add|ICU", "shift|our.wallchart|add|Day",
              "worker|our.wallchart|add|Ana Lima|--unit|ICU|--shift|Day",
              "worker|our.wallchart|add|Ben Okafor|--unit|ICU|--shift|Day",
              "worker|our.wallchart|add|Cem Oz|--unit|ICU|--shift|Day",
              "worker|our.wallchart|add|Dia Roy|--unit|ICU|--shift|Day",
              "tie|our.wallchart|Ben Okafor|Ana Lima|--kind|follows",
              "tie|our.wallchart|Ben Okafor|Dia Roy|--kind|friend",
              "--by|Cem Oz|nominate|our.wallchart|--of|Ana Lima",
              "assess|our.wallchart|Ben Okafor|2", "assess|our.wallchart|Ana Lima|3"})
            cli.done(words(line));
    }

    CommandLine cli;
};

}   // namespace

TEST_F(CommandLineAnalysis, leaders_come_with_their_evidence)
{
    createSmall();
    const QJsonArray leaders = cli.done(words("leaders|our.wallchart|--top|1")).toArray();
    ASSERT_EQ(leaders.size(), 1);
    const QJsonValue ana = leaders[0];
    EXPECT_EQ(ana[QStringLiteral("name")].toString(), QStringLiteral("Ana Lima"));
    EXPECT_EQ(ana[QStringLiteral("rank")].toInt(), 1);
    EXPECT_EQ(ana[QStringLiteral("unit")].toString(), QStringLiteral("ICU"));
    EXPECT_EQ(ana[QStringLiteral("stance")].toInt(), 3);
    EXPECT_TRUE(ana[QStringLiteral("state")].isNull());
    EXPECT_EQ(ana[QStringLiteral("followers")].toInt(), 1);
    EXPECT_EQ(ana[QStringLiteral("reach")].toInt(), 2);
    const QJsonValue named = ana[QStringLiteral("named_by")];
    EXPECT_EQ(named[QStringLiteral("independent")].toInt(), 1);
    EXPECT_EQ(named[QStringLiteral("asked")].toInt(), 1);
    EXPECT_EQ(named[QStringLiteral("staff")].toInt(), 0);
    const QJsonValue reason = ana[QStringLiteral("reasons")][0];
    EXPECT_EQ(reason[QStringLiteral("code")].toString(), QStringLiteral("named-by"));
    EXPECT_EQ(reason[QStringLiteral("args")][0].toString(), QStringLiteral("1"));
    EXPECT_TRUE(reason[QStringLiteral("message")].toString().contains(QStringLiteral("1 of 1")));
    EXPECT_GT(ana[QStringLiteral("influence")].toDouble(), 0);
    EXPECT_GT(ana[QStringLiteral("priority")].toDouble(), 0);
}

TEST_F(CommandLineAnalysis, leaders_of_a_unit_are_those_in_it)
{
    createSample();
    const QJsonArray all = cli.done(words("leaders|our.wallchart|--top|40")).toArray();
    const QJsonArray icu = cli.done(words("leaders|our.wallchart|--unit|ICU")).toArray();
    EXPECT_EQ(all.size(), 40);
    EXPECT_FALSE(icu.isEmpty());
    for (const QJsonValue &leader : icu)
        EXPECT_EQ(leader[QStringLiteral("unit")].toString(), QStringLiteral("ICU"));
    EXPECT_EQ(cli.json(words("leaders|our.wallchart|--unit|Nowhere")).exitCode, 4);
}

TEST_F(CommandLineAnalysis, coverage_says_whom_to_win)
{
    createSmall();
    const QJsonObject coverage = cli.done(words("coverage|our.wallchart|--goal|0.5")).toObject();
    EXPECT_EQ(coverage[QStringLiteral("goal")].toDouble(), 0.5);
    EXPECT_EQ(coverage[QStringLiteral("base")].toInt(), 4);
    EXPECT_EQ(coverage[QStringLiteral("stated")].toInt(), 0);
    const QJsonValue first = coverage[QStringLiteral("to_win")][0];
    EXPECT_EQ(first[QStringLiteral("name")].toString(), QStringLiteral("Ana Lima"));
    EXPECT_EQ(first[QStringLiteral("more_covered")].toInt(), 2);
    const QJsonValue cell = coverage[QStringLiteral("cells")][0];
    EXPECT_EQ(cell[QStringLiteral("cell")].toString(), QStringLiteral("ICU / Day"));
    EXPECT_EQ(cell[QStringLiteral("needed")].toInt(), 2);
    EXPECT_TRUE(cell[QStringLiteral("gaps")].toArray().isEmpty());
    EXPECT_EQ(cli.json(words("coverage|our.wallchart|--goal|80")).exitCode, 2);
}

TEST_F(CommandLineAnalysis, coverage_says_whether_the_committee_mirrors_the_workforce)
{
    createSmall();
    const QJsonValue committee = cli.done(
        words("coverage|our.wallchart"))[QStringLiteral("committee")];
    EXPECT_EQ(committee[QStringLiteral("seats")].toInt(), 0);
    EXPECT_EQ(committee[QStringLiteral("due")].toInt(), 1);
    EXPECT_FALSE(committee[QStringLiteral("mirrors")].toBool());
    EXPECT_EQ(committee[QStringLiteral("cells_without")][0].toString(),
              QStringLiteral("ICU / Day"));
    const QJsonValue unit = committee[QStringLiteral("groups")][0];
    EXPECT_EQ(unit[QStringLiteral("by")].toString(), QStringLiteral("unit"));
    EXPECT_EQ(unit[QStringLiteral("group")].toString(), QStringLiteral("ICU"));
    EXPECT_EQ(unit[QStringLiteral("people")].toInt(), 4);
    EXPECT_EQ(unit[QStringLiteral("due")].toInt(), 1);
}

TEST_F(CommandLineAnalysis, leaders_show_every_part_of_both_numbers)
{
    createSmall();
    const QJsonValue first = cli.done(words("leaders|our.wallchart|--top|1"))[0];
    double value = 0;
    double most = 0;
    for (const QJsonValue &part : first[QStringLiteral("influence_parts")].toArray()) {
        value += part[QStringLiteral("value")].toDouble();
        most += part[QStringLiteral("most")].toDouble();
    }
    EXPECT_EQ(most, 100);
    EXPECT_NEAR(first[QStringLiteral("influence")].toDouble(), value, 1e-9);
}

TEST_F(CommandLineAnalysis, coverage_says_what_winning_the_known_leaders_cannot_mend)
{
    createSmall();
    const QJsonObject coverage = cli.done(words("coverage|our.wallchart|--goal|1")).toObject();
    const QJsonValue gap = coverage[QStringLiteral("cells")][0][QStringLiteral("gaps")][0];
    EXPECT_EQ(gap[QStringLiteral("code")].toString(), QStringLiteral("gap-to-cover"));
    EXPECT_EQ(gap[QStringLiteral("args")][0].toString(), QStringLiteral("2"));
}

TEST_F(CommandLineAnalysis, introductions_travel_over_people_who_are_with_us)
{
    createSmall();
    const QJsonObject chain =
        cli.done(words("introductions|our.wallchart|--from|Ana Lima|--to|Dia Roy")).toObject();
    const QJsonArray path = chain[QStringLiteral("path")].toArray();
    ASSERT_EQ(path.size(), 3);
    EXPECT_TRUE(path[0][QStringLiteral("via")].isNull());
    EXPECT_EQ(path[1][QStringLiteral("name")].toString(), QStringLiteral("Ben Okafor"));
    EXPECT_EQ(path[1][QStringLiteral("via")].toString(), QStringLiteral("follows"));
    EXPECT_EQ(path[2][QStringLiteral("via")].toString(), QStringLiteral("friend"));
    EXPECT_GT(chain[QStringLiteral("trust")].toDouble(), 0);
    const QJsonObject none =
        cli.done(words("introductions|our.wallchart|--from|Ana Lima|--to|Cem Oz")).toObject();
    EXPECT_TRUE(none[QStringLiteral("path")].toArray().isEmpty());
    EXPECT_EQ(cli.json(words("introductions|our.wallchart|--from|Ana Lima")).exitCode, 2);
}

TEST_F(CommandLineAnalysis, outreach_names_nobody_twice_and_gives_a_reason_and_an_ask)
{
    createSample();
    const QJsonArray lines = cli.done(words("outreach|our.wallchart|--top|50")).toArray();
    ASSERT_EQ(lines.size(), 50);
    QSet<QString> met;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QJsonValue line = lines[at];
        EXPECT_EQ(line[QStringLiteral("rank")].toInt(), at + 1);
        EXPECT_FALSE(met.contains(line[QStringLiteral("id")].toString()));
        met.insert(line[QStringLiteral("id")].toString());
        EXPECT_FALSE(line[QStringLiteral("reasons")].toArray().isEmpty());
        EXPECT_FALSE(line[QStringLiteral("ask")][QStringLiteral("message")].toString().isEmpty());
    }
    EXPECT_EQ(cli.json(words("outreach|our.wallchart|--organizer|Nobody")).exitCode, 4);
}

TEST_F(CommandLineAnalysis, readiness_has_every_criterion_with_its_next_assignment)
{
    createSample();
    const QJsonObject report = cli.done(words("readiness|our.wallchart")).toObject();
    const QJsonArray criteria = report[QStringLiteral("criteria")].toArray();
    ASSERT_EQ(criteria.size(), 7);
    for (const QJsonValue &each : criteria) {
        EXPECT_FALSE(each[QStringLiteral("key")].toString().isEmpty());
        EXPECT_TRUE(each[QStringLiteral("holds")].isBool());
        EXPECT_FALSE(each[QStringLiteral("next")][QStringLiteral("message")].toString().isEmpty());
        EXPECT_EQ(each[QStringLiteral("holds")].toBool(),
                  each[QStringLiteral("gaps")].toArray().isEmpty()
                      || each[QStringLiteral("holds")].toBool());
    }
    const QJsonValue lessons = report[QStringLiteral("lessons")];
    EXPECT_GE(lessons[QStringLiteral("said_yes")].toInt(),
              lessons[QStringLiteral("said_yes_acted")].toInt());
    EXPECT_GT(lessons[QStringLiteral("said_yes")].toInt(), 0);
}

TEST_F(CommandLineAnalysis, results_are_read_by_every_grouping)
{
    createSample();
    for (const char *by : {"unit", "shift", "cell", "leader", "assessor"}) {
        const QJsonObject results = cli.done({QStringLiteral("test"), kFile,
                                              QStringLiteral("results"),
                                              QStringLiteral("March on the boss"),
                                              QStringLiteral("--by"), QLatin1String(by)})
                                        .toObject();
        EXPECT_EQ(results[QStringLiteral("took_part")].toInt(), 220) << by;
        EXPECT_EQ(results[QStringLiteral("needed")].toInt(), 48) << by;
        EXPECT_GT(results[QStringLiteral("groups")].toArray().size(), 2) << by;
    }
}

TEST_F(CommandLineAnalysis, counting_more_than_there_are_is_a_warning_and_no_share_above_one)
{
    createSmall();
    cli.done(words("test|our.wallchart|add|Stickers|--kind|sticker-day"));
    cli.done(words("test|our.wallchart|tally|Stickers|ICU|Day|9"));
    const QStringList asked = words("test|our.wallchart|results|Stickers|--by|cell");
    const QJsonObject results = cli.done(asked).toObject();
    EXPECT_EQ(results[QStringLiteral("took_part")].toInt(), 9);
    EXPECT_EQ(results[QStringLiteral("share")].toDouble(), 1.0);
    const QJsonArray warnings = results[QStringLiteral("warnings")].toArray();
    ASSERT_EQ(warnings.size(), 1);
    EXPECT_EQ(warnings[0][QStringLiteral("code")].toString(), QStringLiteral("counted-too-many"));
    const QString text = cli.text(asked).out;
    EXPECT_TRUE(text.contains(QStringLiteral("ICU / Day: 9 were counted, and there are 4.")))
        << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("225 %")));
}

TEST_F(CommandLineAnalysis, a_conversation_is_logged_with_all_that_came_of_it)
{
    createSmall();
    cli.done(words("--by|Rosa|attempt|our.wallchart|Dia Roy|not-home|--channel|at-home"));
    cli.done(words("--by|Rosa|conversation|our.wallchart|Dia Roy|--ask|Sign|--answer|yes|--after|2|"
                   "--named|Ana Lima|--next|Bring Cem|--due|2099-01-01"));
    const QJsonObject facts = cli.done(words("info|our.wallchart")).toObject();
    EXPECT_EQ(facts[QStringLiteral("conversations")].toInt(), 1);
    EXPECT_EQ(facts[QStringLiteral("nominations")].toInt(), 2);
    EXPECT_EQ(facts[QStringLiteral("assessments")].toInt(), 3);
    const QJsonArray steps = cli.done(words("followups|our.wallchart|--organizer|Rosa")).toArray();
    ASSERT_EQ(steps.size(), 1);
    EXPECT_EQ(steps[0][QStringLiteral("next")].toString(), QStringLiteral("Bring Cem"));
    EXPECT_EQ(steps[0][QStringLiteral("due")].toString(), QStringLiteral("2099-01-01"));
    EXPECT_EQ(steps[0][QStringLiteral("owner")].toString(), QStringLiteral("Rosa"));
    cli.done(words("undo|our.wallchart"));
    EXPECT_EQ(
        cli.done(words("info|our.wallchart")).toObject()[QStringLiteral("conversations")].toInt(),
        0);
    EXPECT_TRUE(cli.done(words("followups|our.wallchart")).toArray().isEmpty());
    EXPECT_EQ(cli.json(words("attempt|our.wallchart|Dia Roy|gone-fishing")).exitCode, 2);
    EXPECT_EQ(cli.json(words("conversation|our.wallchart|Dia Roy|--answer|maybe")).exitCode, 2);
}

TEST_F(CommandLineAnalysis, a_campaign_of_nobody_gets_answers_in_words)
{
    cli.done(words("create|our.wallchart"));
    for (const char *command : {"leaders", "coverage", "outreach", "followups", "readiness"}) {
        const Called called = cli.text({QString::fromLatin1(command), kFile});
        EXPECT_EQ(called.exitCode, 0) << command;
        EXPECT_FALSE(called.out.trimmed().isEmpty()) << command;
        EXPECT_FALSE(called.out.contains(QStringLiteral("nan"))) << command;
    }
}

}   // namespace wallchart
