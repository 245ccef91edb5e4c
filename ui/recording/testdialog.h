// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/intents/testplanning.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace wallchart {

class ThresholdTable;

/// Plans a structure test, or changes the plan of one.
class TestDialog final : public QDialog {
    Q_OBJECT

public:
    /// Without `test` it is a new one.
    TestDialog(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr,
               std::optional<StructureTestId> test = std::nullopt);

    [[nodiscard]] TestPlan plan() const;
    void accept() override;

Q_SIGNALS:
    /// The test is there now, or changed.
    void planned(wallchart::StructureTestId test);

private:
    void buildForm(QFormLayout &form);
    void fill(const TestPlan &plan);
    void chooseKind();
    void complain(const QString &text);

    Workspace &m_workspace;
    std::optional<StructureTestId> m_test;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QSpinBox *m_rung;
    QLineEdit *m_ask;
    QCheckBox *m_public;
    QDateEdit *m_opens;
    QCheckBox *m_hasEnd;
    QDateEdit *m_closes;
    ThresholdTable *m_thresholds;
    QCheckBox *m_publishes;
    QSpinBox *m_publishAt;
    QLabel *m_error;
    bool m_nameTyped = false;
    bool m_thresholdsTyped = false;
};

}   // namespace wallchart
