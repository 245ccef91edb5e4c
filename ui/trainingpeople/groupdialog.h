// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/edition.h"
#include "ui/trainingpeople/formdialog.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace wallchart {

/// Adds a group that a contact person registers, or changes one.
class GroupDialog final : public FormDialog {
    Q_OBJECT

public:
    GroupDialog(Workspace &workspace, Appearance &appearance, const TrainingGroup &group,
                QWidget *parent = nullptr);
    /// A new one of that edition, registered with this file.
    [[nodiscard]] static TrainingGroup fresh(StoredEditionId edition);

    [[nodiscard]] TrainingGroup group() const;

Q_SIGNALS:
    void stored(wallchart::TrainingGroupId group);

protected:
    [[nodiscard]] std::optional<ChangeSet> change() override;
    void performed(const ChangeSet &changes) override;

private:
    [[nodiscard]] bool isNew() const;

    TrainingGroup m_group;
    QLineEdit *m_name;
    QLineEdit *m_organization;
    QLineEdit *m_contact;
    QLineEdit *m_email;
    QPlainTextEdit *m_facilitators;
    QCheckBox *m_mine;
};

}   // namespace wallchart
