// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/trainingdesk.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace wallchart {

/// Invites participants of a small group: the facilitator's keys, and who is meant. Locked with
/// their keys when all of them are known, else with a passphrase told by voice. Deletes itself.
class InvitationDialog final : public QDialog {
    Q_OBJECT

public:
    /// `group` is chosen to begin with; none = the first that is led here.
    InvitationDialog(Workspace &workspace, TrainingDesk &desk,
                     const std::optional<SmallGroupId> &group, QWidget *parent = nullptr);

    /// Those who are ticked.
    [[nodiscard]] std::vector<ParticipantId> whom() const;
    [[nodiscard]] bool canUseKeys() const;
    void save();

private:
    void layOut();
    void fillGroups(const std::optional<SmallGroupId> &group);
    void fillPeople();
    void showWhatCanBeDone();
    [[nodiscard]] SmallGroupId group() const;

    Workspace &m_workspace;
    TrainingDesk &m_desk;
    std::vector<SmallGroupId> m_groups;
    std::vector<ParticipantId> m_people;
    QComboBox *m_group;
    QListWidget *m_list;
    QButtonGroup *m_lock;   ///< passphrase, keys
    QLabel *m_note;
    QPushButton *m_save;
};

}   // namespace wallchart
