// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QString kFile = QStringLiteral("our.wallchart");

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u'|');
}

/// ICU with two shifts and two workers.
void fill(const CommandLine &cli)
{
    cli.done({QStringLiteral("create"), kFile, QStringLiteral("--name"),
              QStringLiteral("Our campaign")});
    for (const char *line :
         {"unit|our.wallchart|add|ICU", "shift|our.wallchart|add|Day",
          "shift|our.wallchart|add|Night",
          "worker|our.wallchart|add|Ana Lima|--unit|ICU|--shift|Day|--job|RN|--external-id|77",
          "worker|our.wallchart|add|Ben Okafor|--unit|ICU|--shift|Night"})
        cli.done(words(line));
}

QJsonObject workerNamed(const CommandLine &cli, const char *name)
{
    for (const QJsonValue &worker : cli.done({QStringLiteral("workers"), kFile}).toArray()) {
        if (worker[QStringLiteral("name")].toString() == QLatin1String(name))
            return worker.toObject();
    }
    ADD_FAILURE() << "no worker " << name;
    return {};
}

}   // namespace

TEST(CommandLineEditing, a_chart_is_made_by_hand)
{
    const CommandLine cli;
    fill(cli);
    cli.done(words("headcount|our.wallchart|ICU|Night|3"));
    const QJsonObject facts = cli.done({QStringLiteral("info"), kFile}).toObject();
    EXPECT_EQ(facts[QStringLiteral("workers")].toInt(), 2);
    EXPECT_EQ(facts[QStringLiteral("in_base")].toInt(), 2);
    EXPECT_EQ(facts[QStringLiteral("head_count")].toInt(), 4);   // one by day, three at night
    EXPECT_TRUE(facts[QStringLiteral("encrypted")].toBool());
    const QJsonObject ana = workerNamed(cli, "Ana Lima");
    EXPECT_EQ(ana[QStringLiteral("unit")].toString(), QStringLiteral("ICU"));
    EXPECT_EQ(ana[QStringLiteral("shift")].toString(), QStringLiteral("Day"));
    EXPECT_EQ(ana[QStringLiteral("number")].toInt(), 1);
    EXPECT_TRUE(ana[QStringLiteral("stance")].isNull());
}

TEST(CommandLineEditing, people_units_and_shifts_are_called_as_the_campaign_says)
{
    const CommandLine cli;
    fill(cli);
    EXPECT_EQ(cli.done(words("call|our.wallchart"))[QStringLiteral("people")].toString(),
              QStringLiteral("workers"));
    cli.done(words("call|our.wallchart|--people|tenants|--unit|building"));
    const QJsonValue called = cli.done(words("call|our.wallchart"));
    EXPECT_EQ(called[QStringLiteral("people")].toString(), QStringLiteral("tenants"));
    EXPECT_EQ(called[QStringLiteral("unit")].toString(), QStringLiteral("building"));
    EXPECT_TRUE(called[QStringLiteral("shift")].isNull());
    EXPECT_TRUE(cli.text(words("workers|our.wallchart")).out.contains(QStringLiteral("building")));
    cli.done({QStringLiteral("call"), kFile, QStringLiteral("--unit"), QString()});
    EXPECT_TRUE(cli.done(words("call|our.wallchart"))[QStringLiteral("unit")].isNull());
    EXPECT_EQ(cli.json(words("call|our.wallchart|--people|patients")).exitCode, 2);
    cli.done(words("undo|our.wallchart"));
    EXPECT_EQ(cli.done(words("call|our.wallchart"))[QStringLiteral("unit")].toString(),
              QStringLiteral("building"));
}

TEST(CommandLineEditing, workers_are_found_by_number_name_id_and_external_id)
{
    const CommandLine cli;
    fill(cli);
    const QString id = workerNamed(cli, "Ana Lima")[QStringLiteral("id")].toString();
    for (const QString &who :
         {QStringLiteral("#1"), QStringLiteral("Ana Lima"), QStringLiteral("77"), id})
        cli.done({QStringLiteral("assess"), kFile, who, QStringLiteral("2")});
    EXPECT_EQ(workerNamed(cli, "Ana Lima")[QStringLiteral("stance")].toInt(), 2);
    EXPECT_EQ(
        cli.json({QStringLiteral("assess"), kFile, QStringLiteral("Ana"), QStringLiteral("2")})
            .exitCode,
        4);
}

TEST(CommandLineEditing, an_ambiguous_name_lists_its_candidates)
{
    const CommandLine cli;
    fill(cli);
    cli.done(words("worker|our.wallchart|add|Ana Lima|--unit|ICU|--shift|Night"));
    const Called called = cli.json(words("assess|our.wallchart|Ana Lima|1"));
    EXPECT_EQ(called.exitCode, 4);
    EXPECT_TRUE(called.err.contains(QStringLiteral("#1"))
                && called.err.contains(QStringLiteral("#3")))
        << called.err.toStdString();
}

