// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/invitationdialog.h"

#include "core/training/enrolled.h"
#include "ui/review/reviewboard.h"
#include "ui/text/errortext.h"
#include "ui/widgets/clippedtext.h"
#include "ui/widgets/pageheader.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wallchart {

namespace {

constexpr int kLockByPassphrase = 0;
constexpr int kLockByKeys = 1;
constexpr QSize kInvitationSize(460, 440);

bool hasKeys(const Campaign &campaign, ParticipantId participant)
{
    const KnownPeer *peer = peerOfParticipant(campaign, participant);
    return peer && peerOf(*peer);
}

}   // namespace

InvitationDialog::InvitationDialog(Workspace &workspace, TrainingDesk &desk,
                                   const std::optional<SmallGroupId> &group, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_desk(desk), m_group(new QComboBox(this)),
      m_list(new QListWidget(this)), m_lock(new QButtonGroup(this)),
      m_note(wrappedText("caption", this)), m_save(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Wallchart"));
    layOut();
    fillGroups(group);
    fillPeople();
    connect(m_group, &QComboBox::currentIndexChanged, this, &InvitationDialog::fillPeople);
    connect(m_list, &QListWidget::itemChanged, this, &InvitationDialog::showWhatCanBeDone);
    connect(m_save, &QPushButton::clicked, this, &InvitationDialog::save);
    connect(&desk, &TrainingDesk::saved, this, &QDialog::accept);
    connect(&desk, &TrainingDesk::failed, this,
            [this](const Error &error) { m_note->setText(errorText(error)); });
}

void InvitationDialog::layOut()
{
    auto *title = labelWithRole("title", this);
    title->setText(tr("Invite participants"));
    m_group->setAccessibleName(tr("Small group"));
    m_list->setAccessibleName(tr("Who is invited"));
    m_save->setText(tr("Save the packet…"));
    setRole(m_save, "primary");
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    for (QWidget *each : std::initializer_list<QWidget *>{title, m_group}) column->addWidget(each);
    column->addWidget(m_list, 1);
    for (const int id : {kLockByPassphrase, kLockByKeys}) {
        auto *choice = new QRadioButton(id == kLockByKeys
                                            ? tr("Locked with the keys of those invited")
                                            : tr("Locked with a passphrase that you tell by voice"),
                                        this);
        m_lock->addButton(choice, id);
        column->addWidget(choice);
    }
    m_lock->button(kLockByPassphrase)->setChecked(true);
    column->addWidget(m_note);
    column->addWidget(buttons);
    resize(kInvitationSize);
}

void InvitationDialog::fillGroups(const std::optional<SmallGroupId> &group)
{
    for (const SmallGroup *each : groupsLedHere(m_workspace.campaign())) {
        m_groups.push_back(each->id);
        m_group->addItem(each->name);
        if (group == each->id) m_group->setCurrentIndex(m_group->count() - 1);
    }
}

SmallGroupId InvitationDialog::group() const
{
    return m_groups.at(static_cast<std::size_t>(m_group->currentIndex()));
}

/// Ticked to begin with is whoever has not joined yet.
void InvitationDialog::fillPeople()
{
    m_list->clear();
    m_people.clear();
    if (m_groups.empty()) return showWhatCanBeDone();
    const Campaign &campaign = m_workspace.campaign();
    for (const Participant *each : participantsOf(campaign, group())) {
        const bool joined = hasKeys(campaign, each->id);
        m_people.push_back(each->id);
        auto *item = new QListWidgetItem(joined ? tr("%1, has joined").arg(each->name) : each->name,
                                         m_list);
        item->setCheckState(joined ? Qt::Unchecked : Qt::Checked);
    }
    showWhatCanBeDone();
}

std::vector<ParticipantId> InvitationDialog::whom() const
{
    std::vector<ParticipantId> ticked;
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        const QListWidgetItem *item = m_list->item(static_cast<int>(i));
        if (item && item->checkState() == Qt::Checked) ticked.push_back(m_people[i]);
    }
    return ticked;
}

bool InvitationDialog::canUseKeys() const
{
    const auto ticked = whom();
    return !ticked.empty() && std::all_of(ticked.begin(), ticked.end(), [this](ParticipantId id) {
        return hasKeys(m_workspace.campaign(), id);
    });
}

void InvitationDialog::showWhatCanBeDone()
{
    const bool keys = canUseKeys();
    m_lock->button(kLockByKeys)->setEnabled(keys);
    if (!keys) m_lock->button(kLockByPassphrase)->setChecked(true);
    m_save->setEnabled(!whom().empty() && !m_workspace.isReadOnly());
    m_note->setText(m_people.empty() ? tr("Nobody is in this small group yet.")
                    : whom().empty()
                        ? tr("Tick who is invited.")
                        : tr("They answer with a packet of their own. Take it here, and compare "
                             "the code by voice."));
}

void InvitationDialog::save()
{
    const TrainingDesk::Make make = [circle = group(), invited = whom()](const PacketDesk &desk) {
        return invitationPacket(desk, circle, invited);
    };
    const QString title = tr("The invitation");
    if (m_lock->checkedId() == kLockByKeys) m_desk.save(title, make);
    else m_desk.saveWithPassphrase(title, make);
}

}   // namespace wallchart
