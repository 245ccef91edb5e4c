// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/edition.h"
#include "ui/trainingpeople/participantimport.h"
#include "ui/widgets/appearance.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace wallchart {

/// Imports participants of one group from a spreadsheet: which column says what, what would be
/// added, and what was not read. Deletes itself when it is closed.
class ParticipantImportDialog final : public QDialog {
    Q_OBJECT

public:
    ParticipantImportDialog(Workspace &workspace, Appearance &appearance, const Edition &edition,
                            TrainingGroupId group, QWidget *parent = nullptr);

    [[nodiscard]] ParticipantImport &importing() { return *m_import; }
    void takeFile(const QString &path);
    void accept() override;

Q_SIGNALS:
    void imported(int people);

private:
    struct ColumnField {
        int ParticipantColumns::*column;
        QComboBox *box;
    };

    QWidget *makeColumns();
    QWidget *makePreview();
    void addColumn(QGridLayout &grid, const QString &name, int ParticipantColumns::*column);
    void askForFile();
    void fillColumns();
    void takeColumns();
    void takeDefaults();
    void refresh();
    void fillPreview(const ParticipantPlan &plan);
    void fillProblems(const ParticipantPlan &plan);

    Workspace &m_workspace;
    Appearance &m_appearance;
    ParticipantImport *m_import;
    QPushButton *m_choose;
    QLabel *m_file;
    QComboBox *m_language;
    QLineEdit *m_zone;
    std::vector<ColumnField> m_columns;
    QTableWidget *m_preview;
    QLabel *m_summary;
    QListWidget *m_problems;
    QPushButton *m_action;
};

}   // namespace wallchart
