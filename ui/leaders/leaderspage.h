// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insights/insights.h"
#include "ui/leaders/leadermodel.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/page.h"

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace wallchart {

class EmptyState;
class ExplanationPanel;
class PageHeader;

/// Who leads, by influence or by priority, and why; nobody is shown for being loud.
class LeadersPage final : public Page {
    Q_OBJECT

public:
    LeadersPage(Workspace &workspace, Appearance &appearance, Insights &insights,
                QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void focusMain() override;

    void setView(LeaderView view);
    [[nodiscard]] const LeaderModel &model() const { return *m_model; }

Q_SIGNALS:
    /// Somebody has to be asked first: the list of workers.
    void workersWanted();

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void refresh();
    void showWhatIs();
    void followSelection();
    void chooseCurrent();
    void selectToWin();
    void fitColumns();

    Workspace &m_workspace;
    Appearance &m_appearance;
    Insight<LeaderInsight> &m_leaders;
    LeaderModel *m_model;
    PageHeader *m_header;
    QButtonGroup *m_views;
    QLabel *m_working;
    QPushButton *m_toWin;
    QTableView *m_table;
    ExplanationPanel *m_why;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QPushButton *m_goToWorkers;
    LeaderView m_view = LeaderView::ToMove;
};

}   // namespace wallchart
