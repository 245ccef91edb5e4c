// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

#include <QFile>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QString kFile = QStringLiteral("our.wallchart");

QStringList with(const QStringList &command, const char *expression)
{
    return command + QStringList{QStringLiteral("--where"), QString::fromUtf8(expression)};
}

/// A campaign of four, of whom the last is unassessed.
class CommandLineWhere : public ::testing::Test {
protected:
    CommandLineWhere()
    {
        cli.write(QStringLiteral("list.csv"),
                  "Name,Unit,Shift,Assessment\nŁukasz Nowak,ICU,Night,2\nBen Ortiz,ICU,Day,3\n"
                  "Eva Lund,Surgery,Day,5\nGia Brandt,Surgery,Night,\n");
        cli.write(QStringLiteral("ties.csv"), "Source,Target,Type\nBen Ortiz,Łukasz Nowak,follows\n"
                                              "Eva Lund,Ben Ortiz,friend\n");
        cli.done({QStringLiteral("create"), kFile});
        cli.done({QStringLiteral("import"), kFile, QStringLiteral("list.csv")});
        cli.done({QStringLiteral("import"), kFile, QStringLiteral("ties.csv"),
                  QStringLiteral("--as"), QStringLiteral("ties")});
    }

    /// The names of those listed, with ", " between.
    [[nodiscard]] std::string found(const char *expression, const QStringList &more = {}) const
    {
        const QJsonArray workers =
            cli.done(with({QStringLiteral("workers"), kFile}, expression) + more).toArray();
        QStringList names;
        for (const auto &worker : workers) names.append(worker[QStringLiteral("name")].toString());
        return names.join(QStringLiteral(", ")).toStdString();
    }

    CommandLine cli;
};

}   // namespace

TEST_F(CommandLineWhere, lists_those_the_expression_finds)
{
    EXPECT_EQ(found("lukasz"), "Łukasz Nowak");
    EXPECT_EQ(found("unit:icu and not stance:with"), "Ben Ortiz");
    EXPECT_EQ(found("not stance:with"), "Ben Ortiz, Eva Lund");
    EXPECT_EQ(found("stance:none"), "Gia Brandt");
    EXPECT_EQ(found("stance:none lukasz"), "");
    EXPECT_EQ(found(""), "Łukasz Nowak, Ben Ortiz, Eva Lund, Gia Brandt");
}

TEST_F(CommandLineWhere, the_limit_counts_those_that_were_found)
{
    EXPECT_EQ(found("shift:day", {QStringLiteral("--limit"), QStringLiteral("1")}), "Ben Ortiz");
    EXPECT_EQ(found("unit:surgery", {QStringLiteral("--limit"), QStringLiteral("9")}),
              "Eva Lund, Gia Brandt");
}

TEST_F(CommandLineWhere, a_wrong_expression_says_what_and_where)
{
    const Called called = cli.json(with({QStringLiteral("workers"), kFile}, "łukasz unit:sugery"));
    EXPECT_EQ(called.exitCode, 2);
    EXPECT_EQ(
        called.err.toStdString(),
        "wallchart-cli: The expression of --where is wrong at character 13 (sugery): There is "
        "no unit \"sugery\". Did you mean: Surgery, ICU\n");
    EXPECT_TRUE(called.out.isEmpty());
}

TEST_F(CommandLineWhere, every_command_refuses_a_wrong_expression)
{
    for (const QStringList &command :
         {QStringList{QStringLiteral("workers"), kFile},
          QStringList{QStringLiteral("export"), kFile, QStringLiteral("-o"),
                      QStringLiteral("a.csv")},
          QStringList{QStringLiteral("chart"), kFile, QStringLiteral("wall"), QStringLiteral("-o"),
                      QStringLiteral("a.pdf")}}) {
        for (const char *expression : {"ana and", "stance:wiht", "unit:Kitchen", "\"open"}) {
            const Called called = cli.json(with(command, expression));
            EXPECT_EQ(called.exitCode, 2) << expression;
            EXPECT_EQ(called.err.count(u'\n'), 1) << called.err.toStdString();
        }
    }
    EXPECT_FALSE(QFile::exists(cli.path(QStringLiteral("a.csv"))));
    EXPECT_FALSE(QFile::exists(cli.path(QStringLiteral("a.pdf"))));
}

TEST(CommandLineWhereAlone, a_mistake_in_the_expression_is_seen_before_the_file_is_opened)
{
    const Called called = CommandLine().json(
        with({QStringLiteral("workers"), QStringLiteral("missing.wallchart")}, "ana or"));
    EXPECT_EQ(called.exitCode, 2);
    EXPECT_TRUE(called.err.contains(QStringLiteral("character 5 (or)")))
        << called.err.toStdString();
}

TEST_F(CommandLineWhere, exports_those_found_and_ties_between_them)
{
    const QStringList people{QStringLiteral("export"), kFile, QStringLiteral("-o"),
                             QStringLiteral("a.csv")};
    EXPECT_EQ(cli.done(with(people, "shift:day")).toObject()[QStringLiteral("rows")].toInt(), 2);
    EXPECT_TRUE(cli.bytes(QStringLiteral("a.csv")).contains("Eva Lund"));
    EXPECT_FALSE(cli.bytes(QStringLiteral("a.csv")).contains("Gia Brandt"));
    const QStringList ties = people + QStringList{QStringLiteral("--what"), QStringLiteral("ties")};
    EXPECT_EQ(cli.done(ties).toObject()[QStringLiteral("rows")].toInt(), 2);
    EXPECT_EQ(cli.done(with(ties, "unit:icu")).toObject()[QStringLiteral("rows")].toInt(), 1);
    EXPECT_EQ(cli.done(with(ties, "ben")).toObject()[QStringLiteral("rows")].toInt(), 0);
}

TEST_F(CommandLineWhere, what_leaves_the_file_tells_of_no_private_tie_unasked)
{
    QStringList command = with(
        {QStringLiteral("export"), kFile, QStringLiteral("-o"), QStringLiteral("a.csv")},
        "not tie:family");
    EXPECT_EQ(cli.json(command).exitCode, 2);
    EXPECT_FALSE(QFile::exists(cli.path(QStringLiteral("a.csv"))));
    command.append(QStringLiteral("--with-private-ties"));
    EXPECT_EQ(cli.done(command).toObject()[QStringLiteral("rows")].toInt(), 4);
    EXPECT_EQ(found("tie:family"), "");
}

TEST_F(CommandLineWhere, a_chart_shows_those_found)
{
    const QStringList chart{QStringLiteral("chart"),    kFile,
                            QStringLiteral("wall"),     QStringLiteral("-o"),
                            QStringLiteral("a.svg"),    QStringLiteral("--svg-text"),
                            QStringLiteral("--redact"), QStringLiteral("none")};
    cli.done(chart);
    EXPECT_TRUE(cli.bytes(QStringLiteral("a.svg")).contains("Lund"));
    cli.done(with(chart, "unit:icu"));
    const QByteArray some = cli.bytes(QStringLiteral("a.svg"));
    EXPECT_TRUE(some.contains("Ortiz"));
    EXPECT_FALSE(some.contains("Lund"));
}

}   // namespace wallchart
