// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/campaignterms.h"

#include <QAction>

#include <functional>
#include <span>
#include <vector>

class QMenu;
class QWidget;

namespace wallchart {

class MainWindow;

enum class MenuPlace { File, Edit, View, Chart, Tests, Training, Help };

/// One thing people can do from anywhere: the menus, the top bar, the palette and the list of
/// shortcuts all come from these.
struct UserAction {
    const char *key;
    MenuPlace menu;
    const char *text;   ///< marked for translation in the context "Actions"
    const char *icon = nullptr;
    const char *shortcut = "";   ///< in the portable words of QKeySequence
    /// Empty = it can be done now; else the reason why not, translated.
    QString (*whyNot)(const MainWindow &window) = nullptr;
    void (*run)(MainWindow &window) = nullptr;
    bool beginsGroup = false;   ///< a line stands above it in its menu
    /// Instead of `text` in a campaign that has words of its own.
    QString (*ownText)(const CampaignTerms &terms) = nullptr;
};

/// All of them, in the order of the menus.
[[nodiscard]] std::span<const UserAction> userActions();

/// The actions of one window, made from the table; kept up to date.
class ActionTable final : public QObject {
    Q_OBJECT

public:
    explicit ActionTable(MainWindow &window);

    [[nodiscard]] QAction &action(const char *key) const;
    [[nodiscard]] const std::vector<QAction *> &all() const { return m_actions; }
    /// Fills a menu with everything, menu by menu.
    void fill(QMenu &menu) const;
    [[nodiscard]] static QString menuTitle(MenuPlace place);
    [[nodiscard]] std::vector<QAction *> in(MenuPlace place) const;

    /// Asks each rule again, and words everything in the language of the program.
    void refresh() const;

private:
    [[nodiscard]] bool beginsGroup(const QAction &action) const;

    MainWindow &m_window;
    std::vector<QAction *> m_actions;   // beside userActions()
};

}   // namespace wallchart
