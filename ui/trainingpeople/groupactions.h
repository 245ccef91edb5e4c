// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/trainingdesk.h"
#include "ui/trainingpeople/groupchoice.h"
#include "ui/widgets/appearance.h"

class QMenu;

namespace wallchart {

class EditionChoice;

/// What can be done with groups, small groups and participants of the edition that is shown; the
/// dialogs belong to `owner`.
class GroupActions final : public QObject {
    Q_OBJECT

public:
    struct Ground {
        Workspace &workspace;
        Appearance &appearance;
        TrainingDesk &desk;
        EditionChoice &edition;
    };
    GroupActions(const Ground &ground, QWidget *owner);

    void addGroup();
    /// With those who go into it.
    void addSmallGroup(const std::vector<ParticipantId> &members);
    void edit(const GroupChoice &choice);
    void remove(const GroupChoice &choice);

    /// That group, else the first of the edition.
    [[nodiscard]] std::optional<TrainingGroupId> groupFor(const GroupChoice &choice) const;
    /// Into that group, or into the only one; asks for a group first where there is none.
    void addParticipant(const GroupChoice &choice);
    void editParticipant(ParticipantId participant);
    void removeParticipants(const std::vector<ParticipantId> &whom);
    void putInto(const std::vector<ParticipantId> &whom, std::optional<SmallGroupId> circle);
    void importList(const GroupChoice &choice);

    void enrol(TrainingGroupId group);
    /// The small group is led with this file from now on, whatever name it came with.
    void lead(SmallGroupId circle);
    void invite(SmallGroupId circle, const std::vector<ParticipantId> &whom, bool told);
    /// Once more, locked with their own keys, those of a small group who have joined.
    void inviteAgain(SmallGroupId circle);
    [[nodiscard]] std::vector<ParticipantId> withKeys(SmallGroupId circle) const;
    void showKeys();

    /// What can be done with a group or small group, as a menu.
    void fillGroupMenu(QMenu &menu, const GroupChoice &choice);
    /// The small groups that participants can be put into.
    void fillCircleMenu(QMenu &menu, const std::vector<ParticipantId> &whom);

Q_SIGNALS:
    /// A group or small group is there now, to be shown.
    void groupStored(const wallchart::GroupChoice &choice);
    void participantStored(wallchart::ParticipantId participant);
    void hinted(const QString &text);

private:
    [[nodiscard]] const Campaign &campaign() const { return m_on.workspace.campaign(); }
    void removeAll(const std::vector<ParticipantId> &whom);

    Ground m_on;
    QWidget *m_owner;
};

}   // namespace wallchart
