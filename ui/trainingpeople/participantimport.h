// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/participantplan.h"
#include "ui/workspace/workspace.h"

#include <QFutureWatcher>

#include <memory>

namespace wallchart {

/// Reads a list of participants and works out what it would change, in another thread.
class ParticipantImport final : public QObject {
    Q_OBJECT

public:
    ParticipantImport(Workspace &workspace, ParticipantDefaults defaults,
                      QObject *parent = nullptr);
    ~ParticipantImport() override;

    void read(const QString &path);
    void setColumns(const ParticipantColumns &columns);
    void setDefaults(const ParticipantDefaults &defaults);
    [[nodiscard]] bool isBusy() const { return m_reading.isRunning() || m_planning.isRunning(); }
    /// Null until a list is read.
    [[nodiscard]] const Sheet *sheet() const { return m_sheet.get(); }
    [[nodiscard]] const ParticipantColumns &columns() const { return m_columns; }
    [[nodiscard]] const ParticipantDefaults &defaults() const { return m_defaults; }
    /// None while it is worked out, and when the list is refused.
    [[nodiscard]] const std::optional<ParticipantPlan> &plan() const { return m_plan; }
    [[nodiscard]] const std::optional<Error> &refusal() const { return m_refusal; }

Q_SIGNALS:
    void sheetRead();
    void changed();

private:
    void takeSheet();
    void work();
    void takePlan();

    Workspace &m_workspace;
    ParticipantDefaults m_defaults;
    std::shared_ptr<const Sheet> m_sheet;   // shared with the thread that plans
    ParticipantColumns m_columns;
    std::optional<ParticipantPlan> m_plan;
    std::optional<Error> m_refusal;
    Progress m_progress;
    QFutureWatcher<Result<Sheet>> m_reading;
    QFutureWatcher<Result<ParticipantPlan>> m_planning;
    bool m_again = false;   ///< something changed while a plan was made
};

}   // namespace wallchart
