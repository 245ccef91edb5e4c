// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/services.h"
#include "ui/workspace/workspace.h"

#include <QMainWindow>

class QStackedWidget;

namespace wallchart {

class ActionTable;
class CampaignFrame;
class CampaignOpening;
class IdleLock;
class ImportAssistant;
class PassphrasePage;
class WelcomePage;

enum class ZoomStep { In, Out, Fit };

/// The window: welcome, passphrase, or an open campaign. What people do from anywhere is here;
/// what belongs to a page is there.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Services services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The open campaign, or null on the welcome and passphrase pages.
    [[nodiscard]] Workspace *workspace() const;
    [[nodiscard]] CampaignFrame *frame() const { return m_frame; }
    [[nodiscard]] const ActionTable &actions() const { return *m_actions; }

    /// Asks for the passphrase of a file.
    void unlock(const QString &path);
    void showWelcome();

    // What the table of actions runs.
    void newCampaign();
    /// A new campaign, into which a list is then imported.
    void newCampaignFromSheet();
    /// A file of the training alone.
    void newTraining();
    void openCampaign();
    void openSample();
    void saveAs();
    void importSheet();
    void printChart();
    void addWorkers();
    void removeSelected();
    void lock();
    void closeCampaign();
    void openPalette();
    void focusFilter();
    void openLists();
    void openSettings();
    void toggleInspector();
    void zoom(ZoomStep step);
    void growText(int steps);
    void switchTheme();
    void focusNextArea();
    void showShortcuts();
    void showAbout();
    /// A reason or advice in the status line.
    void hint(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectPages();
    void openDropped(const QString &path);
    /// Into the open campaign, else into the one that is opened next.
    void takePackets(const QStringList &paths);
    void describeCampaign();
    template <class Form>
    void showForm(Form *form);
    ImportAssistant *openImport();
    void closeForm();
    void opened();
    void adopt(std::unique_ptr<Workspace> workspace);
    void create(const Campaign &initial);
    void closeDialogs();
    /// Shows what was being typed when the campaign was closed or locked.
    void resumeTyping();
    void followPreferences();
    void rememberPlace();

    Services m_services;
    ActionTable *m_actions = nullptr;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    PassphrasePage *m_passphrase;
    CampaignFrame *m_frame = nullptr;
    QWidget *m_form = nullptr;   ///< while a new file is described
    QString m_toImport;          ///< a list to import into it
    QStringList m_toTake;        ///< packets for the campaign that is opened next
    CampaignOpening *m_opening;
    IdleLock *m_idle;
};

}   // namespace wallchart
