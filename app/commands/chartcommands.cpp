// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/errors.h"
#include "app/commandline/lookup.h"
#include "app/commandline/work.h"
#include "app/commands/commands.h"
#include "app/commands/trainingexport.h"
#include "app/commands/where.h"
#include "core/editing/intents/structureintents.h"
#include "ui/chartprint/wallchartprint.h"
#include "ui/painting/fonts.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

namespace wallchart {

namespace {

constexpr QLatin1String kTraining("training");   // participants by week, as a document

QStringList suffixes()
{
    return {QStringLiteral("pdf"), QStringLiteral("svg"), QStringLiteral("png")};
}

template <class E>
Result<E> choice(const Invocation &call, const char *option, const char *otherwise)
{
    const QString name = QLatin1String(option);
    return choiceFrom<E>(name, call.valueOr(name, otherwise));
}

Result<std::optional<Poster>> posterFrom(const Invocation &call)
{
    if (!call.isSet(QStringLiteral("poster"))) return std::optional<Poster>();
    const QString text = call.value(QStringLiteral("poster"));
    const QStringList sides = text.toLower().split(QLatin1Char('x'));
    const Poster poster{sides.value(0).toInt(), sides.value(1).toInt()};
    if (sides.size() != 2 || poster.columns < 1 || poster.rows < 1 || poster.columns > 26
        || poster.rows > 26)
        return fail(kBadValue, {QStringLiteral("poster"), text, QStringLiteral("3x2")});
    return std::optional<Poster>(poster);
}

Result<std::optional<int>> pagesFrom(const Invocation &call)
{
    if (!call.isSet(QStringLiteral("fit-pages"))) return std::optional<int>();
    const QString text = call.value(QStringLiteral("fit-pages"));
    const auto pages = countFrom(QStringLiteral("fit-pages"), text);
    if (!pages || *pages < 1)
        return fail(kBadValue, {QStringLiteral("fit-pages"), text, QStringLiteral("1, 2, ...")});
    return std::optional<int>(*pages);
}

/// Takes each value into its place, or stops with the first reason.
template <class T>
bool taken(Result<T> value, T &place, std::optional<Error> &reason)
{
    if (value) place = std::move(*value);
    else if (!reason) reason = value.error();
    return value.has_value();
}

Result<ChartPrint> printFrom(const Invocation &call, const Campaign &campaign)
{
    const QDate today = call.clock().today();
    const QString groupBy = call.valueOr(QStringLiteral("group-by"), "unit,shift");
    ChartPrint print{.output = call.value(QStringLiteral("o"))};
    std::optional<Error> reason;
    taken(dimensionsFromText(groupBy), print.options.groupBy, reason);
    taken(choice<CardOrder>(call, "sort", "leader-groups"), print.options.order, reason);
    taken(choice<Redaction>(call, "redact", "short"), print.options.redaction, reason);
    taken(choice<ChartPreset>(call, "preset", "none"), print.preset, reason);
    taken(choice<Paper>(call, "paper", "a3"), print.paper, reason);
    taken(choice<Orientation>(call, "orientation", "landscape"), print.orientation, reason);
    taken(posterFrom(call), print.poster, reason);
    taken(pagesFrom(call), print.fitPages, reason);
    taken(dateFrom(QStringLiteral("as-of"), call.value(QStringLiteral("as-of")), today), print.asOf,
          reason);
    taken(dateFrom(QStringLiteral("destroy-by"), call.value(QStringLiteral("destroy-by")),
                   today.addDays(30)),
          print.destroyBy, reason);
    if (call.isSet(QStringLiteral("test"))) {
        const auto test = testNamed(campaign, call.value(QStringLiteral("test")));
        if (test) print.options.test = *test;
        else if (!reason) reason = test.error();
    }
    if (reason) return tl::unexpected(*reason);
    print.options.hideAssessments = call.isSet(QStringLiteral("hide-assessments"));
    print.options.title = call.value(QStringLiteral("title"));
    print.largePrint = call.isSet(QStringLiteral("large-print"));
    print.svgText = call.isSet(QStringLiteral("svg-text"));
    print.forWhom = call.value(QStringLiteral("for"));
    return print;
}

Result<void> judgeChart(const Invocation &call)
{
    const QString kind = call.argument(QStringLiteral("KIND"));
    if (kind != QLatin1String("wall") && kind != kTraining) return fail(kUnknownChart, {kind});
    const QString output = call.value(QStringLiteral("o"));
    if (output.isEmpty())
        return fail(kArgumentMissing, {QStringLiteral("chart"), QStringLiteral("-o OUT")});
    if (!suffixes().contains(QFileInfo(output).suffix().toLower()))
        return fail(kUnknownSuffix, {output, suffixes().join(QStringLiteral(", "))});
    if (call.isSet(QStringLiteral("poster")) && call.isSet(QStringLiteral("fit-pages")))
        return fail(kBadValue,
                    {QStringLiteral("fit-pages"), call.value(QStringLiteral("fit-pages")),
                     QStringLiteral("--poster | --fit-pages")});
    return judgeWhere(call);
}

/// Writes the file, then its line in the print register; without the line there is no file.
Result<Report> printChart(const Invocation &call, Session &session)
{
    auto wanted = printFrom(call, session.campaign());
    if (!wanted) return tl::unexpected(wanted.error());
    const Reading reading(session.campaign(), wanted->asOf);
    auto shows = whereFrom(call, reading, WhereUse::TakeOut);
    if (!shows) return tl::unexpected(shows.error());
    wanted->options.shows = std::move(*shows);
    wanted->number = nextPrintNumber(session.campaign());
    wanted->printedAt = call.clock().now().toLocalTime();
    loadFonts();
    const auto written = printWallChart(session.campaign(), *wanted, progressOnTerminal(call));
    if (!written) return tl::unexpected(written.error());
    const auto registered = session.perform(
        registerWallChart(session.campaign(), *wanted, *written, session.today(), session.ids()));
    if (!registered) {
        QFile::remove(written->file);
        return tl::unexpected(registered.error());
    }
    return report(QJsonObject{{QStringLiteral("file"), written->file},
                              {QStringLiteral("pages"), written->pages},
                              {QStringLiteral("bytes"), written->bytes}},
                  QStringLiteral("%1: %2 sheets, %3 names, print %4 in the register\n")
                      .arg(written->file)
                      .arg(written->pages)
                      .arg(written->names)
                      .arg(wanted->number));
}

Result<Report> runChart(const Invocation &call)
{
    const auto judged = judgeChart(call);
    if (!judged) return tl::unexpected(judged.error());
    if (call.argument(QStringLiteral("KIND")) == kTraining)
        return drawTrainingMatrix(call, call.value(QStringLiteral("o")));
    return openToWrite(call).and_then(
        [&](const std::unique_ptr<Session> &session) { return printChart(call, *session); });
}

}   // namespace

QList<Command> chartCommands()
{
    Command chart{
        QStringLiteral("chart"),
        QStringLiteral("Draw a chart: KIND is wall or training"),
        {fileArgument(),
         {QStringLiteral("KIND"),
          QStringLiteral("wall, or training: who handed in what, as .pdf")}},
        {option("o", "OUT", "The file to write: .pdf, .svg or .png."),
         option("group-by", "DIMENSIONS",
                "worksite, unit, unit:1, shift, job, with commas; unit,shift if not given."),
         option("sort", "ORDER", "leader-groups, assessment or name."),
         option("paper", "PAPER", "A0 ... A5, Letter, Legal, Tabloid; A3 if not given."),
         option("orientation", "ORIENTATION", "landscape or portrait."),
         option("poster", "COLSxROWS", "Sheets to be glued together."),
         option("fit-pages", "N", "As large as fits so many sheets."),
         flag("large-print", "To be read from two metres."),
         option("redact", "HOW", "none, short (if not given), codes or numbers."),
         flag("hide-assessments", "Print no assessments."),
         flag("with-private-ties", "Show private ties, where a chart shows ties."),
         option("preset", "PRESET",
                "our-wall: neutral title, no totals; hand-on: codes, no assessments, watermark."),
         option("title", "TITLE", "Instead of the campaign's name."),
         option("test", "NAME",
                "The structure test of the headers; the last closed one if not given."),
         option("as-of", "DATE", "The chart as it was on that day."),
         whereOption("Only people found by the expression; the numbers stay those of everybody."),
         option("edition", "KEY", "Of training: which edition, where there are several."),
         option("for", "WHOM", "For the print register."),
         option("destroy-by", "DATE", "Printed on every sheet; in 30 days if not given."),
         flag("svg-text", "Keep text as text in an SVG, instead of outlines.")},
        runChart,
        QStringLiteral("{file, pages, bytes}")};
    chart.needsFonts = true;
    return {chart};
}

}   // namespace wallchart
