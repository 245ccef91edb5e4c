// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/actiontable.h"
#include "ui/frame/trainingsides.h"
#include "ui/settings/preferencesfile.h"
#include "ui/text/campaignterms.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/page.h"
#include "ui/workspace/workspace.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace wallchart {

class Inspector;
class Insights;
class LeadersPage;
class MessageBar;
class Navigation;
class OutreachPage;
class OverviewPage;
class SettingsPage;
class StatusBar;
class StructurePage;
class StructureTestsPage;
class Toast;
class TopBar;
class TrainingPage;
class WallChartPage;
class WorkersPage;

/// An open campaign: bars, navigation, its pages, and the inspector beside them.
class CampaignFrame final : public QWidget {
    Q_OBJECT

public:
    CampaignFrame(std::unique_ptr<Workspace> workspace, Appearance &appearance,
                  PreferencesFile &preferences, const ActionTable &actions,
                  QWidget *parent = nullptr);
    ~CampaignFrame() override;

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] OverviewPage &overview() { return *m_overview; }
    [[nodiscard]] WallChartPage &wallChart() { return *m_wallChart; }
    [[nodiscard]] WorkersPage &workers() { return *m_workers; }
    [[nodiscard]] StructurePage &structure() { return *m_structure; }
    [[nodiscard]] StructureTestsPage &tests() { return *m_tests; }
    [[nodiscard]] TrainingPage &training() const { return *m_training; }
    [[nodiscard]] const TrainingViews &trainingViews() const { return m_trainingViews; }
    [[nodiscard]] SettingsPage &settings() { return *m_settings; }
    [[nodiscard]] const std::vector<Page *> &pages() const { return m_pages; }
    [[nodiscard]] Page &currentPage() const;
    void goTo(int section);
    void showPage(Page &page);

    /// Goes to the training, shows what of it is there, and asks for what is to be set up.
    void setUpTraining();
    /// Saves the keys of those who learn with this file, for their facilitators.
    void answerInvitation();
    /// Goes to where a task of the training leads: a key of taskTargets().
    void openTarget(const QString &target);

    /// A file of the training without a campaign: its chart is not shown.
    [[nodiscard]] bool isTrainingOnly() const { return m_isTrainingOnly; }
    /// Whether the page in front has the inspector beside it.
    [[nodiscard]] bool hasInspector() const;
    void setInspectorShown(bool shown);
    [[nodiscard]] bool isInspectorShown() const;
    /// Opens the short log of a contact with a worker; `ask` was suggested.
    void logContact(WorkerId worker, const QString &ask = {});
    /// Shows a worker in the inspector with every part open: what was typed there waits.
    void showTypedOf(WorkerId worker);
    /// Goes to what was typed in the training; false when the draft is not of it, or of nothing
    /// that is still there.
    bool showTypedInTraining(const Draft &draft);
    /// Writes down how people arranged the inspector and the columns of the workers; nothing of
    /// the campaign.
    void noteArrangement(Preferences &preferences) const;
    /// Gives the keyboard to the next of navigation, page, inspector.
    void focusNextArea();
    void hint(const QString &text);
    void showError(const Error &error);
    void focusMain() const;

Q_SIGNALS:
    void importWanted();
    void addWorkersWanted();
    void removeWanted();
    void sectionChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Under what a section stands in the navigation.
    enum class Head { Chart, Organize, Learn, Foot };

    void layOut();
    void fitWidths();
    void arrange(const Preferences &preferences);
    void addPage(Page *page, const char *iconName, Head head);
    [[nodiscard]] QString nameOf(Head head) const;
    void connectWallChart();
    void connectWorkers();
    void connectTests();
    void connectOverview();
    void connectTraining();
    void followTerms();
    void fillNavigation();
    void followShape();
    void fitInspector();
    /// Goes to the people of a cell on the wall chart.
    void showCell(const Cell &cell);
    void openInspector();
    void retranslate();

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Insights> m_insights;   // goes before the workspace it reads
    CampaignTerms m_terms;                  ///< in which everything is worded
    Appearance &m_appearance;
    PreferencesFile &m_preferences;
    struct Section {
        Page *page;
        const char *icon;
        Head head;
    };
    std::vector<Section> m_sections;
    std::vector<Page *> m_pages;
    TopBar *m_topBar;
    MessageBar *m_messages;
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    Inspector *m_inspector;
    StatusBar *m_status;
    Toast *m_toast;
    OverviewPage *m_overview;
    WallChartPage *m_wallChart;
    WorkersPage *m_workers;
    StructurePage *m_structure;
    LeadersPage *m_leaders;
    OutreachPage *m_outreach;
    StructureTestsPage *m_tests;
    TrainingPage *m_training;
    TrainingViews m_trainingViews;
    SettingsPage *m_settings;
    bool m_isTrainingOnly = false;
    bool m_inspectorWanted = true;
};

}   // namespace wallchart
