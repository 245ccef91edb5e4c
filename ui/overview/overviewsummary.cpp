// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewsummary.h"

#include "core/model/shortnames.h"
#include "ui/documentprint/documentwords.h"
#include "ui/leaders/leaderlabels.h"
#include "ui/overview/overviewwords.h"
#include "ui/text/percenttext.h"

namespace wallchart {

namespace {

constexpr std::size_t kMostSteps = 8;    // of the ladder, the last ones
constexpr std::size_t kMostCells = 14;   // the weakest, as far as the page holds them

/// Only the name under which translators find these texts.
class SummaryText {
    Q_DECLARE_TR_FUNCTIONS(OverviewSummary)
};

PrintCell printed(const QString &text, PrintRole role = PrintRole::Body)
{
    return {{text, role}};
}

/// Writes the parts of the page, one below the other.
class SummaryWriter final {
public:
    SummaryWriter(const OverviewInsight &insight, const SummaryChoices &choices)
        : m_insight(insight), m_reading(insight.reading),
          m_campaign(insight.facts->reading.campaign()), m_words(insight), m_choices(choices)
    {
        nameLeaders();
    }

    /// With that many cells at most.
    [[nodiscard]] PrintDocument document(std::size_t cells) const;
    /// People on the page with that many cells.
    [[nodiscard]] int namesOn(std::size_t cells) const;

private:
    [[nodiscard]] QString outOf(int part, int whole) const
    {
        return SummaryText::tr("%1 of %2 (%3)", "people, share")
            .arg(m_locale.toString(part), m_locale.toString(whole), percentText(part, whole));
    }
    void nameLeaders();
    void addActed(PrintDocument &document) const;
    void addNumbers(PrintDocument &document) const;
    void addLadder(PrintDocument &document) const;
    void addCells(PrintDocument &document, std::size_t most) const;
    [[nodiscard]] QString leadersOf(const CellStanding &standing) const;
    /// Cells that did not reach the goal of the last test, the weakest first.
    [[nodiscard]] std::vector<const CellStanding *> cellsBelow() const;

