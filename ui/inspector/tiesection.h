// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorsection.h"
#include "ui/inspector/workerties.h"

class QCheckBox;
class QLabel;
class QMenu;
class QToolButton;

namespace wallchart {

class FieldRow;
class RowList;
class TieForm;

/// Whom the worker is tied to; ties are added, corrected and ended here.
///
/// Private kinds are shown after a switch only, which is off for each new worker.
class TieSection final : public InspectorSection {
    Q_OBJECT

public:
    explicit TieSection(InspectorScope &scope, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    [[nodiscard]] QString fact(const WorkerReading &worker) const override;
    void fill(const WorkerReading &worker) override;

private:
    [[nodiscard]] std::vector<TieFact> facts(WorkerId of) const;
    [[nodiscard]] QWidget *makeRow(const TieFact &fact, QWidget *parent);
    void fillMenu(QMenu &menu, const TieFact &fact);
    void askSource(const TieFact &fact);
    [[nodiscard]] QString storeSource(const QString &text);

    std::optional<WorkerId> m_shownWorker;
    std::optional<std::vector<TieFact>> m_shown;
    std::optional<TieFact> m_sourceOf;
    QLabel *m_none;
    RowList *m_rows;
    FieldRow *m_source;
    QCheckBox *m_private;
    QToolButton *m_add;
    TieForm *m_form;
};

}   // namespace wallchart
