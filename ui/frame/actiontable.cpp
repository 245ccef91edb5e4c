// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/actiontable.h"

#include "ui/frame/actionrules.h"
#include "ui/frame/campaignframe.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/trainingactions.h"
#include "ui/widgets/icons.h"

#include <QMenu>

#include <algorithm>
#include <array>
#include <cstring>

namespace wallchart {

namespace {

QString needsSomebody(const MainWindow &window)
{
    const QString reason = needsWriting(window);
    if (!reason.isEmpty() || window.workspace()->current()) return reason;
    return actionText(QT_TRANSLATE_NOOP("Actions", "Select a worker first."));
}

QString needsUndo(const MainWindow &window)
{
    const QString reason = needsWriting(window);
    if (!reason.isEmpty() || window.workspace()->history().undoable()) return reason;
    return actionText(QT_TRANSLATE_NOOP("Actions", "There is nothing to undo."));
}

QString needsRedo(const MainWindow &window)
{
    const QString reason = needsWriting(window);
    if (!reason.isEmpty() || window.workspace()->history().redoable()) return reason;
    return actionText(QT_TRANSLATE_NOOP("Actions", "There is nothing to redo."));
}

QString needsFile(const MainWindow &window)
{
    if (!window.workspace()) return needsCampaign(window);
    return window.workspace()->isSample()
               ? actionText(QT_TRANSLATE_NOOP("Actions", "The sample is not kept in a file."))
               : QString();
}

QString needsChart(const MainWindow &window)
{
    if (!window.workspace()) return needsCampaign(window);
    return window.frame()->isTrainingOnly()
               ? actionText(QT_TRANSLATE_NOOP("Actions", "This file holds the training alone."))
               : QString();
}

QString needsInspector(const MainWindow &window)
{
    if (!window.workspace()) return needsCampaign(window);
    return window.frame()->hasInspector()
               ? QString()
               : actionText(QT_TRANSLATE_NOOP("Actions", "The training has no inspector."));
}

constexpr std::array kActions{
    UserAction{"new", MenuPlace::File, QT_TRANSLATE_NOOP("Actions", "&New campaign…"),
               "file-plus-2", "Ctrl+N", nullptr, [](MainWindow &window) { window.newCampaign(); }},
    UserAction{"new-training", MenuPlace::File,
               QT_TRANSLATE_NOOP("Actions", "New &training without a campaign…"), "graduation-cap",
               "", nullptr, [](MainWindow &window) { window.newTraining(); }},
    UserAction{"open", MenuPlace::File, QT_TRANSLATE_NOOP("Actions", "&Open a campaign…"),
               "folder-open", "Ctrl+O", nullptr, [](MainWindow &window) { window.openCampaign(); }},
    UserAction{"sample", MenuPlace::File, QT_TRANSLATE_NOOP("Actions", "&Try the sample"),
               "hospital", "", nullptr, [](MainWindow &window) { window.openSample(); }},
    UserAction{"save-as", MenuPlace::File, QT_TRANSLATE_NOOP("Actions", "&Save as…"), "save",
               "Ctrl+Shift+S", needsCampaign, [](MainWindow &window) { window.saveAs(); }},
    UserAction{"import", MenuPlace::File, QT_TRANSLATE_NOOP("Actions", "&Import a spreadsheet…"),
               "folder-input", "Ctrl+I", needsWriting,
               [](MainWindow &window) { window.importSheet(); }},
    UserAction{"print", MenuPlace::File, QT_TRANSLATE_NOOP("Actions", "&Print or export…"),
               "printer", "Ctrl+P", needsCampaign, [](MainWindow &window) { window.printChart(); }},
    UserAction{"lock", MenuPlace::File, QT_TRANSLATE_NOOP("Actions", "&Lock"), "lock",
               "Ctrl+Shift+L", needsFile, [](MainWindow &window) { window.lock(); }},
    UserAction{"close", MenuPlace::File, QT_TRANSLATE_NOOP("Actions", "&Close the campaign"), "x",
               "Ctrl+W", needsCampaign, [](MainWindow &window) { window.closeCampaign(); }},
    UserAction{"quit", MenuPlace::File, QT_TRANSLATE_NOOP("Actions", "&Quit"), nullptr, "Ctrl+Q",
               nullptr, [](MainWindow &window) { window.close(); }},
    UserAction{"undo", MenuPlace::Edit, QT_TRANSLATE_NOOP("Actions", "&Undo"), "undo-2", "Ctrl+Z",
               needsUndo, [](MainWindow &window) { window.workspace()->undo(); }},
    UserAction{"redo", MenuPlace::Edit, QT_TRANSLATE_NOOP("Actions", "&Redo"), "redo-2",
               "Ctrl+Shift+Z", needsRedo, [](MainWindow &window) { window.workspace()->redo(); }},
    UserAction{"add-workers", MenuPlace::Edit, QT_TRANSLATE_NOOP("Actions", "&Add workers…"),
               "user-plus", "Ctrl+Shift+N", needsWriting,
               [](MainWindow &window) { window.addWorkers(); }, false,
               [](const CampaignTerms &terms) { return terms.addPeople() + u'…'; }},
    UserAction{
        "log-contact", MenuPlace::Edit, QT_TRANSLATE_NOOP("Actions", "Log &contact…"),
        "message-square-text", "Ctrl+L", needsSomebody,
        [](MainWindow &window) { window.frame()->logContact(*window.workspace()->current()); }},
    UserAction{"palette", MenuPlace::Edit,
               QT_TRANSLATE_NOOP("Actions", "&Search or run a command…"), "search", "Ctrl+K",
               nullptr, [](MainWindow &window) { window.openPalette(); }},
    UserAction{"filter", MenuPlace::Edit, QT_TRANSLATE_NOOP("Actions", "&Filter"), "list-filter",
               "Ctrl+F", needsCampaign, [](MainWindow &window) { window.focusFilter(); }},
    UserAction{"lists", MenuPlace::Edit, QT_TRANSLATE_NOOP("Actions", "Saved &lists…"), "list",
               "Ctrl+Shift+F", needsCampaign, [](MainWindow &window) { window.openLists(); }},
    UserAction{"go-overview", MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "O&verview"),
               "layout-dashboard", "Ctrl+1", needsChart,
               [](MainWindow &window) { window.frame()->goTo(0); }},
    UserAction{"go-wall-chart", MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "&Wall chart"),
               "layout-grid", "Ctrl+2", needsChart,
               [](MainWindow &window) { window.frame()->goTo(1); }},
    UserAction{"go-workers", MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "Wor&kers"), "users",
               "Ctrl+3", needsChart, [](MainWindow &window) { window.frame()->goTo(2); }, false,
               [](const CampaignTerms &terms) { return terms.people(); }},
    UserAction{"go-structure", MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "&Units and shifts"),
               "network", "Ctrl+4", needsCampaign,
               [](MainWindow &window) { window.frame()->goTo(3); }, false,
               [](const CampaignTerms &terms) { return terms.unitsAndShifts(); }},
    UserAction{"go-leaders", MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "L&eaders"), "star",
               "Ctrl+5", needsChart, [](MainWindow &window) { window.frame()->goTo(4); }},
    UserAction{"go-outreach", MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "&Outreach"),
               "message-square-text", "Ctrl+6", needsChart,
               [](MainWindow &window) { window.frame()->goTo(5); }},
    UserAction{"go-tests", MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "Structure &tests"),
               "chart-no-axes-column-increasing", "Ctrl+7", needsChart,
               [](MainWindow &window) { window.frame()->goTo(6); }},
    UserAction{"go-training", MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "Tr&aining"),
               "graduation-cap", "Ctrl+8", needsCampaign,
               [](MainWindow &window) { window.frame()->goTo(7); }},
    UserAction{"go-settings", MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "&Settings"),
               "settings", "Ctrl+,", nullptr, [](MainWindow &window) { window.openSettings(); }},
    UserAction{"inspector", MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "&Inspector"),
               "panel-right", "F4", needsInspector,
               [](MainWindow &window) { window.toggleInspector(); }},
    UserAction{"zoom-in", MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "Zoom &in"), "plus",
               "Ctrl+=", needsCampaign, [](MainWindow &window) { window.zoom(ZoomStep::In); }},
    UserAction{"zoom-out", MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "minus",
               "Ctrl+-", needsCampaign, [](MainWindow &window) { window.zoom(ZoomStep::Out); }},
    UserAction{"zoom-fit", MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "Zoom to &fit"),
               "maximize", "Ctrl+Shift+0", needsCampaign,
               [](MainWindow &window) { window.zoom(ZoomStep::Fit); }},
    UserAction{"larger-text", MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "&Larger text"), "type",
               "Ctrl+Alt+=", nullptr, [](MainWindow &window) { window.growText(1); }},
    UserAction{"smaller-text", MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "&Smaller text"),
               "type", "Ctrl+Alt+-", nullptr, [](MainWindow &window) { window.growText(-1); }},
    UserAction{"theme", MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "&Dark or light"), "moon", "",
               nullptr, [](MainWindow &window) { window.switchTheme(); }},
    UserAction{"next-area", MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "&Next area"), nullptr,
               "F6", nullptr, [](MainWindow &window) { window.focusNextArea(); }},
    UserAction{"shortcuts", MenuPlace::Help, QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"),
               "keyboard", "F1", nullptr, [](MainWindow &window) { window.showShortcuts(); }},
    UserAction{"about", MenuPlace::Help, QT_TRANSLATE_NOOP("Actions", "&About Wallchart"), "info",
               "", nullptr, [](MainWindow &window) { window.showAbout(); }},
};

}   // namespace

