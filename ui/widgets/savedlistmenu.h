// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

#include <QMenu>

namespace wallchart {

/// The saved lists of a campaign: choose one as the filter, keep the filter under a name, rename
/// and remove. All but choosing are changes that undo takes back.
class SavedListMenu final : public QMenu {
    Q_OBJECT

public:
    explicit SavedListMenu(Workspace &workspace, QWidget *parent = nullptr);

    /// Opens at the start of a field.
    void popupBelow(const QWidget &field);
    /// Asks for the name under which the present filter is kept; that of the list chosen last is
    /// offered, so that a list can be changed.
    void saveFilter();

private:
    void fill();
    void choose(SavedListId list);
    void askNewName(SavedListId list);
    [[nodiscard]] bool canSave() const;

    Workspace &m_workspace;
    std::optional<SavedListId> m_chosen;
};

}   // namespace wallchart
