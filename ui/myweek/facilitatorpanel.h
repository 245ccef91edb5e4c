// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/myweek/learner.h"

#include <QFrame>

class QLabel;

namespace wallchart {

/// Who leads the learner's small group, and what their last review said.
class FacilitatorPanel final : public QFrame {
    Q_OBJECT

public:
    explicit FacilitatorPanel(QWidget *parent = nullptr);

    void show(const Campaign &campaign, const Learner &learner);

private:
    void fillReview(const Campaign &campaign, const Learner &learner);

    QLabel *m_title;
    QLabel *m_group;
    QLabel *m_name;
    QLabel *m_keys;
    QFrame *m_review;
    QLabel *m_reviewHead;
    QLabel *m_reviewText;
};

}   // namespace wallchart
