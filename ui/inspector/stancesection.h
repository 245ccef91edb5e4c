// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorsection.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace wallchart {

class FieldRow;
class LevelRow;
class RowList;
class StanceHistory;
struct AssessmentCorrection;

/// Where a worker stands: the levels to choose from, the line of all assessments, what the last
/// one stands on, and those before it on demand.
class StanceSection final : public InspectorSection {
    Q_OBJECT

public:
    explicit StanceSection(InspectorScope &scope, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    [[nodiscard]] QString fact(const WorkerReading &worker) const override;
    void fill(const WorkerReading &worker) override;

private:
    void build();
    void assessAs(int level);
    /// The assessment that holds, as a correction that changes nothing yet.
    [[nodiscard]] std::optional<AssessmentCorrection> held(WorkerId of) const;
    QString correct(WorkerId of, const std::function<QString(AssessmentCorrection &)> &change);
    void fillDetails(const WorkerReading &worker);
    void fillEarlier(WorkerId id);

    LevelRow *m_levels;
    StanceHistory *m_history;
    QLabel *m_stale;
    FieldRow *m_reason;
    QToolButton *m_more;
    QWidget *m_details;
    FieldRow *m_on;
    FieldRow *m_by;
    QLabel *m_basisLabel;
    QComboBox *m_basis;
    RowList *m_earlier;
};

}   // namespace wallchart
