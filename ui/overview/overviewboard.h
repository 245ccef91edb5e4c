// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/figuretable.h"
#include "ui/overview/overviewwords.h"

#include <QScrollArea>

class QPushButton;

namespace wallchart {

class ActedPanel;
class LadderChart;
class PanelGrid;
class TitledPanel;

/// The panels of the overview, side by side where there is room.
class OverviewBoard final : public QScrollArea {
    Q_OBJECT

public:
    explicit OverviewBoard(Appearance &appearance, QWidget *parent = nullptr);

    void show(std::shared_ptr<const OverviewInsight> insight);
    void retranslate();
    /// Lists the cells below a goal, and scrolls to them.
    void showGoal(double goal);
    void followWorker(WorkerId worker);
    void focusMain();

    [[nodiscard]] ActedPanel &acted() { return *m_acted; }
    [[nodiscard]] LadderChart &ladder() { return *m_ladder; }
    [[nodiscard]] FigureTable &cells() { return *m_cells; }
    [[nodiscard]] FigureTable &leaders() { return *m_leaders; }
    [[nodiscard]] FigureTable &followUps() { return *m_followUps; }
    [[nodiscard]] FigureTable &shifts() { return *m_shifts; }
    [[nodiscard]] FigureTable &moved() { return *m_moved; }
    [[nodiscard]] TitledPanel &cellsPanel() { return *m_cellsPanel; }
    [[nodiscard]] TitledPanel &followUpsPanel() { return *m_followUpsPanel; }

Q_SIGNALS:
    void opened(const wallchart::FigureTarget &target);
    void chosen(const wallchart::WorkerId &worker);
    void stepDone(const wallchart::NextStepId &step);
    void stepMenuWanted(const wallchart::NextStepId &step, const QPoint &globalPosition);

private:
    void fillPanels();
    void arrange();
    void connectTables();
    void showCells(const OverviewWords &words);
    void write();
    [[nodiscard]] std::vector<FigureTable *> tables() const;

    Appearance &m_appearance;
    std::shared_ptr<const OverviewInsight> m_insight;
    std::optional<double> m_goal;   // whose cells are listed; none = that of the last closed test
    PanelGrid *m_grid;
    ActedPanel *m_acted;
    TitledPanel *m_ladderPanel;
    LadderChart *m_ladder;
    TitledPanel *m_cellsPanel;
    FigureTable *m_cells;
    QPushButton *m_ownGoal;
    TitledPanel *m_leadersPanel;
    FigureTable *m_leaders;
    TitledPanel *m_followUpsPanel;
    FigureTable *m_followUps;
    TitledPanel *m_shiftsPanel;
    FigureTable *m_shifts;
    TitledPanel *m_movedPanel;
    FigureTable *m_moved;
};

}   // namespace wallchart
