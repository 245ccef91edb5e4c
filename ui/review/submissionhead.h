// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/submissionreading.h"
#include "ui/widgets/appearance.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace wallchart {

class StateChip;

/// Whose work it is, where it came from, and the way to what is to be reviewed next.
class SubmissionHead final : public QFrame {
    Q_OBJECT

public:
    SubmissionHead(Appearance &appearance, QWidget *parent = nullptr);

    void showSubmission(const SubmissionReading &reading);
    /// `place` counts from 1; 0 = what is shown is not among those to review.
    void showPlace(int place, int toReview);

    void showWayBack(bool shown);
    /// Opens the big picture for the small group; disabled with the reason when they may not see.
    [[nodiscard]] QToolButton &presenting() { return *m_present; }

Q_SIGNALS:
    void leavingWanted();
    void nextWanted();
    void previousWanted();
    void presentingWanted();

private:
    QToolButton *addButton(const char *iconName);
    void retranslate();

    QToolButton *m_back;
    QLabel *m_name;
    QLabel *m_week;
    StateChip *m_state;
    StateChip *m_late;
    QLabel *m_place;
    QToolButton *m_present;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_origin;
};

}   // namespace wallchart
