// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/reviewboard.h"
#include "ui/review/reviewdraft.h"
#include "ui/training/trainingdesk.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/drafts.h"

#include <QWidget>

#include <map>

class QPushButton;
class QShortcut;
class QSplitter;
class QStackedWidget;

namespace wallchart {

class EmptyState;
class MatrixSide;
class ReviewErrands;
class ReviewStrip;
class SubmissionPane;

/// The side of the facilitator: who handed in what, beside it the work of one week with its
/// review. Where there is no room for both, one of them is shown.
class ReviewView final : public QWidget {
    Q_OBJECT

public:
    ReviewView(Workspace &workspace, Appearance &appearance, TrainingDesk &desk,
               QWidget *parent = nullptr);
    ~ReviewView() override;

    void focusMain();
    /// How much work is to be reviewed, in all small groups.
    [[nodiscard]] int waiting() const { return m_waiting; }

    [[nodiscard]] const ReviewBoard &board() const { return m_board; }
    [[nodiscard]] MatrixSide &matrix() { return *m_matrix; }
    [[nodiscard]] SubmissionPane &pane() { return *m_pane; }
    [[nodiscard]] ReviewErrands &errands() { return *m_errands; }
    [[nodiscard]] ReviewStrip &strip() { return *m_strip; }

    void choose(const BoardChoice &choice);
    void open(const WorkSpot &spot);
    /// Goes to the words that this draft is of; false when it is of none about a newest version.
    bool showTyped(const Draft &draft);
    void openNext();
    void openPrevious();
    void approve() { say(Verdict::Approve); }
    /// Refused while there is no comment.
    void returnWithComment() { say(Verdict::Return); }
    /// Whether the author of what is shown lets the small group see it.
    [[nodiscard]] bool canPresent() const;
    void present();
    /// Work that did not come as a packet; the week that is shown is chosen to begin with.
    void recordByHand();

Q_SIGNALS:
    void waitingChanged();
    /// For the status bar.
    void hinted(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void connectStrip();
    void connectPane();
    void addShortcuts();
    void turnShortcuts();
    void follow(const Edits &edits);
    void readBoard();
    void showBoard();
    [[nodiscard]] bool hasAnybodyJoined() const;
    void showSpot();
    void showPlace();
    void say(Verdict verdict);
    [[nodiscard]] ReviewDraft saidOf(const Review *review, SubmissionId submission) const;
    void enterPane();
    void leavePane();
    void arrange();
    void retranslate();

    Workspace &m_workspace;
    Appearance &m_appearance;
    TrainingDesk &m_desk;
    std::optional<BoardChoice> m_choice;
    ReviewBoard m_board;
    std::optional<WorkSpot> m_spot;
    std::map<SubmissionId, ReviewDraft> m_said;   ///< to be there again when it is undone
    int m_waiting = 0;
    bool m_isInPane = false;   ///< decides what is shown where there is no room for both
    ReviewErrands *m_errands;
    ReviewStrip *m_strip;
    QStackedWidget *m_stack;   ///< the work, or what to do first
    QSplitter *m_split;
    MatrixSide *m_matrix;
    SubmissionPane *m_pane;
    EmptyState *m_empty;
    QPushButton *m_take;
    QShortcut *m_onward = nullptr;
    QShortcut *m_backward = nullptr;
};

}   // namespace wallchart