std::span<const UserAction> userActions()
{
    static const std::vector<UserAction> all = [] {
        std::vector<UserAction> rows(kActions.begin(), kActions.end());
        const auto training = trainingActions();
        rows.insert(rows.end(), training.begin(), training.end());
        return rows;
    }();
    return all;
}

ActionTable::ActionTable(MainWindow &window) : QObject(&window), m_window(window)
{
    for (const UserAction &row : userActions()) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(row.key));
        if (row.icon) action->setIcon(icon(row.icon));
        action->setShortcut(QKeySequence::fromString(QLatin1String(row.shortcut)));
        connect(action, &QAction::triggered, this, [this, &row] {
            const QString reason = row.whyNot ? row.whyNot(m_window) : QString();
            if (reason.isEmpty()) row.run(m_window);
            else m_window.hint(reason);
        });
        window.addAction(action);
        m_actions.push_back(action);
    }
    refresh();
}

QAction &ActionTable::action(const char *key) const
{
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        if (std::strcmp(userActions()[i].key, key) == 0) return *m_actions[i];
    }
    qFatal("there is no action %s", key);
}

std::vector<QAction *> ActionTable::in(MenuPlace place) const
{
    std::vector<QAction *> found;
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        if (userActions()[i].menu == place) found.push_back(m_actions[i]);
    }
    return found;
}