TEST(CommandLineEditing, undo_works_after_reopening_and_redo_brings_it_back)
{
    const CommandLine cli;
    fill(cli);
    cli.done(words("assess|our.wallchart|#1|1|--reason|she said so"));
    cli.done({QStringLiteral("undo"), kFile});
    EXPECT_TRUE(workerNamed(cli, "Ana Lima")[QStringLiteral("stance")].isNull());
    cli.done({QStringLiteral("redo"), kFile});
    EXPECT_EQ(workerNamed(cli, "Ana Lima")[QStringLiteral("stance")].toInt(), 1);
    EXPECT_EQ(cli.json({QStringLiteral("redo"), kFile}).exitCode, 4);
    const QJsonArray history = cli.done({QStringLiteral("history"), kFile,
                                         QStringLiteral("--limit"), QStringLiteral("3")})
                                   .toArray();
    ASSERT_EQ(history.size(), 3);
    EXPECT_EQ(history[0][QStringLiteral("label")].toString(),
              QStringLiteral("Redone: Assessed Ana Lima as 1"));
    EXPECT_EQ(history[2][QStringLiteral("label")].toString(),
              QStringLiteral("Assessed Ana Lima as 1"));
}

TEST(CommandLineEditing, history_says_who_did_it)
{
    const CommandLine cli;
    fill(cli);
    cli.done(words("--by|Tendai|mark|our.wallchart|#2|suspected"));
    const QJsonArray history = cli.done({QStringLiteral("history"), kFile}).toArray();
    EXPECT_EQ(history[0][QStringLiteral("by")].toString(), QStringLiteral("Tendai"));
    EXPECT_EQ(workerNamed(cli, "Ben Okafor")[QStringLiteral("leader_state")].toString(),
              QStringLiteral("suspected"));
}

TEST(CommandLineEditing, out_of_the_base_is_counted_apart_with_its_reason)
{
    const CommandLine cli;
    fill(cli);
    cli.done(words("worker|our.wallchart|out|#2|--reason|supervisor"));
    EXPECT_EQ(workerNamed(cli, "Ben Okafor")[QStringLiteral("out_reason")].toString(),
              QStringLiteral("supervisor"));
    EXPECT_EQ(
        cli.done({QStringLiteral("info"), kFile}).toObject()[QStringLiteral("in_base")].toInt(), 1);
}

TEST(CommandLineEditing, ties_and_nominations_are_written_down)
{
    const CommandLine cli;
    fill(cli);
    cli.done(words("tie|our.wallchart|#2|#1|--kind|follows"));
    cli.done(words("nominate|our.wallchart|--by|#2|--of|#1"));
    cli.done(words("nominate|our.wallchart|--by|#1|--nobody"));
    EXPECT_EQ(workerNamed(cli, "Ana Lima")[QStringLiteral("followers")].toInt(), 1);
    EXPECT_EQ(
        cli.done({QStringLiteral("info"), kFile}).toObject()[QStringLiteral("nominations")].toInt(),
        2);
    EXPECT_EQ(cli.json(words("tie|our.wallchart|#1|#1")).exitCode, 4);
    EXPECT_EQ(cli.json(words("nominate|our.wallchart|--by|#1")).exitCode, 2);
}

TEST(CommandLineEditing, a_structure_test_is_read_of_everyone_in_the_cell)
{
    const CommandLine cli;
    fill(cli);
    cli.done(words("headcount|our.wallchart|ICU|Night|9"));
    cli.done(words("test|our.wallchart|add|Petition|--kind|petition|--goal|0.65"));
    cli.done(words("test|our.wallchart|record|Petition|#1|took-part"));
    cli.done(words("test|our.wallchart|record|Petition|#2|refused"));
    const QJsonObject results =
        cli.done(words("test|our.wallchart|results|Petition|--by|cell")).toObject();
    EXPECT_EQ(results[QStringLiteral("base")].toInt(), 10);
    EXPECT_EQ(results[QStringLiteral("took_part")].toInt(), 1);
    EXPECT_EQ(results[QStringLiteral("needed")].toInt(), 6);   // 7 of 10 reach 65 %
    const QJsonObject weakest = results[QStringLiteral("groups")].toArray()[0].toObject();
    EXPECT_EQ(weakest[QStringLiteral("group")].toString(), QStringLiteral("ICU / Night"));
    EXPECT_EQ(weakest[QStringLiteral("unnamed")].toInt(), 8);
    EXPECT_EQ(weakest[QStringLiteral("refused")].toInt(), 1);
    EXPECT_EQ(weakest[QStringLiteral("not_asked")].toInt(), 8);
    EXPECT_FALSE(weakest[QStringLiteral("meets_goal")].toBool());
}

}   // namespace wallchart
