// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/plainwords.h"

#include <QStringList>

#include <cmath>

namespace wallchart {

namespace {

QString percentOf(double share)
{
    return QString::number(std::floor(share * 100 + 1e-9)) + QLatin1Char('%');
}

void addHeaderWords(ChartWords &words)
{
    words.leadersWithUs = [](int with, int all) {
        return QStringLiteral("%1 of %2 leaders with us").arg(with).arg(all);
    };
    words.leadersWithUsShort = [](int with, int all) {
        return QStringLiteral("%1 of %2").arg(with).arg(all);
    };
    words.assessed = [](double share) { return percentOf(share) + QStringLiteral(" assessed"); };
    words.fresh = [](double share) { return percentOf(share) + QStringLiteral(" fresh"); };
    words.withUs = [](double share, const QString &levels) {
        return percentOf(share) + QStringLiteral(" are ") + levels;
    };
    words.coverage = [](double stated, double proven) {
        return QStringLiteral("%1 covered, %2 proven").arg(percentOf(stated), percentOf(proven));
    };
    words.testShare = [](double share, const QString &test) {
        return percentOf(share) + QLatin1Char(' ') + test;
    };
    words.toGo = [](int people) { return QStringLiteral("%1 to go").arg(people); };
    words.met = QStringLiteral("goal met");
    words.out = [](int people) { return QStringLiteral("%1 out").arg(people); };
    words.namedOnly = QStringLiteral("named only");
    words.beyondHeadCount = [](int people) {
        return QStringLiteral("%1 more names than head-count").arg(people);
    };
    words.continued = [](const QString &name) { return name + QStringLiteral(", continued"); };
}

void addLegendWords(ChartWords &words)
{
    words.levelLabel = [](int level) {
        static const QStringList labels{QStringLiteral("Firmly with us"), QStringLiteral("With us"),
                                        QStringLiteral("Undecided"),
                                        QStringLiteral("Leaning against"),
                                        QStringLiteral("Opposed")};
        return labels.value(level - 1);
    };
    words.unassessed = QStringLiteral("Unassessed");
    words.categoryLabel = [](const ChartCategory &category) {
        return category.name.isEmpty() ? QStringLiteral("category %1").arg(category.code)
                                       : category.name;
    };
    words.categorySign = [](const ChartCategory &category) {
        return category.sign.isEmpty() ? QString(QLatin1Char("?YSNXE"[category.code]))
                                       : category.sign;
    };
    words.testedLeader = QStringLiteral("Tested leader");
    words.untestedLeader = QStringLiteral("Untested");
    words.committee = QStringLiteral("Committee");
    words.stale = QStringLiteral("Stale");
    words.tookPart = QStringLiteral("took part");
    words.didNot = QStringLiteral("did not");
    words.refused = QStringLiteral("refused");
    words.notAsked = QStringLiteral("not asked");
    words.testsInOrder = [](const QString &tests) { return tests + QLatin1Char(':'); };
}

void addSheetWords(ChartWords &words)
{
    words.totalWorkers = QStringLiteral("workers");
    words.totalAssessed = QStringLiteral("assessed");
    words.totalWithUs = [](const QString &levels) { return QStringLiteral("are ") + levels; };
    words.totalLeaders = QStringLiteral("leaders with us");
    words.ofLeaders = [](int with, int all) {
        return QStringLiteral("%1 of %2").arg(with).arg(all);
    };
    words.glueHere = [](const QString &code) {
        return QStringLiteral("glue sheet %1 here").arg(code);
    };
    words.continuedFromSheet = [](const QString &code) {
        return QStringLiteral("continued from sheet ") + code;
    };
    words.pageOf = [](int page, int pages) {
        return QStringLiteral("Page %1 of %2").arg(page).arg(pages);
    };
}

}   // namespace

ChartWords plainWords()
{
    ChartWords words;
    words.number = [](int people) { return QString::number(people); };
    words.percent = percentOf;
    words.unassigned = QStringLiteral("Unassigned");
    words.unassignedAt = [](const QString &site) { return site + QStringLiteral(": unassigned"); };
    words.everyone = QStringLiteral("Everyone");
    words.unnamedCard = QStringLiteral("? unnamed");
    words.moreUnnamed = [](int people) { return QStringLiteral("+%1 unnamed").arg(people); };
    words.unnamed = [](int people) { return QStringLiteral("%1 unnamed").arg(people); };
    words.outMark = QStringLiteral("out");
    words.secondPostMark = QStringLiteral("2nd post");
    addHeaderWords(words);
    addLegendWords(words);
    addSheetWords(words);
    return words;
}

double EvenMeasurer::width(const QString &text, const TextStyle &style) const
{
    const bool bold = style.role == TextRole::HeaderText || style.role == TextRole::BlockTitle;
    return static_cast<double>(text.size()) * style.size * (bold ? 0.6 : 0.55);
}

double EvenMeasurer::lineHeight(const TextStyle &style) const
{
    return style.size * 1.25;
}

}   // namespace wallchart
