// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/enrolmentdialog.h"

#include "ui/widgets/pageheader.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace wallchart {

EnrolmentDialog::EnrolmentDialog(Workspace &workspace, Appearance &appearance, TrainingDesk &desk,
                                 TrainingGroupId group, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_desk(desk), m_group(group),
      m_withKeys(new QRadioButton(tr("Facilitators whose keys are known:"), this)),
      m_told(new QRadioButton(tr("Whoever is told the passphrase by voice"), this)),
      m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Wallchart"));
    setMinimumWidth(appearance.px(460));
    auto *heading = labelWithRole("title", this);
    heading->setText(tr("Enrolment packet"));
    setAccessibleName(heading->text());
    auto *note = labelWithRole("caption", this);
    note->setWordWrap(true);
    note->setText(tr("It holds the edition, the group and its participants with their e-mail "
                     "addresses. Who may open it?"));
    m_list->setAccessibleName(tr("Facilitators"));
    m_list->setMaximumHeight(appearance.px(150));
    auto *keys = new QPushButton(tr("Keys…"), this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_action = buttons->addButton(tr("Save packet…"), QDialogButtonBox::AcceptRole);
    setRole(m_action, "primary");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(heading);
    column->addWidget(note);
    column->addWidget(m_withKeys);
    column->addWidget(m_list);
    column->addWidget(keys, 0, Qt::AlignLeading);
    column->addWidget(m_told);
    column->addSpacing(6);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &EnrolmentDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(keys, &QPushButton::clicked, this, &EnrolmentDialog::keysWanted);
    connect(m_withKeys, &QRadioButton::toggled, this, &EnrolmentDialog::enableAction);
    connect(m_list, &QListWidget::itemChanged, this, &EnrolmentDialog::enableAction);
    connect(&workspace, &Workspace::changed, this, [this](const Edits &edits) {
        if (!edits.of<KnownPeer>().empty()) fill();
    });
    fill();
}

void EnrolmentDialog::fill()
{
    m_list->clear();
    for (const KnownPeer &peer : m_workspace.campaign().all<KnownPeer>()) {
        if (peer.role != PeerRole::Facilitator) continue;
        auto *item = new QListWidgetItem(peer.name, m_list);
        item->setData(Qt::UserRole, peer.id.toString());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    const bool any = m_list->count() > 0;
    if (!any) {
        auto *item = new QListWidgetItem(tr("No keys are known yet."), m_list);
        item->setFlags(Qt::NoItemFlags);
    }
    m_withKeys->setEnabled(any);
    (any ? m_withKeys : m_told)->setChecked(true);
    enableAction();
}

void EnrolmentDialog::enableAction()
{
    m_list->setEnabled(!withPassphrase());
    m_action->setEnabled(withPassphrase() || !facilitators().empty());
}

bool EnrolmentDialog::withPassphrase() const
{
    return m_told->isChecked();
}

std::vector<KnownPeerId> EnrolmentDialog::facilitators() const
{
    std::vector<KnownPeerId> chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        const auto id = KnownPeerId::fromString(item->data(Qt::UserRole).toString());
        if (id && item->checkState() == Qt::Checked) chosen.push_back(*id);
    }
    return chosen;
}

void EnrolmentDialog::accept()
{
    const bool told = withPassphrase();
    const auto whom = told ? std::vector<KnownPeerId>() : facilitators();
    const TrainingDesk::Make make = [group = m_group, whom](const PacketDesk &desk) {
        return enrolmentPacket(desk, group, whom);
    };
    const QString title = tr("Save the enrolment packet");
    QDialog::accept();
    if (told) m_desk.saveWithPassphrase(title, make);
    else m_desk.save(title, make);
}

}   // namespace wallchart
