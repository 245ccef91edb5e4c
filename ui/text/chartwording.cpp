// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/chartwording.h"

#include "ui/text/daytext.h"

#include "ui/text/labels.h"
#include "ui/text/percenttext.h"

#include <QCoreApplication>

namespace wallchart {

namespace {

/// Only the name under which translators find these texts.
class Text {
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

/// Keeps a run such as 1+2 in its order inside text of either direction.
QString isolated(const QString &run)
{
    return QChar(0x2066) + run + QChar(0x2069);
}

/// Puts numbers and shares into words, with the digits of the language.
struct Figures {
    QLocale locale;

    [[nodiscard]] QString number(int people) const { return locale.toString(people); }
    [[nodiscard]] QString percent(double share) const { return shortPercent(share, locale); }
};

void wordHeaders(ChartWords &words, const Figures &figures)
{
    words.leadersWithUs = [=](int withUs, int all) {
        return Text::tr("%1 of %2 leaders with us")
            .arg(figures.number(withUs), figures.number(all));
    };
    words.leadersWithUsShort = [=](int withUs, int all) {
        return Text::tr("%1 of %2", "leaders").arg(figures.number(withUs), figures.number(all));
    };
    words.assessed = [=](double share) {
        return Text::tr("%1 assessed").arg(figures.percent(share));
    };
    words.fresh = [=](double share) { return Text::tr("%1 fresh").arg(figures.percent(share)); };
    words.withUs = [=](double share, const QString &levels) {
        return Text::tr("%1 are %2", "54% are 1+2").arg(figures.percent(share), isolated(levels));
    };
    words.coverage = [=](double stated, double proven) {
        return Text::tr("%1 covered, %2 proven")
            .arg(figures.percent(stated), figures.percent(proven));
    };
    words.testShare = [=](double share, const QString &test) {
        return Text::tr("%1 %2", "48% March").arg(figures.percent(share), test);
    };
    words.toGo = [=](int people) { return Text::tr("%1 to go").arg(figures.number(people)); };
    words.met = Text::tr("goal met");
    words.out = [=](int people) { return Text::tr("%1 out").arg(figures.number(people)); };
    words.namedOnly = Text::tr("named only");
    words.beyondHeadCount = [=](int people) {
        return Text::tr("%Ln more name(s) than the head-count", nullptr, people);
    };
    words.continued = [](const QString &name) { return Text::tr("%1, continued").arg(name); };
}

void wordCards(ChartWords &words, const Figures &figures)
{
    words.unassigned = Text::tr("Unassigned");
    words.unassignedAt = [](const QString &worksite) {
        return Text::tr("%1: unassigned", "name of a worksite").arg(isolated(worksite));
    };
    words.everyone = Text::tr("Everyone");
    words.unnamedCard = Text::tr("? unnamed");
    words.moreUnnamed = [=](int people) {
        return Text::tr("+%1 unnamed").arg(figures.number(people));
    };
    words.unnamed = [=](int people) { return Text::tr("%1 unnamed").arg(figures.number(people)); };
    words.outMark = Text::tr("out", "out of the base");
    words.secondPostMark = Text::tr("2nd post");
}

void wordTotals(ChartWords &words, const Figures &figures, const CampaignTerms &terms)
{
    words.totalWorkers = terms.peopleBeneath();
    words.totalAssessed = Text::tr("assessed");
    words.totalWithUs = [](const QString &levels) {
        return Text::tr("are %1", "are 1+2").arg(isolated(levels));
    };
    words.totalLeaders = Text::tr("leaders with us");
    words.ofLeaders = [=](int withUs, int all) {
        return Text::tr("%1 of %2", "leaders").arg(figures.number(withUs), figures.number(all));
    };
}

/// Those of tests are the keys that record them, the same in every language.
QString signOfCategory(const ChartCategory &category)
{
    switch (category.kind) {
    case CategoryKind::TookPart: return QStringLiteral("Y");
    case CategoryKind::SaidYes: return QStringLiteral("S");
    case CategoryKind::Asked: return QStringLiteral("N");
    case CategoryKind::Refused: return QString(QChar(0x00d7));
    case CategoryKind::Excluded: return QStringLiteral("E");
    case CategoryKind::Leads: return Text::tr("L", "one letter: leader with us");
    case CategoryKind::CoveredProven: return Text::tr("P", "one letter: covered, proven");
    case CategoryKind::CoveredStated: return Text::tr("S", "one letter: covered, stated");
    case CategoryKind::Shift: return category.sign;
    case CategoryKind::NotAsked:
    case CategoryKind::NoShift:
    case CategoryKind::NotCovered: break;
    }
    return QString(QChar(0x2013));
}

QString labelOfCategory(const ChartCategory &category, const CampaignTerms &terms)
{
    switch (category.kind) {
    case CategoryKind::TookPart: return outcomeLabel(Outcome::TookPart, category.closed);
    case CategoryKind::SaidYes: return outcomeLabel(Outcome::SaidYes, category.closed);
    case CategoryKind::Asked: return outcomeLabel(Outcome::Asked, category.closed);
    case CategoryKind::Refused: return outcomeLabel(Outcome::Refused, category.closed);
    case CategoryKind::Excluded: return outcomeLabel(Outcome::Excluded, category.closed);
    case CategoryKind::NotAsked: return outcomeLabel(Outcome::NotAsked, category.closed);
    case CategoryKind::Shift: return category.name;
    case CategoryKind::NoShift: return terms.shiftUnknown();
    case CategoryKind::Leads: return Text::tr("leader with us");
    case CategoryKind::CoveredProven: return Text::tr("covered, proven");
    case CategoryKind::CoveredStated: return Text::tr("covered, stated");
    case CategoryKind::NotCovered: break;
    }
    return Text::tr("not covered");
}

void wordLegend(ChartWords &words, const Scale &scale, const CampaignTerms &terms)
{
    words.levelLabel = [scale](int level) {
        const ScaleLevel *known = scale.find(level);
        return known ? levelLabel(*known) : QString();
    };
    words.unassessed = Text::tr("Unassessed");
    words.categoryLabel = [terms](const ChartCategory &category) {
        return labelOfCategory(category, terms);
    };
    words.categorySign = signOfCategory;
    words.testedLeader = Text::tr("Tested leader");
    words.untestedLeader = Text::tr("Untested");
    words.committee = Text::tr("Committee");
    words.stale = Text::tr("Stale");
    words.tookPart = Text::tr("took part");
    words.didNot = Text::tr("did not");
    words.refused = Text::tr("refused");
    words.notAsked = Text::tr("not asked");
    words.testsInOrder = [](const QString &tests) {
        return Text::tr("%1:", "names of tests, before the legend").arg(tests);
    };
}

void wordSheets(ChartWords &words, const Figures &figures)
{
    words.glueHere = [](const QString &code) {
        return Text::tr("glue sheet %1 here").arg(isolated(code));
    };
    words.continuedFromSheet = [](const QString &code) {
        return Text::tr("continued from sheet %1").arg(isolated(code));
    };
    words.pageOf = [=](int page, int pages) {
        return Text::tr("Page %1 of %2").arg(figures.number(page), figures.number(pages));
    };
}

QString redactionNote(Redaction redaction)
{
    switch (redaction) {
    case Redaction::None: return Text::tr("Full names.");
    case Redaction::Short: return Text::tr("Names shortened.");
    case Redaction::Codes: return Text::tr("Code names.");
    case Redaction::Numbers: break;
    }
    return Text::tr("Numbers instead of names.");
}

}   // namespace

ChartWords chartWords(const Scale &scale, const QLocale &locale, const CampaignTerms &terms)
{
    const Figures figures{locale};
    ChartWords words;
    words.number = [=](int people) { return figures.number(people); };
    words.percent = [=](double share) { return figures.percent(share); };
    wordHeaders(words, figures);
    wordCards(words, figures);
    wordTotals(words, figures, terms);
    wordLegend(words, scale, terms);
    wordSheets(words, figures);
    return words;
}

QString wallChartTitle(const std::vector<Dimension> &groupBy, const CampaignTerms &terms)
{
    if (groupBy.empty()) return Text::tr("Wall chart");
    QString title = Text::tr("Wall chart by %1").arg(terms.dimensionInText(groupBy.front()));
    for (std::size_t i = 1; i < groupBy.size(); ++i)
        title = Text::tr("%1 and %2", "by unit and shift")
                    .arg(title, terms.dimensionInText(groupBy[i]));
    return title;
}

QString neutralTitle()
{
    return Text::tr("Wall chart");
}

QString watermarkText(int print)
{
    return Text::tr("Print %1, not to be copied").arg(QLocale().toString(print));
}

void writeSheetNotes(PaperRequest &request, const SheetNotes &notes, const QLocale &locale)
{
    request.noteStrong = redactionNote(notes.redaction);
    request.note = Text::tr(
        "Anyone who works here can recognise these people. Keep it where the employer cannot see it.");
    request.printed = Text::tr("Printed %1, %2", "day, time")
                          .arg(dayText(notes.printed.date(), locale),
                               locale.toString(notes.printed.time(), QLocale::ShortFormat));
    const bool landscape = notes.orientation == Orientation::Landscape;
    QString paper = keyOf(notes.paper);
    paper[0] = paper[0].toUpper();
    request.paperNote = (landscape ? Text::tr("%1 landscape, %2") : Text::tr("%1 portrait, %2"))
                            .arg(isolated(paper), QStringLiteral("%1"));
    const QString destroyBy = dayText(notes.destroyBy, locale);
    request.sheetNote = [=, print = notes.print](int sheet) {
        return Text::tr("Sheet %1 of print %2, destroy by %3")
            .arg(locale.toString(sheet), locale.toString(print), destroyBy);
    };
}

}   // namespace wallchart
