// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"
#include "ui/workers/choice.h"
#include "ui/workers/workeredits.h"
#include "ui/workspace/workspace.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

#include <memory>

class QDateEdit;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace wallchart {

/// Changes some workers at once. Every field begins with "leave as is"; below stands what will
/// be different for how many, before anything is stored.
class MultiEditDialog final : public QDialog {
    Q_OBJECT

public:
    MultiEditDialog(Workspace &workspace, Appearance &appearance, std::vector<WorkerId> workers,
                    QWidget *parent = nullptr);

    /// What the fields say now.
    [[nodiscard]] WorkerChanges changes() const;
    /// What will be different; follows a moment after the last typing, or with look().
    [[nodiscard]] const EditPreview &preview() const { return m_preview; }

    /// preview() is of the fields as they are.
    [[nodiscard]] bool isLooked() const { return !m_wait.isActive() && !m_looking.isRunning(); }

    /// Works out what the fields mean: at once, or for very many workers in another thread.
    void look();

protected:
    void accept() override;

private:
    void addRow(const QString &text, QWidget *first, QWidget *second = nullptr);
    void addPlaces();
    void addStanding();
    void addPerson();
    void addDay();
    void addPreview();
    QLineEdit *reasonLine();
    QComboBox *textBox(const QStringList &known);
    void scheduleLook();
    /// What the fields mean.
    struct Looked {
        EditPreview preview;
        Problems problems;
        bool empty = true;   ///< nothing would be written
    };
    [[nodiscard]] static Looked lookedAt(const Reading &reading,
                                         const std::vector<WorkerId> &workers,
                                         const WorkerChanges &changes);
    void lookInBackground();
    void showLooked(Looked looked);
    void showPreview(bool empty);

    Workspace &m_workspace;
    Appearance &m_appearance;
    std::vector<WorkerId> m_workers;
    EditPreview m_preview;
    QTimer m_wait;
    QFutureWatcher<std::shared_ptr<Looked>> m_looking;   // shared with the thread
    bool m_looksAgain = false;   // the fields, or the campaign, changed meanwhile
    QGridLayout *m_grid;
    QWidget *m_lastField = nullptr;   ///< in the order of the keyboard
    Choice<std::optional<UnitId>> m_unit;
    Choice<std::optional<ShiftId>> m_shift;
    QComboBox *m_job = nullptr;
    Choice<bool> m_committee;
    QComboBox *m_language = nullptr;
    Choice<std::optional<bool>> m_bargainingUnit;
    Choice<std::optional<OutReason>> m_base;
    QLineEdit *m_baseReason = nullptr;
    Choice<std::optional<int>> m_stance;
    Choice<Basis> m_basis;
    QLineEdit *m_stanceReason = nullptr;
    QDateEdit *m_on = nullptr;
    QLabel *m_summary = nullptr;
    QTableView *m_table = nullptr;
    QStandardItemModel *m_lines = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_apply = nullptr;
};

}   // namespace wallchart
