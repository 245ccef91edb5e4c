// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QPlainTextEdit>

namespace wallchart {

/// What is said in own words, as drafts are filed: of a version, or of `version/task`.
inline constexpr char kReviewDraft[] = "review";

class DraftField;

/// Free text of a few lines that takes its own direction, whatever that of the window; half-typed
/// words are kept and survive a lock.
class OwnWords final : public QPlainTextEdit {
    Q_OBJECT

public:
    /// `lines` are shown before it scrolls.
    OwnWords(Workspace &workspace, Appearance &appearance, int lines, QWidget *parent = nullptr);

    /// What waits of this subject is shown instead of `text`; `stored` is what the file holds.
    void open(const QString &subject, const QString &text, const QString &stored);
    /// Keeps what is half-typed, now.
    void keep();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void followDirection();

    Appearance &m_appearance;
    int m_lines;
    DraftField *m_draft;
};

}   // namespace wallchart
