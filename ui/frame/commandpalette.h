// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/actiontable.h"
#include "ui/workspace/workspace.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace wallchart {

/// Ctrl+K: finds people and commands by the beginning of their words, and does what Enter says.
///
/// "217 2" assesses the worker with chart number 217 as a 2.
class CommandPalette final : public QDialog {
    Q_OBJECT

public:
    /// `workspace` is null while no campaign is open.
    CommandPalette(Workspace *workspace, const ActionTable &actions, QWidget *parent);

Q_SIGNALS:
    void workerChosen(const wallchart::WorkerId &worker);
    /// A saved list is now the filter.
    void listChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void seek(const QString &text);
    void addPeople(const QString &text);
    void addLists(const QString &folded);
    void addCommands(const QString &folded);
    void addQuickAssessment(const QString &text);
    void run(QListWidgetItem *item);
    void addRow(const QString &text, const char *iconName, std::function<void()> act);

    Workspace *m_workspace;
    const ActionTable &m_actions;
    QLineEdit *m_field;
    QListWidget *m_list;
    std::vector<std::function<void()>> m_acts;   ///< by row of the list
};

/// "217 2": a chart number, then a level (0 = unassessed); none when the text is something else.
struct QuickAssessment {
    int number = 0;
    int level = 0;
    bool operator==(const QuickAssessment &) const = default;
};
[[nodiscard]] std::optional<QuickAssessment> quickAssessmentFrom(const QString &text);

}   // namespace wallchart
