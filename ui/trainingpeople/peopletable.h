// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/edition.h"
#include "ui/trainingpeople/groupchoice.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QToolButton;

namespace wallchart {

class EmptyState;
class FittingTable;
class GroupActions;
class ParticipantModel;

/// The participants of a group with what can be done with them.
class PeopleTable final : public QWidget {
    Q_OBJECT

public:
    PeopleTable(Workspace &workspace, Appearance &appearance, GroupActions &actions,
                QWidget *parent = nullptr);

    void show(std::optional<StoredEditionId> edition, const GroupChoice &choice);
    void focusMain();
    void retranslate();
    [[nodiscard]] ParticipantModel &model() { return *m_model; }
    [[nodiscard]] FittingTable &table() { return *m_table; }
    /// Those of the selected rows, in order.
    [[nodiscard]] std::vector<ParticipantId> chosen() const;
    void choose(ParticipantId participant);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectParts();
    void enableActions();

    Workspace &m_workspace;
    Appearance &m_appearance;
    GroupActions &m_actions;
    GroupChoice m_choice;
    ParticipantModel *m_model;
    FittingTable *m_table;
    QStackedWidget *m_stack;   ///< table, nobody yet
    EmptyState *m_empty;
    QPushButton *m_firstList;
    QPushButton *m_firstOne;
    QPushButton *m_add;
    QPushButton *m_import;
    QPushButton *m_edit;
    QToolButton *m_into;
    QPushButton *m_remove;
};

}   // namespace wallchart