QString ActionTable::menuTitle(MenuPlace place)
{
    switch (place) {
    case MenuPlace::File: return actionText(QT_TRANSLATE_NOOP("Actions", "&File"));
    case MenuPlace::Edit: return actionText(QT_TRANSLATE_NOOP("Actions", "&Edit"));
    case MenuPlace::View: return actionText(QT_TRANSLATE_NOOP("Actions", "&View"));
    case MenuPlace::Chart: return actionText(QT_TRANSLATE_NOOP("Actions", "&Chart"));
    case MenuPlace::Tests: return actionText(QT_TRANSLATE_NOOP("Actions", "&Tests"));
    case MenuPlace::Training: return actionText(QT_TRANSLATE_NOOP("Actions", "T&raining"));
    case MenuPlace::Help: break;
    }
    return actionText(QT_TRANSLATE_NOOP("Actions", "&Help"));
}

void ActionTable::fill(QMenu &menu) const
{
    refresh();   // what is shown on a page is not told to the table
    menu.clear();
    for (const MenuPlace place :
         {MenuPlace::File, MenuPlace::Edit, MenuPlace::View, MenuPlace::Chart, MenuPlace::Tests,
          MenuPlace::Training, MenuPlace::Help}) {
        const auto actions = in(place);
        if (actions.empty()) continue;
        QMenu *submenu = menu.addMenu(menuTitle(place));
        for (QAction *action : actions) {
            if (beginsGroup(*action)) submenu->addSeparator();
            submenu->addAction(action);
        }
    }
}

bool ActionTable::beginsGroup(const QAction &action) const
{
    const auto at = std::find(m_actions.begin(), m_actions.end(), &action) - m_actions.begin();
    return userActions()[static_cast<std::size_t>(at)].beginsGroup;
}

void ActionTable::refresh() const
{
    const Workspace *workspace = m_window.workspace();
    const CampaignTerms terms = workspace ? CampaignTerms(workspace->campaign()) : CampaignTerms();
    const bool hasOwnWords = terms != CampaignTerms();
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        const UserAction &row = userActions()[i];
        const QString reason = row.whyNot ? row.whyNot(m_window) : QString();
        const QString text = hasOwnWords && row.ownText ? row.ownText(terms) : actionText(row.text);
        m_actions[i]->setText(text);
        m_actions[i]->setEnabled(reason.isEmpty());
        m_actions[i]->setToolTip(reason.isEmpty() ? QString(text).remove(u'&') : reason);
    }
}

}   // namespace wallchart
