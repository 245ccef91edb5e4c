// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/reviewboard.h"
#include "ui/workspace/workspace.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QTimeEdit;

namespace wallchart {

/// Writes down that work was handed over on paper, or told by voice, and when. Deletes itself.
class WorkByHandDialog final : public QDialog {
    Q_OBJECT

public:
    /// `spot` is chosen to begin with, if it is on the board.
    WorkByHandDialog(Workspace &workspace, const ReviewBoard &board,
                     const std::optional<WorkSpot> &spot, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void recorded(const wallchart::WorkSpot &spot);

private:
    void fill(const ReviewBoard &board, const std::optional<WorkSpot> &spot);

    Workspace &m_workspace;
    std::vector<ParticipantId> m_participants;
    std::vector<int> m_weeks;
    QComboBox *m_participant;
    QComboBox *m_week;
    QComboBox *m_source;
    QDateEdit *m_day;
    QTimeEdit *m_time;
};

}   // namespace wallchart
