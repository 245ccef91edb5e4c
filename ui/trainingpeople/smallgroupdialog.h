// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trainingpeople/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace wallchart {

/// Adds a small group, with the participants that are chosen, or changes one.
class SmallGroupDialog final : public FormDialog {
    Q_OBJECT

public:
    SmallGroupDialog(Workspace &workspace, Appearance &appearance, const SmallGroup &group,
                     std::vector<ParticipantId> members, QWidget *parent = nullptr);
    [[nodiscard]] static SmallGroup fresh(StoredEditionId edition);

    [[nodiscard]] SmallGroup group() const;

Q_SIGNALS:
    void stored(wallchart::SmallGroupId group);

protected:
    [[nodiscard]] std::optional<ChangeSet> change() override;
    void performed(const ChangeSet &changes) override;

private:
    [[nodiscard]] bool isNew() const;

    SmallGroup m_group;
    std::vector<ParticipantId> m_members;   ///< who are put into a new one
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_facilitator;
    QCheckBox *m_mine;
};

}   // namespace wallchart
