// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/reviewdraft.h"
#include "ui/review/submissionreading.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace wallchart {

class ExcerptView;
class TaskReview;

/// What was handed in, to be read: the chart with codes, the checks, what was written, what is
/// new, what was said before.
class SubmissionBody final : public QWidget {
    Q_OBJECT

public:
    SubmissionBody(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

    void showSubmission(const SubmissionReading &reading, const Edition &edition,
                        const ReviewDraft &draft);
    void readInto(ReviewDraft &draft) const;
    /// Keeps half-typed words now.
    void keep();

    [[nodiscard]] const std::vector<TaskReview *> &tasks() const { return m_tasks; }
    [[nodiscard]] ExcerptView &chart() { return *m_chart; }

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void showChart(const SubmissionReading &reading, const Edition &edition);
    void addTasks(const SubmissionReading &reading, const ReviewDraft &draft);
    void addChanges(const SubmissionReading &reading);
    void addEarlier(const SubmissionReading &reading, const Edition &edition);
    QLabel *addText(QVBoxLayout &into, const char *role, const QString &text);
    void arrange();

    Workspace &m_workspace;
    Appearance &m_appearance;
    QWidget *m_chartPart;
    QLabel *m_chartTitle;
    QLabel *m_chartNote;
    ExcerptView *m_chart;
    QVBoxLayout *m_column;
    QWidget *m_parts = nullptr;           ///< made anew for each version
    QBoxLayout *m_sideBySide = nullptr;   ///< checks, and what is new; below one another if narrow
    std::vector<TaskReview *> m_tasks;
};

}   // namespace wallchart
