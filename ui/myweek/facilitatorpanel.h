// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/myweek/learner.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace wallchart {

/// Who leads the learner's small group, whether they can read what is handed in, and what their
/// last review said.
class FacilitatorPanel final : public QFrame {
    Q_OBJECT

public:
    explicit FacilitatorPanel(QWidget *parent = nullptr);

    void show(const Campaign &campaign, const Learner &learner);
    /// Saves the answer to the invitation; only there while that was not done.
    [[nodiscard]] QPushButton &answer() { return *m_answer; }

private:
    void fillReview(const Campaign &campaign, const Learner &learner);

    QLabel *m_title;
    QLabel *m_group;
    QLabel *m_name;
    QLabel *m_keys;
    QPushButton *m_answer;
    QFrame *m_review;
    QLabel *m_reviewHead;
    QLabel *m_reviewText;
};

}   // namespace wallchart
