// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/groupactions.h"

#include "core/editing/intents/trainingintents.h"
#include "core/training/enrolled.h"
#include "core/training/packetdesk.h"
#include "ui/trainingpeople/askfirst.h"
#include "ui/trainingpeople/editionchoice.h"
#include "ui/trainingpeople/enrolmentdialog.h"
#include "ui/trainingpeople/groupdialog.h"
#include "ui/trainingpeople/keysdialog.h"
#include "ui/trainingpeople/participantdialog.h"
#include "ui/trainingpeople/participantimportdialog.h"
#include "ui/trainingpeople/peoplewords.h"
#include "ui/trainingpeople/smallgroupdialog.h"
#include "ui/widgets/icons.h"

#include <QMenu>

#include <algorithm>

namespace wallchart {

namespace {

/// Under which name this file writes in the training; empty = none is known yet.
QString ownName(const Campaign &campaign)
{
    const auto &own = campaign.all<OwnIdentity>();
    return own.empty() ? QString() : own.begin()->name;
}

/// Who registers no group makes small groups to lead them.
bool registersNone(const Campaign &campaign)
{
    const auto &groups = campaign.all<TrainingGroup>();
    return std::none_of(groups.begin(), groups.end(),
                        [](const TrainingGroup &each) { return each.mine; });
}

}   // namespace

GroupActions::GroupActions(const Ground &ground, QWidget *owner)
    : QObject(owner), m_on(ground), m_owner(owner)
{
}

void GroupActions::addGroup()
{
    if (!m_on.edition.stored()) return;
    TrainingGroup fresh = GroupDialog::fresh(m_on.edition.stored()->id);
    fresh.contactPerson = ownName(campaign());
    auto *dialog = new GroupDialog(m_on.workspace, m_on.appearance, fresh, m_owner);
    connect(dialog, &GroupDialog::stored, this,
            [this](TrainingGroupId id) { Q_EMIT groupStored({.group = id}); });
    dialog->open();
}

void GroupActions::addSmallGroup(const std::vector<ParticipantId> &members)
{
    if (!m_on.edition.stored()) return;
    SmallGroup fresh = SmallGroupDialog::fresh(m_on.edition.stored()->id);
    if (registersNone(campaign())) {
        fresh.mine = true;
        fresh.facilitator = ownName(campaign());
    }
    auto *dialog = new SmallGroupDialog(m_on.workspace, m_on.appearance, fresh, members, m_owner);
    connect(dialog, &SmallGroupDialog::stored, this,
            [this](SmallGroupId id) { Q_EMIT groupStored({.circle = id}); });
    dialog->open();
}

void GroupActions::edit(const GroupChoice &choice)
{
    if (m_on.workspace.isReadOnly()) return;
    if (const TrainingGroup *group = campaign().find(choice.group))
        (new GroupDialog(m_on.workspace, m_on.appearance, *group, m_owner))->open();
    if (const SmallGroup *circle = campaign().find(choice.circle))
        (new SmallGroupDialog(m_on.workspace, m_on.appearance, *circle, {}, m_owner))->open();
}

void GroupActions::remove(const GroupChoice &choice)
{
    if (const TrainingGroup *group = campaign().find(choice.group)) {
        askFirst({.question = tr("Remove the group “%1”?").arg(group->name),
                  .detail = tr("Its participants must be removed first. Reports about it go too."),
                  .action = tr("Remove")},
                 m_owner, [this, id = group->id] {
                     m_on.workspace.perform(removeTrainingGroup(campaign(), id));
                 });
    }
    if (const SmallGroup *circle = campaign().find(choice.circle)) {
        askFirst({.question = tr("Remove the small group “%1”?").arg(circle->name),
                  .detail = tr("Its participants stay, and are in no small group then."),
                  .action = tr("Remove")},
                 m_owner, [this, id = circle->id] {
                     m_on.workspace.perform(removeSmallGroup(campaign(), id));
                 });
    }
}

std::optional<TrainingGroupId> GroupActions::groupFor(const GroupChoice &choice) const
{
    if (choice.group) return choice.group;
    if (!m_on.edition.stored()) return std::nullopt;
    const auto groups = campaign().allWith<&TrainingGroup::edition>(m_on.edition.stored()->id);
    if (groups.empty()) return std::nullopt;
    return groups.front()->id;
}

void GroupActions::addParticipant(const GroupChoice &choice)
{
    const auto group = groupFor(choice);
    if (!m_on.edition.edition()) return;
    if (!group) return addGroup();
    Participant fresh = ParticipantDialog::fresh(*group, *m_on.edition.edition());
    fresh.smallGroup = choice.circle;
    auto *dialog = new ParticipantDialog(m_on.workspace, m_on.appearance, *m_on.edition.edition(),
                                         fresh, m_owner);
    connect(dialog, &ParticipantDialog::stored, this, &GroupActions::participantStored);
    dialog->open();
}

void GroupActions::editParticipant(ParticipantId participant)
{
    const Participant *held = campaign().find(participant);
    if (!held || !m_on.edition.edition() || m_on.workspace.isReadOnly()) return;
    auto *dialog = new ParticipantDialog(m_on.workspace, m_on.appearance, *m_on.edition.edition(),
                                         *held, m_owner);
    connect(dialog, &ParticipantDialog::stored, this, &GroupActions::participantStored);
    dialog->open();
}

void GroupActions::removeParticipants(const std::vector<ParticipantId> &whom)
{
    if (whom.empty()) return;
    const Participant *only = whom.size() == 1 ? campaign().find(whom.front()) : nullptr;
    askFirst({.question = only ? tr("Remove %1 from the training?").arg(only->name)
                               : tr("Remove %Ln participants from the training?", nullptr,
                                    static_cast<int>(whom.size())),
              .detail = tr("Their attendance, submissions, reviews and keys in this file go too."),
              .action = tr("Remove")},
             m_owner, [this, whom] { removeAll(whom); });
}

void GroupActions::removeAll(const std::vector<ParticipantId> &whom)
{
    ChangeSet changes;
    for (const ParticipantId id : whom) {
        ChangeSet one = removeParticipant(campaign(), id);
        if (changes.label.key.isEmpty()) changes.label = one.label;
        changes.edits.append(one.edits);
    }
    if (whom.size() > 1)
        changes.label = {QStringLiteral("remove-participants"), {QString::number(whom.size())}};
    m_on.workspace.perform(std::move(changes));
}

void GroupActions::putInto(const std::vector<ParticipantId> &whom,
                           std::optional<SmallGroupId> circle)
{
    m_on.workspace.perform(putIntoSmallGroup(campaign(), whom, circle));
}

void GroupActions::importList(const GroupChoice &choice)
{
    const auto group = groupFor(choice);
    if (!m_on.edition.edition()) return;
    if (!group) return addGroup();
    auto *dialog = new ParticipantImportDialog(m_on.workspace, m_on.appearance,
                                               *m_on.edition.edition(), *group, m_owner);
    connect(dialog, &ParticipantImportDialog::imported, this, [this](int people) {
        Q_EMIT hinted(tr("%Ln participant(s) imported.", nullptr, people));
    });
    dialog->open();
}

void GroupActions::enrol(TrainingGroupId group)
{
    auto *dialog = new EnrolmentDialog(m_on.workspace, m_on.appearance, m_on.desk, group, m_owner);
    connect(dialog, &EnrolmentDialog::keysWanted, this, &GroupActions::showKeys);
    dialog->open();
}

void GroupActions::lead(SmallGroupId circle)
{
    const SmallGroup *held = campaign().find(circle);
    if (!held || held->mine) return;
    SmallGroup led = *held;
    led.mine = true;
    if (led.facilitator.isEmpty()) led.facilitator = ownName(campaign());
    if (!m_on.workspace.perform(setSmallGroup(campaign(), led))) return;
    Q_EMIT hinted(tr("You lead %1 with this file now. Invite its participants next.")
                      .arg(inOwnDirection(led.name)));
}

void GroupActions::invite(SmallGroupId circle, const std::vector<ParticipantId> &whom, bool told)
{
    const TrainingDesk::Make make = [circle, whom](const PacketDesk &desk) {
        return invitationPacket(desk, circle, whom);
    };
    const QString title = tr("Save the invitation");
    if (told) m_on.desk.saveWithPassphrase(title, make);
    else m_on.desk.save(title, make);
}

std::vector<ParticipantId> GroupActions::withKeys(SmallGroupId circle) const
{
    std::vector<ParticipantId> known;
    for (const Participant *each : participantsOf(campaign(), circle)) {
        const KnownPeer *peer = peerOfParticipant(campaign(), each->id);
        if (peer && peerOf(*peer)) known.push_back(each->id);
    }
    return known;
}

void GroupActions::inviteAgain(SmallGroupId circle)
{
    const auto known = withKeys(circle);
    if (!known.empty()) invite(circle, known, false);
}

void GroupActions::showKeys()
{
    (new KeysDialog(m_on.workspace, m_on.appearance, m_on.desk, m_owner))->open();
}

void GroupActions::fillGroupMenu(QMenu &menu, const GroupChoice &choice)
{
    menu.clear();
    const bool writes = !m_on.workspace.isReadOnly();
    if (choice.group) {
        menu.addAction(icon("send"), tr("Enrolment packet for facilitators…"), this,
                       [this, id = *choice.group] { enrol(id); })
            ->setEnabled(writes);
    }
    const SmallGroup *circle = campaign().find(choice.circle);
    if (circle && !circle->mine) {
        menu.addAction(icon("check"), tr("I lead this small group"), this,
                       [this, id = circle->id] { lead(id); })
            ->setEnabled(writes);
    }
    if (circle && circle->mine) {
        menu.addAction(icon("send"), tr("Invitation with a passphrase…"), this,
                       [this, id = circle->id] { invite(id, {}, true); })
            ->setEnabled(writes);
        menu.addAction(icon("send"), tr("Invitation again, for those whose keys are known…"), this,
                       [this, id = circle->id] { inviteAgain(id); })
            ->setEnabled(writes && !withKeys(circle->id).empty());
    }
    menu.addAction(icon("pencil"), tr("Edit…"), this, [this, choice] { edit(choice); })
        ->setEnabled(writes && !choice.isAll());
    menu.addAction(icon("trash-2"), tr("Remove…"), this, [this, choice] { remove(choice); })
        ->setEnabled(writes && !choice.isAll());
}

void GroupActions::fillCircleMenu(QMenu &menu, const std::vector<ParticipantId> &whom)
{
    menu.clear();
    if (!m_on.edition.stored()) return;
    for (const SmallGroup *circle :
         campaign().allWith<&SmallGroup::edition>(m_on.edition.stored()->id))
        menu.addAction(circle->name, this, [this, whom, id = circle->id] { putInto(whom, id); });
    menu.addSeparator();
    menu.addAction(icon("plus"), tr("New small group…"), this,
                   [this, whom] { addSmallGroup(whom); });
    menu.addAction(tr("In none"), this, [this, whom] { putInto(whom, std::nullopt); });
}

}   // namespace wallchart
