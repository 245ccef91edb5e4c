// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/groupdialog.h"

#include "core/editing/intents/trainingintents.h"
#include "core/training/enrolled.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace wallchart {

namespace {

constexpr int kFacilitatorLines = 3;

}   // namespace

GroupDialog::GroupDialog(Workspace &workspace, Appearance &appearance, const TrainingGroup &group,
                         QWidget *parent)
    : FormDialog(workspace, appearance, parent), m_group(group),
      m_name(new QLineEdit(group.name, this)),
      m_organization(new QLineEdit(group.organization, this)),
      m_contact(new QLineEdit(group.contactPerson, this)),
      m_email(new QLineEdit(group.contactEmail, this)),
      m_facilitators(new QPlainTextEdit(group.facilitators.join(QLatin1Char('\n')), this)),
      m_mine(new QCheckBox(tr("I register this group: reports about it come to this file"), this))
{
    setHeading(isNew() ? tr("New group") : tr("Change the group"));
    setActionText(isNew() ? tr("Add group") : tr("Save"));
    m_facilitators->setTabChangesFocus(true);
    m_facilitators->setFixedHeight(m_facilitators->fontMetrics().lineSpacing() * kFacilitatorLines
                                   + appearance.px(14));
    m_facilitators->setPlaceholderText(tr("One name a line"));
    m_facilitators->setToolTip(tr("A group of %1 and more names facilitators of its own.")
                                   .arg(QLocale().toString(kSuppliesFacilitators)));
    m_mine->setChecked(group.mine);
    form().addRow(tr("&Name"), m_name);
    form().addRow(tr("&Organization"), m_organization);
    form().addRow(tr("&Contact person"), m_contact);
    form().addRow(tr("&E-mail of the contact person"), m_email);
    form().addRow(tr("&Facilitators it supplies"), m_facilitators);
    form().addRow(m_mine);
    m_name->setFocus();
}

TrainingGroup GroupDialog::fresh(StoredEditionId edition)
{
    TrainingGroup group = blank<TrainingGroup>();
    group.edition = edition;
    group.mine = true;
    return group;
}

bool GroupDialog::isNew() const
{
    return !workspace().campaign().find(m_group.id);
}

TrainingGroup GroupDialog::group() const
{
    TrainingGroup group = m_group;
    group.name = m_name->text().simplified();
    group.organization = m_organization->text().simplified();
    group.contactPerson = m_contact->text().simplified();
    group.contactEmail = m_email->text().trimmed();
    group.mine = m_mine->isChecked();
    group.facilitators.clear();
    for (const QString &line : m_facilitators->toPlainText().split(QLatin1Char('\n'))) {
        if (!line.simplified().isEmpty()) group.facilitators.append(line.simplified());
    }
    return group;
}

std::optional<ChangeSet> GroupDialog::change()
{
    if (m_name->text().simplified().isEmpty()) {
        complain(tr("Give the group a name."), m_name);
        return std::nullopt;
    }
    return isNew() ? addTrainingGroup(group(), workspace().ids())
                   : setTrainingGroup(workspace().campaign(), group());
}

void GroupDialog::performed(const ChangeSet &changes)
{
    const auto &edits = changes.edits.of<TrainingGroup>();
    if (!edits.empty()) Q_EMIT stored(edits.front().id());
}

}   // namespace wallchart
