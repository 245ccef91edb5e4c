// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trainingpeople/groupchoice.h"
#include "ui/trainingpeople/statusmodel.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace wallchart {

class EmptyState;
class FittingTable;

/// Where everybody stands, one row for each: what is late, who never replied, who came; with
/// reminders, the matrix and records.
class StandingTable final : public QWidget {
    Q_OBJECT

public:
    StandingTable(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

    /// Null edition = nothing.
    void show(const Edition *edition, std::vector<PersonStatus> people, const GroupChoice &choice);
    void focusMain();
    void retranslate();
    [[nodiscard]] StatusModel &model() { return *m_model; }
    [[nodiscard]] FittingTable &table() { return *m_table; }
    void showOnlyLate(bool only);
    /// For all who are late, of those shown.
    void openReminders();
    enum class Whose { Chosen, Shown };
    void openRecords(Whose whose);
    /// Of everybody shown, as pages.
    void openMatrix();
    void askForSheet();
    /// The keys of states of everybody shown, as the command line writes them.
    void saveSheet(const QString &path);

Q_SIGNALS:
    void hinted(const QString &text);

private:
    void layOut();
    void connectParts();
    void fill();
    [[nodiscard]] std::vector<PersonStatus> chosen() const;
    [[nodiscard]] QString lastReport() const;
    /// The name of the group or small group; empty = everybody.
    [[nodiscard]] QString whose() const;

    Workspace &m_workspace;
    Appearance &m_appearance;
    std::optional<Edition> m_edition;
    std::vector<PersonStatus> m_people;   ///< of the choice
    GroupChoice m_choice;
    StatusModel *m_model;
    FittingTable *m_table;
    QStackedWidget *m_stack;   ///< table, nothing to show
    EmptyState *m_empty;
    QToolButton *m_late;
    QLabel *m_report;
    QPushButton *m_remind;
    QToolButton *m_matrix;
    QToolButton *m_records;
    QAction *m_matrixAsPdf;
    QAction *m_matrixAsSheet;
    QAction *m_recordsOfChosen;
    QAction *m_recordsOfShown;
};

}   // namespace wallchart
