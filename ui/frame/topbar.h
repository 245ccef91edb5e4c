// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/actiontable.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace wallchart {

class ClippedText;
class SearchButton;

/// The bar at the top of an open campaign: menu, campaign, lock, palette, undo, print.
class TopBar final : public QFrame {
    Q_OBJECT

public:
    TopBar(Workspace &workspace, Appearance &appearance, const ActionTable &actions,
           QWidget *parent = nullptr);

    /// What the lock says of itself.
    void setIdleMinutes(int minutes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Workspace &m_workspace;
    Appearance &m_appearance;
    const ActionTable &m_actions;
    int m_idleMinutes = 5;
    QToolButton *m_menu;
    QLabel *m_sign;
    ClippedText *m_name;
    QLabel *m_people;
    QToolButton *m_lock;
    SearchButton *m_palette;
    QToolButton *m_print;
};

}   // namespace wallchart
