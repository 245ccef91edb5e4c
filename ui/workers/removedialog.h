// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"
#include "ui/workers/choice.h"
#include "ui/workspace/workerforgetting.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace wallchart {

class PersonField;

/// Asks why workers are removed: each way counts differently. Undo brings everything back.
class RemoveDialog final : public QDialog {
    Q_OBJECT

public:
    RemoveDialog(Workspace &workspace, Appearance &appearance, std::vector<WorkerId> workers,
                 QWidget *parent = nullptr);

    enum class Why { Left, OutOfBase, ListedTwice, Mistake, Forget };
    void choose(Why why);
    /// What would be done now; forgetting is no such change: it cannot be taken back.
    [[nodiscard]] ChangeSet change() const;
    void accept() override;
    /// Gives up what is under way.
    void reject() override;

private:
    QRadioButton *addWay(const QString &text, const QString &meaning, QWidget *field = nullptr);
    /// One who is listed twice, or two who are one, can be merged; more cannot.
    void addMergeWay();
    void addForgetWay();
    void addButtons();
    void look();
    void showWork();
    [[nodiscard]] Why chosen() const;
    [[nodiscard]] ChangeSet merge() const;
    [[nodiscard]] QString mistake(const ChangeSet &planned) const;

    Workspace &m_workspace;
    std::vector<WorkerId> m_workers;
    QVBoxLayout *m_column;
    QDateEdit *m_on;
    Choice<OutReason> m_reason;
    QRadioButton *m_left = nullptr;
    QRadioButton *m_out = nullptr;
    QRadioButton *m_twice = nullptr;   ///< null = more than two
    PersonField *m_same = nullptr;     ///< who it is; null = two are selected
    QRadioButton *m_mistake = nullptr;
    QRadioButton *m_forget = nullptr;
    QCheckBox *m_sure;   ///< that forgetting is for good
    WorkerForgetting m_forgetting;
    QProgressBar *m_working;
    QLabel *m_problem;
    QPushButton *m_remove = nullptr;
};

}   // namespace wallchart
