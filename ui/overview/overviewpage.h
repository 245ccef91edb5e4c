// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insights/insights.h"
#include "ui/overview/figure.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/page.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace wallchart {

class EmptyState;
class FollowUpActions;
class OverviewBoard;
class PageHeader;
class PeopleLookup;
class ReadinessView;

/// Where the campaign stands: who acted, who says yes, the weakest cells, whom to move next, what
/// is due. Every number opens the people behind it. Its second side says what holds and what is
/// missing.
class OverviewPage final : public Page {
    Q_OBJECT

public:
    OverviewPage(Workspace &workspace, Appearance &appearance, Insights &insights,
                 QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void focusMain() override;

    [[nodiscard]] OverviewBoard &board() { return *m_board; }
    [[nodiscard]] ReadinessView &readiness() { return *m_readinessView; }
    [[nodiscard]] FollowUpActions &followUpActions() { return *m_followUps; }
    void showReadiness(bool shown = true);
    /// Which part of the campaign is looked at.
    void setScope(const OverviewScope &scope);
    /// Opens what the page shows as one printed page.
    void printSummary();

Q_SIGNALS:
    void importWanted();
    void addWorkerWanted();
    /// The people behind a number are found by the filter now, or selected.
    void showPeopleWanted();
    void cellWanted(const wallchart::Cell &cell);
    void testWanted(wallchart::StructureTestId test);
    void planWanted();
    void leaderWanted(wallchart::WorkerId worker);
    void logWanted(wallchart::WorkerId worker, const QString &ask);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectBoard();
    void fillScopes();
    void refresh();
    void showWhatIs();
    void showNumbers();
    void followSelection();
    void open(const FigureTarget &target);
    void selectCovered();
    void selectFound(const std::vector<WorkerId> &people);

    Workspace &m_workspace;
    Appearance &m_appearance;
    OverviewWork &m_overview;
    Insight<LeaderInsight> &m_leaders;
    Insight<ReadinessInsight> &m_readiness;
    FollowUpActions *m_followUps;
    PageHeader *m_header;
    QButtonGroup *m_sides;
    QComboBox *m_scope;
    QLabel *m_working;
    QPushButton *m_print;
    QPushButton *m_log;
    QStackedWidget *m_stack;
    OverviewBoard *m_board;
    ReadinessView *m_readinessView;
    PeopleLookup *m_lookup;
    EmptyState *m_empty;
    QPushButton *m_import;
    QPushButton *m_add;
    std::shared_ptr<const OverviewInsight> m_shown;
    std::shared_ptr<const ReadinessInsight> m_shownReadiness;
    std::vector<OverviewScope> m_scopes;
};

}   // namespace wallchart
