// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"
#include "ui/workers/choice.h"
#include "ui/workspace/workspace.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace wallchart {

/// Asks why workers are removed: each way counts differently. Undo brings everything back.
class RemoveDialog final : public QDialog {
    Q_OBJECT

public:
    RemoveDialog(Workspace &workspace, Appearance &appearance, std::vector<WorkerId> workers,
                 QWidget *parent = nullptr);

    enum class Why { Left, OutOfBase, Mistake };
    void choose(Why why);
    /// What would be done now.
    [[nodiscard]] ChangeSet change() const;
    void accept() override;

private:
    QRadioButton *addWay(const QString &text, const QString &meaning, QWidget *field = nullptr);
    void addButtons();
    void look();
    [[nodiscard]] Why chosen() const;

    Workspace &m_workspace;
    std::vector<WorkerId> m_workers;
    QVBoxLayout *m_column;
    QDateEdit *m_on;
    Choice<OutReason> m_reason;
    QRadioButton *m_left = nullptr;
    QRadioButton *m_out = nullptr;
    QRadioButton *m_mistake = nullptr;
    QLabel *m_problem;
    QPushButton *m_remove = nullptr;
};

}   // namespace wallchart
