// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/trainingdesk.h"
#include "ui/trainingpeople/groupchoice.h"
#include "ui/widgets/appearance.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace wallchart {

class EditionChoice;
class EmptyState;
class GroupActions;
class GroupList;
class PeopleTable;
class StandingTable;

/// The groups of an edition and who is in them; and for a contact person one row for each
/// participant with what is late. Never a chart.
class GroupsView final : public QWidget {
    Q_OBJECT

public:
    GroupsView(Workspace &workspace, Appearance &appearance, TrainingDesk &desk,
               QWidget *parent = nullptr);

    void focusMain();
    /// How many of those registered with this file need a reminder.
    [[nodiscard]] int waiting() const { return m_waiting; }

    enum class Side { People, Standing };
    void showSide(Side side);
    /// Whether an edition is shown that can be read.
    [[nodiscard]] bool hasEdition() const;
    /// Records of completion of everybody who is shown.
    void openRecords();
    [[nodiscard]] GroupList &groups() { return *m_groups; }
    [[nodiscard]] PeopleTable &people() { return *m_people; }
    [[nodiscard]] StandingTable &standing() { return *m_standing; }
    [[nodiscard]] GroupActions &actions() { return *m_actions; }
    /// Makes the small group that is chosen the own one, or invites into it when it is.
    [[nodiscard]] QPushButton &leading() { return *m_lead; }

Q_SIGNALS:
    void waitingChanged();
    void hinted(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeStrip();
    QWidget *makeGroups();
    QWidget *makeSides();
    void connectParts();
    void follow(const Edits &edits);
    void showAll();
    void showChoice();
    void showLeading();
    [[nodiscard]] QStringList hints() const;
    void count();
    void retranslate();

    Workspace &m_workspace;
    Appearance &m_appearance;
    TrainingDesk &m_desk;
    EditionChoice *m_edition;
    GroupActions *m_actions;
    QToolButton *m_peopleSide;
    QToolButton *m_standingSide;
    QPushButton *m_take;
    QPushButton *m_keys;
    QStackedWidget *m_stack;   ///< groups, no group yet, no edition yet
    EmptyState *m_noGroup;
    QPushButton *m_firstGroup;
    QPushButton *m_takeFirst;
    EmptyState *m_noEdition;
    QPushButton *m_setUp;
    GroupList *m_groups;
    QPushButton *m_addGroup;
    QPushButton *m_addCircle;
    QLabel *m_name;
    QLabel *m_about;
    QLabel *m_hints;
    QPushButton *m_lead;
    QToolButton *m_more;
    QStackedWidget *m_sides;
    PeopleTable *m_people;
    StandingTable *m_standing;
    int m_waiting = 0;
};

}   // namespace wallchart
