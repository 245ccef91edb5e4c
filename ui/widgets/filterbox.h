// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"
#include "ui/workspace/workerfilter.h"

#include <QLineEdit>

class QAction;
class QCompleter;
class QLabel;
class QStandardItemModel;

namespace wallchart {

class SavedListMenu;

/// The field in which people type whom they look for, with what may come next and, below it,
/// what it means or why it makes no sense.
///
/// The text is the workspace's filter, so that all pages look for the same.
class FilterBox final : public QWidget {
    Q_OBJECT

public:
    FilterBox(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

    /// Puts the keyboard into the field, with its text selected.
    void focusText();
    [[nodiscard]] QLineEdit &edit() { return *m_edit; }
    /// Opens the menu of saved lists below the field.
    void openLists();
    [[nodiscard]] SavedListMenu &lists() { return *m_listMenu; }
    /// Shows below the field what is found and wrong; pages place it where there is room.
    [[nodiscard]] QLabel &explanation() { return *m_explanation; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Enter: people want to look at what was found.
    void accepted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpCompletion();
    void offer();
    void insertCompletion(int row);
    void showFilter();
    void explain();
    void underline();
    bool pressed(int key, Qt::KeyboardModifiers modifiers);
    void retranslate();

    Workspace &m_workspace;
    Appearance &m_appearance;
    WorkerFilter &m_filter;
    QLineEdit *m_edit;
    QAction *m_clear;
    QAction *m_lists;
    SavedListMenu *m_listMenu;
    QLabel *m_explanation;
    QCompleter *m_completer;
    QStandardItemModel *m_offers;
};

}   // namespace wallchart
