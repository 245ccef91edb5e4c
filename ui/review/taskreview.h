// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/reviewdraft.h"
#include "ui/review/submissionreading.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace wallchart {

class CommentPicks;

/// One task of a week as its facilitator reads it: what the chart says or what was written, the
/// step of the rubric, comments. What is for human judgement has an eye and blocks nothing.
class TaskReview final : public QWidget {
    Q_OBJECT

public:
    TaskReview(Workspace &workspace, Appearance &appearance, const EditionTask &task,
               QWidget *parent = nullptr);

    void showFor(const SubmissionReading &reading, const ReviewDraft &draft);
    void readInto(ReviewDraft &draft) const;
    void keep();
    void setWritable(bool writable);

    [[nodiscard]] const EditionTask &task() const { return m_task; }
    [[nodiscard]] QString level() const;
    void setLevel(const QString &level);
    [[nodiscard]] CommentPicks &comments() { return *m_comments; }

Q_SIGNALS:
    void changed();

private:
    void layOut();
    void addLevels(QWidget *into);
    void chooseLevel(int id);
    void showSign(const SubmissionReading &reading);
    [[nodiscard]] QString sayingIn(const SubmissionReading &reading) const;
    void retranslate();

    EditionTask m_task;
    Appearance &m_appearance;
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_saying;
    QWidget *m_answerBox;
    QLabel *m_answer;
    QButtonGroup *m_levels;
    CommentPicks *m_comments;
};

}   // namespace wallchart
