// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/trainingdesk.h"
#include "ui/widgets/appearance.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QRadioButton;

namespace wallchart {

/// Whom an enrolment packet of a group is for: facilitators whose keys are known, or whoever is
/// told a passphrase. Deletes itself when it is closed.
class EnrolmentDialog final : public QDialog {
    Q_OBJECT

public:
    EnrolmentDialog(Workspace &workspace, Appearance &appearance, TrainingDesk &desk,
                    TrainingGroupId group, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<KnownPeerId> facilitators() const;
    [[nodiscard]] bool withPassphrase() const;
    void accept() override;

Q_SIGNALS:
    void keysWanted();

private:
    void fill();
    void enableAction();

    Workspace &m_workspace;
    TrainingDesk &m_desk;
    TrainingGroupId m_group;
    QRadioButton *m_withKeys;
    QRadioButton *m_told;
    QListWidget *m_list;
    QPushButton *m_action = nullptr;
};

}   // namespace wallchart
