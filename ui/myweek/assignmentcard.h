// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/myweek/taskrow.h"

class QProgressBar;

namespace wallchart {

/// The assignment of a week: what is asked for, its lines as the chart stands, what the
/// facilitator said, and the button that hands it in.
class AssignmentCard final : public QFrame {
    Q_OBJECT

public:
    AssignmentCard(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

    /// `checks` may be null: not worked out yet. Text that is being typed stays.
    void show(const Learner &learner, int week, const std::vector<ComputedCheck> *checks);
    void retranslate();
    /// Stores what is being typed.
    void commit();

    [[nodiscard]] const std::vector<TaskRow *> &rows() const { return m_rows; }
    [[nodiscard]] QPushButton &handInButton() { return *m_handIn; }

Q_SIGNALS:
    void targetWanted(const QString &target);
    void handInWanted();

private:
    void layOut();
    void makeRows();
    void fillHead();
    void fillProgress();
    void fillReview();
    void fillFoot();
    [[nodiscard]] QString reviewTitle() const;

    Workspace &m_workspace;
    Appearance &m_appearance;
    std::optional<Learner> m_learner;
    int m_week = 0;
    std::vector<TaskStanding> m_tasks;
    QLabel *m_about;
    QLabel *m_due;
    QLabel *m_title;
    QLabel *m_instructions;
    QFrame *m_review;
    QLabel *m_reviewHead;
    QLabel *m_reviewText;
    QWidget *m_work;   ///< progress, lines and foot; hidden without an assignment
    QLabel *m_done;
    QProgressBar *m_bar;
    QLabel *m_counted;
    QVBoxLayout *m_lines;
    std::vector<TaskRow *> m_rows;
    std::vector<QWidget *> m_rules;
    QLabel *m_state;
    QLabel *m_hint;
    QPushButton *m_handIn;
};

}   // namespace wallchart
