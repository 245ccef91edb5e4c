// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/structure/quickentrypreview.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace wallchart {

class DraftField;

/// People typed line by line, with what would come of it beside and what was not understood
/// below; one change when they agree. A click on a problem leads to its place.
class QuickEntryDialog final : public QDialog {
    Q_OBJECT

public:
    QuickEntryDialog(Workspace &workspace, Appearance &appearance, WorksiteId worksite,
                     QWidget *parent = nullptr);

    /// What is typed is kept under this name, for each worksite, until it is added or given up.
    static constexpr const char *kDraftForm = "quick-entry";

    void setText(const QString &text);
    [[nodiscard]] const QuickEntryPlan &plan() const { return m_preview->plan(); }
    void accept() override;
    void reject() override;

private:
    void layOut(Appearance &appearance);
    void planNow();
    void showProblems();
    void goToProblem(int row);

    Workspace &m_workspace;
    WorksiteId m_worksite;
    QPlainTextEdit *m_text;
    DraftField *m_draft;
    QuickEntryPreview *m_preview;
    QTableView *m_table;
    QLabel *m_sum;
    QListWidget *m_problems;
    QPushButton *m_add = nullptr;
    QTimer m_pause;
    Problems m_shown;   // beside the rows of m_problems
};

}   // namespace wallchart
