// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/reviewdraft.h"
#include "ui/review/submissionreading.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QStackedWidget>

class QPushButton;
class QScrollArea;

namespace wallchart {

/// What is picked for a version, as drafts are filed.
inline constexpr char kPicksDraft[] = "review-picks";

class EmptyState;
class ReviewFoot;
class SubmissionBody;
class SubmissionHead;

/// The work of one week beside the matrix: what it is, what it says, what is answered.
///
/// What is half-said is kept with the submission, and shown again when it is opened.
class SubmissionPane final : public QWidget {
    Q_OBJECT

public:
    SubmissionPane(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

    /// `said` is what was said before, or begun; what waits as a draft is shown instead.
    void showSubmission(const SubmissionReading &reading, const Edition &edition,
                        const ReviewDraft &said);
    /// Why no work is shown: none is chosen, none was received yet, or nobody has joined yet.
    enum class Nothing { Chosen, Received, Joined };
    void showNothing(Nothing why);
    /// What is shown is shown anew when it comes again: after a change of language.
    void forget() { m_reading.reset(); }
    void showPlace(int place, int toReview);
    /// A button that leads back to the matrix, where that is not in sight.
    void showWayBack(bool shown);
    /// What is being said about what is shown.
    [[nodiscard]] ReviewDraft draft() const;
    /// Keeps what is half-said now.
    void keep();
    void askForComment();
    void focusComment();
    /// The own words about a task, and the comment where there are none.
    void focusWords(const QString &task);

    [[nodiscard]] const std::optional<SubmissionReading> &reading() const { return m_reading; }
    [[nodiscard]] SubmissionHead &head() { return *m_head; }
    [[nodiscard]] SubmissionBody &body() { return *m_body; }
    [[nodiscard]] ReviewFoot &foot() { return *m_foot; }

Q_SIGNALS:
    void leavingWanted();
    void nextWanted();
    void previousWanted();
    void presentingWanted();
    void recordingWanted();
    void takingWanted();
    void invitationWanted();
    void approveWanted();
    void returnWanted();

private:
    void layOut();
    void keepPicks();
    void takeWaitingPicks(ReviewDraft &draft);
    [[nodiscard]] QString storedPicks() const;
    void retranslate();

    Workspace &m_workspace;
    std::optional<SubmissionReading> m_reading;
    Nothing m_nothing = Nothing::Chosen;
    SubmissionHead *m_head;
    QStackedWidget *m_stack;   ///< the work, or why there is none
    QScrollArea *m_scroll;
    SubmissionBody *m_body;
    EmptyState *m_empty;
    QPushButton *m_record;
    QPushButton *m_take;
    QPushButton *m_invite;
    ReviewFoot *m_foot;
};

}   // namespace wallchart
