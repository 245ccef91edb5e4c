// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorsection.h"

class QCheckBox;
class QLabel;
class QToolButton;

namespace wallchart {

class FieldRow;
class FollowerStrip;
class MarkSign;
struct LeaderEvidence;

/// The leader card: the step in the life-cycle, set beside the evidence for it.
class LeaderSection final : public InspectorSection {
    Q_OBJECT

public:
    explicit LeaderSection(InspectorScope &scope, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    [[nodiscard]] QString fact(const WorkerReading &worker) const override;
    void fill(const WorkerReading &worker) override;

private:
    void build();
    void fillStates();
    void markAs(LeaderState state);
    void fillState(const WorkerReading &worker);
    void fillDelivery(const LeaderEvidence &evidence);
    void fillHints(const WorkerReading &worker, const LeaderEvidence &evidence);

    MarkSign *m_star;
    QToolButton *m_state;
    QLabel *m_since;
    FieldRow *m_why;
    QWidget *m_delivery;
    QLabel *m_delivered;
    QLabel *m_deliveredText;
    FollowerStrip *m_followers;
    QLabel *m_named;
    QLabel *m_hints;
    QCheckBox *m_committee;
};

}   // namespace wallchart
