// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/matrixsaving.h"
#include "ui/review/reviewboard.h"
#include "ui/training/trainingdesk.h"

namespace wallchart {

/// What a facilitator does beside reviewing: invite, pass reviews on, tell the contact person,
/// write down work by hand, save the matrix.
class ReviewErrands final : public QObject {
    Q_OBJECT

public:
    /// The board must outlive it; its dialogs belong to `window`.
    ReviewErrands(Workspace &workspace, TrainingDesk &desk, const ReviewBoard &board,
                  QWidget *window);

    void invite();
    void passOn();
    /// Locked for the contact person where their keys came with the enrolment.
    void saveStatus(TrainingGroupId group);
    /// `spot` is chosen to begin with.
    void recordByHand(const std::optional<WorkSpot> &spot);
    void askForPdf();
    void askForSheet();
    void savePdf(const QString &path);
    void saveSheet(const QString &path);

Q_SIGNALS:
    void recorded(const wallchart::WorkSpot &spot);
    /// For the status bar.
    void hinted(const QString &text);

private:
    [[nodiscard]] std::vector<MatrixRow> rows() const;

    Workspace &m_workspace;
    TrainingDesk &m_desk;
    const ReviewBoard &m_board;
    QWidget *m_window;
    MatrixSaving m_saving;
};

}   // namespace wallchart
