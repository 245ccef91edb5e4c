// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/smallgroupdialog.h"

#include "core/editing/intents/trainingintents.h"
#include "ui/trainingpeople/peoplewords.h"
#include "ui/widgets/pageheader.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace wallchart {

SmallGroupDialog::SmallGroupDialog(Workspace &workspace, Appearance &appearance,
                                   const SmallGroup &group, std::vector<ParticipantId> members,
                                   QWidget *parent)
    : FormDialog(workspace, appearance, parent), m_group(group), m_members(std::move(members)),
      m_name(new QLineEdit(group.name, this)), m_kind(new QComboBox(this)),
      m_facilitator(new QLineEdit(group.facilitator, this)),
      m_mine(new QCheckBox(tr("I lead it with this file"), this))
{
    setHeading(isNew() ? tr("New small group") : tr("Change the small group"));
    setActionText(isNew() ? tr("Add small group") : tr("Save"));
    for (const auto &[kind, key] : EnumKeys<SmallGroupKind>::all)
        m_kind->addItem(smallGroupKindLabel(kind));
    m_kind->setCurrentIndex(static_cast<int>(group.kind));
    m_mine->setChecked(group.mine);
    m_mine->setToolTip(tr("Attendance, submissions and reviews of its participants are then kept "
                          "in this file."));
    form().addRow(tr("&Name"), m_name);
    form().addRow(tr("&Put together"), m_kind);
    form().addRow(tr("&Facilitator"), m_facilitator);
    form().addRow(m_mine);
    if (isNew() && !m_members.empty()) {
        auto *note = labelWithRole("caption", this);
        note->setText(tr("The %Ln chosen participant(s) go into it.", nullptr,
                         static_cast<int>(m_members.size())));
        form().addRow(note);
    }
    m_name->setFocus();
}

SmallGroup SmallGroupDialog::fresh(StoredEditionId edition)
{
    SmallGroup group = blank<SmallGroup>();
    group.edition = edition;
    return group;
}

bool SmallGroupDialog::isNew() const
{
    return !workspace().campaign().find(m_group.id);
}

SmallGroup SmallGroupDialog::group() const
{
    SmallGroup group = m_group;
    group.name = m_name->text().simplified();
    group.kind = static_cast<SmallGroupKind>(m_kind->currentIndex());
    group.facilitator = m_facilitator->text().simplified();
    group.mine = m_mine->isChecked();
    return group;
}

std::optional<ChangeSet> SmallGroupDialog::change()
{
    if (m_name->text().simplified().isEmpty()) {
        complain(tr("Give the small group a name."), m_name);
        return std::nullopt;
    }
    const Campaign &campaign = workspace().campaign();
    if (!isNew()) return setSmallGroup(campaign, group());
    ChangeSet changes = addSmallGroup(group(), workspace().ids());
    const SmallGroupId id = changes.edits.of<SmallGroup>().front().id();
    changes.edits.append(putIntoSmallGroup(campaign, m_members, id).edits);
    return changes;
}

void SmallGroupDialog::performed(const ChangeSet &changes)
{
    const auto &edits = changes.edits.of<SmallGroup>();
    if (!edits.empty()) Q_EMIT stored(edits.front().id());
}

}   // namespace wallchart
