// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

#include <QFile>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QString kFile = QStringLiteral("our.wallchart");

QStringList chart(const char *output, const QStringList &more = {})
{
    return QStringList{QStringLiteral("chart"), kFile, QStringLiteral("wall"), QStringLiteral("-o"),
                       QLatin1String(output)}
           + more;
}

void createSample(const CommandLine &cli)
{
    cli.done(
        {QStringLiteral("create"), kFile, QStringLiteral("--sample"), QStringLiteral("hospital")});
}

}   // namespace

TEST(CommandLineChart, writes_pdf_svg_and_png)
{
    const CommandLine cli;
    createSample(cli);
    const QJsonObject pdf = cli.done(chart("wall.pdf")).toObject();
    EXPECT_GE(pdf[QStringLiteral("pages")].toInt(), 2);
    EXPECT_EQ(pdf[QStringLiteral("bytes")].toInt(),
              QFile(cli.path(QStringLiteral("wall.pdf"))).size());
    EXPECT_TRUE(cli.bytes(QStringLiteral("wall.pdf")).startsWith("%PDF"));
    cli.done(chart("wall.svg", {QStringLiteral("--paper"), QStringLiteral("A0"),
                                QStringLiteral("--fit-pages"), QStringLiteral("1")}));
    EXPECT_TRUE(cli.bytes(QStringLiteral("wall.svg")).contains("<svg"));
    cli.done(chart("wall.png"));
    EXPECT_TRUE(cli.bytes(QStringLiteral("wall.png")).startsWith("\x89PNG"));
}

TEST(CommandLineChart, every_paper_orientation_and_redaction_is_drawn)
{
    const CommandLine cli;
    cli.done(
        {QStringLiteral("create"), kFile, QStringLiteral("--synthetic"), QStringLiteral("60")});
    for (const char *paper : {"A0", "A5", "Letter", "Legal", "Tabloid"})
        cli.done(chart("wall.pdf", {QStringLiteral("--paper"), QLatin1String(paper),
                                    QStringLiteral("--orientation"), QStringLiteral("portrait")}));
    for (const char *redact : {"none", "codes", "numbers"})
        cli.done(chart("wall.pdf", {QStringLiteral("--redact"), QLatin1String(redact)}));
    cli.done(chart("wall.pdf", {QStringLiteral("--poster"), QStringLiteral("2x2"),
                                QStringLiteral("--large-print")}));
    cli.done(chart("wall.pdf", {QStringLiteral("--preset"), QStringLiteral("hand-on"),
                                QStringLiteral("--group-by"), QStringLiteral("job")}));
}

TEST(CommandLineChart, what_left_stands_in_the_register)
{
    const CommandLine cli;
    createSample(cli);
    cli.done(chart("wall.pdf", {QStringLiteral("--for"), QStringLiteral("the committee")}));
    const QJsonArray history = cli.done({QStringLiteral("history"), kFile}).toArray();
    ASSERT_FALSE(history.isEmpty());
    EXPECT_EQ(history[0][QStringLiteral("label")].toString(), QStringLiteral("Registered print 1"));
}

TEST(CommandLineChart, an_output_that_cannot_be_written_is_refused_and_not_registered)
{
    const CommandLine cli;
    createSample(cli);
    const QByteArray before = cli.bytes(kFile);
    EXPECT_EQ(cli.json(chart("no/such/folder/wall.pdf")).exitCode, 1);
    EXPECT_EQ(cli.json(chart("wall.bmp")).exitCode, 2);
    EXPECT_EQ(cli.json({QStringLiteral("chart"), kFile, QStringLiteral("pie"), QStringLiteral("-o"),
                        QStringLiteral("a.pdf")})
                  .exitCode,
              2);
    EXPECT_EQ(
        cli.json(chart("wall.pdf", {QStringLiteral("--paper"), QStringLiteral("A9")})).exitCode, 2);
    EXPECT_EQ(cli.bytes(kFile), before);
}

TEST(CommandLineChart, a_chart_that_cannot_be_read_on_so_few_sheets_is_refused)
{
    const CommandLine cli;
    cli.done(
        {QStringLiteral("create"), kFile, QStringLiteral("--synthetic"), QStringLiteral("3000")});
    const Called called = cli.json(
        chart("wall.pdf", {QStringLiteral("--paper"), QStringLiteral("A5"),
                           QStringLiteral("--fit-pages"), QStringLiteral("1")}));
    EXPECT_EQ(called.exitCode, 4);
    EXPECT_FALSE(QFile::exists(cli.path(QStringLiteral("wall.pdf"))));
}

TEST(CommandLineChart, an_empty_campaign_prints_an_empty_chart)
{
    const CommandLine cli;
    cli.done({QStringLiteral("create"), kFile});
    EXPECT_EQ(cli.done(chart("wall.pdf")).toObject()[QStringLiteral("pages")].toInt(), 1);
}

TEST(CommandLineChart, a_print_number_is_given_once_even_after_undo)
{
    const CommandLine cli;
    createSample(cli);
    const QStringList undo{QStringLiteral("undo"), kFile};
    EXPECT_TRUE(cli.text(chart("a.pdf")).out.contains(QStringLiteral("print 1 ")));
    EXPECT_EQ(cli.text(undo).exitCode, 4);
    EXPECT_TRUE(cli.text(chart("b.pdf")).out.contains(QStringLiteral("print 2 ")));
    cli.done({QStringLiteral("shift"), kFile, QStringLiteral("add"), QStringLiteral("Weekend")});
    EXPECT_TRUE(cli.text(chart("c.pdf")).out.contains(QStringLiteral("print 3 ")));
    EXPECT_TRUE(cli.text(undo).out.contains(QStringLiteral("Weekend")));
    EXPECT_TRUE(cli.text(chart("d.pdf")).out.contains(QStringLiteral("print 4 ")));
}

}   // namespace wallchart
