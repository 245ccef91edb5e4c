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

namespace wallchart {

class CircleView;
class EmptyState;
class ExplanationPanel;
class LeaderPlaceChoice;
class LeaderTable;
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
    /// The circles inside the units instead of the ranking.
    void showCircles();
    /// Explains somebody, in the view that lists them where there is one.
    void explain(WorkerId worker);
    [[nodiscard]] const LeaderModel &model() const { return *m_model; }
    [[nodiscard]] LeaderTable &table() { return *m_table; }

Q_SIGNALS:
    /// Somebody has to be asked first: the list of workers.
    void workersWanted();
    void logWanted(wallchart::WorkerId worker);
    void chartWanted(wallchart::WorkerId worker);
    void hinted(const QString &text);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void addViews();
    void connectExplanation();
    void connectTable();
    void refresh();
    void showWhatIs();
    void followSelection();
    void chooseCurrent();
    void selectToWin();
    [[nodiscard]] std::vector<WorkerId> toWin() const;
    void mark(WorkerId worker, LeaderState state);
    void openPeople(const std::vector<WorkerId> &people);
    void openVoices(WorkerId worker, std::uint8_t kind);
    [[nodiscard]] std::optional<WorkerId> explained();

    Workspace &m_workspace;
    Appearance &m_appearance;
    Insight<LeaderInsight> &m_leaders;
    Insight<IntroductionInsight> &m_introductions;
    LeaderModel *m_model;
    PageHeader *m_header;
    QButtonGroup *m_views;
    LeaderPlaceChoice *m_places;
    QLabel *m_working;
    QPushButton *m_toWin;
    LeaderTable *m_table;
    CircleView *m_circles;
    QStackedWidget *m_lists;   // the ranking, or the circles
    ExplanationPanel *m_why;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QPushButton *m_goToWorkers;
    LeaderView m_view = LeaderView::ToMove;
    /// While the people behind a number of somebody are selected, that person stays explained.
    struct OpenedNumber {
        WorkerId about;
        std::vector<WorkerId> people;
    };
    std::optional<OpenedNumber> m_openedNumber;
};

}   // namespace wallchart
