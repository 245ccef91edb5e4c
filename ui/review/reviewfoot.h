// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/reviewdraft.h"
#include "ui/review/submissionreading.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace wallchart {

class OwnWords;

/// The comment about the week, and the verdict. Who gets work back must read why.
class ReviewFoot final : public QFrame {
    Q_OBJECT

public:
    ReviewFoot(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

    void showSubmission(const SubmissionReading &reading, const ReviewDraft &draft);
    void readInto(ReviewDraft &draft) const;
    void keep();
    /// Says that a comment is missing, and gives it the keyboard; until something is written.
    void askForComment();
    void takeBackMistake();

    [[nodiscard]] OwnWords &comment() { return *m_comment; }
    [[nodiscard]] QPushButton &approving() { return *m_approve; }
    [[nodiscard]] QPushButton &returning() { return *m_return; }
    [[nodiscard]] QString mistake() const;

Q_SIGNALS:
    void approveWanted();
    void returnWanted();

private:
    void layOut();

    Workspace &m_workspace;
    QLabel *m_title;
    QLabel *m_note;
    OwnWords *m_comment;
    QLabel *m_mistake;
    QLabel *m_reads;
    QPushButton *m_return;
    QPushButton *m_approve;
};

}   // namespace wallchart
