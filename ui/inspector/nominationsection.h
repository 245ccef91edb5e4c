// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorsection.h"
#include "ui/inspector/workernominations.h"

class QLabel;
class QToolButton;

namespace wallchart {

class NominationForm;
class RowList;

/// Who named the worker, and whom the worker named; answers are added and taken back here.
class NominationSection final : public InspectorSection {
    Q_OBJECT

public:
    explicit NominationSection(InspectorScope &scope, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    [[nodiscard]] QString fact(const WorkerReading &worker) const override;
    void fill(const WorkerReading &worker) override;

private:
    [[nodiscard]] QWidget *makeRow(const NominationFact &fact, QWidget *parent);

    std::optional<WorkerId> m_shownWorker;
    std::optional<std::vector<NominationFact>> m_shown;
    QLabel *m_none;
    RowList *m_rows;
    QToolButton *m_add;
    NominationForm *m_form;
};

}   // namespace wallchart
