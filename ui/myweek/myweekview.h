// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/myweek/weekchecks.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/drafts.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace wallchart {

class AssignmentCard;
class EmptyState;
class FacilitatorPanel;
class GroupPanel;
class HandInDialog;
class LeavesPanel;
class SessionCard;
class TrainingDesk;
class WeekStrip;

/// The training as its participant sees it: the weeks, this week's session and assignment, and
/// what leaves this computer.
///
/// Who of several is meant ("I am …") and which week is looked at are remembered as long as the
/// view lives.
class MyWeekView final : public QWidget {
    Q_OBJECT

public:
    MyWeekView(Workspace &workspace, Appearance &appearance, TrainingDesk &desk,
               QWidget *parent = nullptr);
    ~MyWeekView() override;

    void focusMain();
    /// In how many weeks something is to be done, of all who learn with this file.
    [[nodiscard]] int waiting() const { return m_waiting; }

    /// Shows another learner, or another week of theirs.
    void chooseLearner(ParticipantId participant);
    void chooseWeek(int week);
    [[nodiscard]] std::optional<ParticipantId> learner() const { return m_participant; }
    [[nodiscard]] int week() const { return m_week; }
    /// Goes to the text that this draft is of; false when it is of none that is written here.
    bool showTyped(const Draft &draft);
    /// Whether something is handed in for the week that is shown.
    [[nodiscard]] bool hasAssignment() const;
    /// Opens the preview of what is handed in for the week that is shown.
    void handIn();

    [[nodiscard]] WeekStrip &strip() { return *m_strip; }
    [[nodiscard]] SessionCard &session() { return *m_session; }
    [[nodiscard]] AssignmentCard &assignment() { return *m_assignment; }
    [[nodiscard]] WeekChecksWork &checks() { return m_checks; }

Q_SIGNALS:
    void waitingChanged();
    /// For the status bar.
    void hinted(const QString &text);
    /// Where the work of a task is done: a key of taskTargets().
    void targetWanted(const QString &target);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QWidget *board();
    void connectParts();
    /// Reads who learns here, then shows what is chosen.
    void refresh();
    void fillChooser();
    void fillStrip(const Learner &learner);
    void fillWeek();
    void countWaiting();
    void wantChecks();
    void retranslate();
    [[nodiscard]] const Learner *shown() const;

    Workspace &m_workspace;
    Appearance &m_appearance;
    TrainingDesk &m_desk;
    QObject m_life;   ///< goes before the parts of the view do
    Learners m_learners;
    WeekChecksWork m_checks;
    std::optional<ParticipantId> m_participant;
    std::map<ParticipantId, int> m_weeks;                   ///< chosen by hand
    std::map<ParticipantId, std::vector<UnitId>> m_units;   ///< practised on, as chosen
    int m_week = 0;
    int m_waiting = 0;
    QStackedWidget *m_stack;   ///< the week, nobody yet
    QWidget *m_who;
    QLabel *m_iAm;
    QComboBox *m_chooser;
    WeekStrip *m_strip;
    SessionCard *m_session;
    AssignmentCard *m_assignment;
    LeavesPanel *m_leaves;
    FacilitatorPanel *m_facilitator;
    GroupPanel *m_group;
    QBoxLayout *m_columns;
    QScrollArea *m_scroll;
    EmptyState *m_empty;
    QPushButton *m_take;
};

}   // namespace wallchart