    const OverviewInsight &m_insight;
    const OverviewReading &m_reading;
    const Campaign &m_campaign;
    OverviewWords m_words;
    SummaryChoices m_choices;
    QLocale m_locale;
    std::map<WorkerId, QString> m_names;   // of leaders not yet with us; empty unless wanted
};

std::vector<const CellStanding *> SummaryWriter::cellsBelow() const
{
    std::vector<const CellStanding *> below;
    const auto goal = m_words.ownGoal();
    for (const CellStanding &standing : m_reading.cells) {
        if (goal && !meetsGoal(standing.counts, *goal)) below.push_back(&standing);
    }
    return below;
}

void SummaryWriter::nameLeaders()
{
    if (m_choices.names == SummaryNames::None) return;
    std::vector<WorkerId> leaders;
    std::vector<QString> names;
    for (const CellStanding *standing : cellsBelow()) {
        for (const WorkerId leader : standing->leadersNotWithUs) {
            const Worker &worker = *m_campaign.find(leader);
            leaders.push_back(leader);
            names.push_back(worker.preferredName.isEmpty() ? worker.fullName
                                                           : worker.preferredName);
        }
    }
    names = shortNames(names);
    for (std::size_t i = 0; i < leaders.size(); ++i) m_names.emplace(leaders[i], names[i]);
}

void SummaryWriter::addActed(PrintDocument &document) const
{
    const auto acted = m_words.acted();
    if (!acted) {
        document.add(SummaryText::tr("No structure test has closed yet."), PrintRole::Strong);
        return;
    }
    document.addHeading(SummaryText::tr("Who acted, who says yes"));
    const TestCounts &counts = m_reading.acted->counts;
    document.add(SummaryText::tr("Took part: %1").arg(outOf(counts.tookPart, counts.base)),
                 PrintRole::Strong);
    document.add(acted->note);
    for (const GaugeGoal &goal : m_words.actedBar().goals)
        document.blocks.emplace_back(
            PrintParagraph{{goal.spoken, PrintRole::Body, TextMark::Bullet}});
    document.add(SummaryText::tr("%1 · %2", "who says yes, who of them acted")
                     .arg(m_words.sayYes().text, m_words.sayYesActed()->text));
}

void SummaryWriter::addNumbers(PrintDocument &document) const
{
    PrintTable table{.widths = {34, 22, 44}};
    for (const TileContent &tile : m_words.tiles()) {
        if (std::holds_alternative<GoalTarget>(tile.target)) continue;   // said above
        table.rows.push_back({printed(tile.caption), printed(tile.number, PrintRole::Strong),
                              printed(tile.note, PrintRole::Note)});
    }
    document.blocks.emplace_back(std::move(table));
}

void SummaryWriter::addLadder(PrintDocument &document) const
{
    if (m_reading.ladder.empty()) return;
    document.addHeading(SummaryText::tr("Ladder of structure tests"));
    const auto head = [](const QString &text) { return printed(text, PrintRole::Note); };
    PrintTable table{.widths = {34, 16, 28, 22},
                     .header = {head(SummaryText::tr("Structure test")),
                                head(SummaryText::tr("Closed", "a day")),
                                head(SummaryText::tr("Took part")), head(SummaryText::tr("Goal"))}};
    const std::vector<LadderBar> bars = m_words.ladder();
    for (std::size_t i = bars.size() - std::min(bars.size(), kMostSteps); i < bars.size(); ++i) {
        const LadderStep &step = m_reading.ladder[i];
        const int missing = toGo(step.counts, step.goal);
        const QString goal = missing > 0
                                 ? SummaryText::tr("%1, %Ln to go", "goal, people", missing)
                                       .arg(goalPercent(step.goal))
                                 : SummaryText::tr("%1 met", "goal").arg(goalPercent(step.goal));
        table.rows.push_back({printed(bars[i].name), printed(bars[i].when),
                              printed(outOf(step.counts.tookPart, step.counts.base)),
                              printed(goal)});
    }
    document.blocks.emplace_back(std::move(table));
}

QString SummaryWriter::leadersOf(const CellStanding &standing) const
{
    if (m_names.empty()) {
        return SummaryText::tr("%1 with us, %2 not yet", "leaders")
            .arg(m_locale.toString(standing.leadersWithUs),
                 m_locale.toString(static_cast<int>(standing.leadersNotWithUs.size())));
    }
    QStringList names;
    for (const WorkerId leader : standing.leadersNotWithUs) names.append(m_names.at(leader));
    return m_locale.createSeparatedList(names);
}

void SummaryWriter::addCells(PrintDocument &document, std::size_t most) const
{
    const auto below = cellsBelow();
    if (below.empty() || most == 0) return;
    const double goal = *m_words.ownGoal();
    document.addHeading(m_words.cellsTitle(goal));
    const auto head = [](const QString &text) { return printed(text, PrintRole::Note); };
    PrintTable table{
        .widths = {36, 24, 14, 26},
        .header = {head(SummaryText::tr("Cell")), head(SummaryText::tr("Took part")),
                   head(SummaryText::tr("To go")),
                   head(m_names.empty() ? SummaryText::tr("Leaders")
                                        : SummaryText::tr("Leaders not yet with us"))}};
    for (std::size_t i = 0; i < std::min(most, below.size()); ++i) {
        const TestCounts &counts = below[i]->counts;
        table.rows.push_back({printed(leaderPlace(m_campaign, below[i]->cell)),
                              printed(outOf(counts.tookPart, counts.base)),
                              printed(m_locale.toString(toGo(counts, goal))),
                              printed(leadersOf(*below[i]))});
    }
    document.blocks.emplace_back(std::move(table));
    const QString all = m_words.cellsNote(goal);
    if (!all.isEmpty()) document.add(all, PrintRole::Note);
}

PrintDocument SummaryWriter::document(std::size_t cells) const
{
    PrintDocument document;
    document.rightToLeft = m_locale.textDirection() == Qt::RightToLeft;
    document.addTitle(
        SummaryText::tr("Where we stand"),
        SummaryText::tr("%1 · %2", "which part of the campaign, day")
            .arg(OverviewWords::scopeName(m_campaign, m_reading.scope), m_words.headline()));
    document.add(m_words.everyone());
    addActed(document);
    addNumbers(document);
    addLadder(document);
    addCells(document, cells);
    return document;
}

int SummaryWriter::namesOn(std::size_t cells) const
{
    if (m_names.empty()) return 0;
    const auto below = cellsBelow();
    std::size_t names = 0;
    for (std::size_t i = 0; i < std::min(cells, below.size()); ++i)
        names += below[i]->leadersNotWithUs.size();
    return static_cast<int>(names);
}

}   // namespace

DocumentPrint overviewSummary(const OverviewInsight &insight, const SummaryChoices &choices,
                              int number)
{
    const SummaryWriter writer(insight, choices);
    DocumentPrint print{.paper = {choices.paper},
                        .kind = QStringLiteral("overview"),
                        .forWhom = choices.forWhom,
                        .destroyBy = choices.destroyBy};
    for (std::size_t cells = kMostCells + 1; cells-- > 0;) {
        print.document = writer.document(cells);
        print.names = writer.namesOn(cells);
        print.document.footer = footerOf(
            {number, insight.reading.asOf, choices.destroyBy, print.names});
        if (layOutDocument(print.document, print.paper).pages.size() == 1) break;
    }
    return print;
}

}   // namespace wallchart
