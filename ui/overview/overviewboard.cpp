// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewboard.h"

#include "ui/overview/actedpanel.h"
#include "ui/overview/panelgrid.h"
#include "ui/text/percenttext.h"
#include "ui/widgets/pageheader.h"

#include <QPushButton>
#include <QScrollBar>

namespace wallchart {

namespace {

constexpr int kRowsSeen = 6;
constexpr int kCellsSeen = 9;   // as high as the leaders beside them, who take two lines each
constexpr int kMovedSeen = 4;
constexpr int kTwoColumnsFrom = 860;
constexpr int kThreeColumnsFrom = 1180;

}   // namespace

OverviewBoard::OverviewBoard(Appearance &appearance, QWidget *parent)
    : QScrollArea(parent), m_appearance(appearance), m_grid(new PanelGrid(appearance)),
      m_acted(new ActedPanel(appearance)), m_ladderPanel(new TitledPanel),
      m_ladder(new LadderChart(appearance)), m_cellsPanel(new TitledPanel),
      m_cells(new FigureTable(appearance, kCellsSeen)), m_ownGoal(new QPushButton),
      m_leadersPanel(new TitledPanel), m_leaders(new FigureTable(appearance, kRowsSeen)),
      m_followUpsPanel(new TitledPanel), m_followUps(new FigureTable(appearance, kRowsSeen)),
      m_shiftsPanel(new TitledPanel), m_shifts(new FigureTable(appearance, kMovedSeen)),
      m_movedPanel(new TitledPanel), m_moved(new FigureTable(appearance, kMovedSeen))
{
    setWidget(m_grid);
    m_grid->hide();   // until there is something to show
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    fillPanels();
    arrange();
    connectTables();
    retranslate();
}

std::vector<FigureTable *> OverviewBoard::tables() const
{
    return {m_cells, m_leaders, m_followUps, m_shifts, m_moved};
}

void OverviewBoard::fillPanels()
{
    m_ladderPanel->add(m_ladder, 1);
    m_cellsPanel->add(m_cells);
    m_cellsPanel->add(m_ownGoal);
    setRole(m_ownGoal, "link");
    m_leadersPanel->add(m_leaders);
    m_followUpsPanel->add(m_followUps);
    m_shiftsPanel->add(m_shifts);
    m_movedPanel->add(m_moved);
    m_leaders->setStretchColumn(1);
    m_followUps->setStretchColumn(1);
}

void OverviewBoard::arrange()
{
    m_grid->addArrangement(0, {1},
                           {{m_acted, 0, 0},
                            {m_ladderPanel, 1, 0},
                            {m_cellsPanel, 2, 0},
                            {m_leadersPanel, 3, 0},
                            {m_followUpsPanel, 4, 0},
                            {m_shiftsPanel, 5, 0},
                            {m_movedPanel, 6, 0}});
    m_grid->addArrangement(kTwoColumnsFrom, {1, 1},
                           {{m_acted, 0, 0, 2},
                            {m_ladderPanel, 1, 0},
                            {m_cellsPanel, 1, 1},
                            {m_leadersPanel, 2, 0, 2},
                            {m_followUpsPanel, 3, 0, 2},
                            {m_shiftsPanel, 4, 0},
                            {m_movedPanel, 4, 1}});
    m_grid->addArrangement(kThreeColumnsFrom, {7, 9, 8},
                           {{m_acted, 0, 0, 3},
                            {m_ladderPanel, 1, 0},
                            {m_cellsPanel, 1, 1},
                            {m_leadersPanel, 1, 2},
                            {m_followUpsPanel, 2, 0, 2},
                            {m_shiftsPanel, 2, 2},
                            {m_movedPanel, 3, 2}});
}

void OverviewBoard::connectTables()
{
    for (FigureTable *table : tables()) {
        connect(table, &FigureTable::opened, this, &OverviewBoard::opened);
        connect(table, &FigureTable::chosen, this, &OverviewBoard::chosen);
    }
    connect(m_acted, &ActedPanel::opened, this, &OverviewBoard::opened);
    connect(m_ladder, &PartedChart::opened, this, &OverviewBoard::opened);
    connect(m_followUps, &FigureTable::ticked, this,
            [this](const FigureRow &row) { Q_EMIT stepDone(*row.step); });
    connect(
        m_followUps, &FigureTable::menuWanted, this,
        [this](const FigureRow &row, const QPoint &at) { Q_EMIT stepMenuWanted(*row.step, at); });
    connect(m_ownGoal, &QPushButton::clicked, this, [this] {
        m_goal = std::nullopt;
        write();
        m_cells->setFocus();
    });
}

void OverviewBoard::show(std::shared_ptr<const OverviewInsight> insight)
{
    const bool isFirst = !m_insight;
    m_insight = std::move(insight);
    write();
    m_grid->show();
    if (isFirst && hasFocus()) focusMain();   // the keyboard waited here
}

void OverviewBoard::retranslate()
{
    m_acted->retranslate();
    setAccessibleName(tr("Overview"));
    m_ladder->setAccessibleName(tr("Structure tests"));
    m_cells->setAccessibleName(tr("Weakest cells"));
    m_leaders->setAccessibleName(tr("Leaders to move next"));
    m_followUps->setAccessibleName(tr("Follow-ups"));
    m_shifts->setAccessibleName(tr("By shift"));
    m_moved->setAccessibleName(
        tr("Moved in the last %Ln days", nullptr, OverviewFacts::kMovedDays));
    write();
}

void OverviewBoard::write()
{
    if (!m_insight) return;
    const OverviewWords words(*m_insight);
    const Scale &scale = m_insight->facts->reading.campaign().scale();
    m_acted->show(words);
    m_ladder->show(words.ladder());
    m_ladderPanel->setHead(m_ladder->accessibleName(),
                           m_ladder->bars().empty() ? QString() : tr("goal marked on the bar"));
    m_ladderPanel->setInstead(
        m_ladder->bars().empty() ? tr("No tests yet. Start with a small public ask.") : QString());
    showCells(words);
    m_leaders->show(words.leaders(), scale);
    m_leadersPanel->setHead(m_leaders->accessibleName(), words.leadersNote());
    m_leadersPanel->setInstead(
        m_leaders->figures().rowCount() > 0 || !m_insight->leaders
            ? QString()
            : tr("No leader to move is known. Ask three people in each cell, each of them alone, "
                 "whom they turn to."));
    m_followUps->show(words.followUps(), scale);
    m_followUpsPanel->setHead(m_followUps->accessibleName(), words.followUpsNote());
    m_followUpsPanel->setInstead(m_followUps->figures().rowCount() > 0 ? QString()
                                                                       : words.nothingDue());
    m_shifts->show(words.shifts(), scale);
    m_shiftsPanel->setHead(m_shifts->accessibleName());
    m_moved->show(words.moved(), scale);
    m_movedPanel->setHead(m_moved->accessibleName());
    m_movedPanel->setInstead(m_moved->figures().rowCount() > 0
                                 ? QString()
                                 : tr("Nobody was assessed at another level than before."));
}

void OverviewBoard::showCells(const OverviewWords &words)
{
    const auto own = words.ownGoal();
    if (!own) {
        m_cellsPanel->setHead(m_cells->accessibleName());
        m_cellsPanel->setInstead(tr("No structure test has closed yet: which cells are weak, only "
                                    "what people did can tell."));
        return;
    }
    const double goal = m_goal.value_or(*own);
    m_cells->show(words.cells(goal), m_insight->facts->reading.campaign().scale());
    m_cellsPanel->setHead(words.cellsTitle(goal), words.cellsNote(goal));
    m_cellsPanel->setInstead(m_cells->figures().rowCount() > 0
                                 ? QString()
                                 : tr("Every cell reached %1.").arg(goalPercent(goal)));
    m_ownGoal->setText(tr("Back to the goal of %1").arg(goalPercent(*own)));
    m_ownGoal->setVisible(goal != *own);
}

void OverviewBoard::showGoal(double goal)
{
    m_goal = goal;
    write();
    ensureWidgetVisible(m_cellsPanel);
    if (m_cells->isVisible() && m_cells->figures().rowCount() > 0) {
        m_cells->setCurrentIndex(m_cells->figures().index(0, 0));
        m_cells->setFocus();
    }
}

void OverviewBoard::followWorker(WorkerId worker)
{
    for (FigureTable *table : {m_leaders, m_followUps, m_moved}) table->followWorker(worker);
}

void OverviewBoard::focusMain()
{
    if (m_insight) m_acted->focusMain();
    else setFocus(Qt::OtherFocusReason);
}

}   // namespace wallchart
