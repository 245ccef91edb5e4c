// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/joindialog.h"

#include "ui/inspector/personfield.h"
#include "ui/training/codelabel.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace wallchart {

namespace {

constexpr int kNameLetters = 52;   // the dialog is that wide
constexpr int kMostShown = 8;

}   // namespace

JoinDialog::JoinDialog(Workspace &workspace, const IncomingPacket &invitation, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_invited(invitation.invited),
      m_who(new QListWidget(this)), m_mistake(labelWithRole("error", this)), m_another(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Wallchart"));
    auto *heading = labelWithRole("title", this);
    heading->setText(tr("Join the training"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(heading);
    addCode(*column, invitation);
    addInvited(*column);
    addWorker(*column);
    m_mistake->setWordWrap(true);
    m_mistake->hide();
    column->addWidget(m_mistake);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_another = new QPushButton(tr("Join, then somebody &else here…"), this);
    m_another->setToolTip(tr("For several people who learn with this file"));
    buttons->addButton(m_another, QDialogButtonBox::ActionRole);
    connect(m_another, &QPushButton::clicked, this, &JoinDialog::joinAndAskOn);
    setRole(buttons->addButton(tr("Join"), QDialogButtonBox::AcceptRole), "primary");
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &JoinDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &JoinDialog::reject);
    showWhoIsLeft();
    connect(m_who, &QListWidget::itemActivated, this, &JoinDialog::accept);
    m_who->setFocus();
}

void JoinDialog::addCode(QVBoxLayout &column, const IncomingPacket &invitation)
{
    auto *note = labelWithRole("caption", this);
    note->setWordWrap(true);
    note->setMinimumWidth(kNameLetters * fontMetrics().averageCharWidth());
    column.addWidget(note);
    if (invitation.newCode.isEmpty()) {
        note->setText(
            tr("%1 invites you. Their keys are known here already.").arg(invitation.from));
        return;
    }
    note->setText(tr("%1 invites you. Call them and compare this code by voice: when it is the "
                     "same for both of you, nobody came between.")
                      .arg(invitation.from));
    column.addWidget(codeLabel(invitation.newCode, this));
}

void JoinDialog::addInvited(QVBoxLayout &column)
{
    auto *label = labelWithRole("section", this);
    label->setText(tr("&Who are you?"));
    label->setBuddy(m_who);
    column.addWidget(label);
    m_who->setAccessibleName(tr("Who are you?"));
    const int shown = std::min(std::max(static_cast<int>(m_invited.size()), 1), kMostShown);
    m_who->setFixedHeight(shown * (m_who->fontMetrics().height() + 8) + 4);
    column.addWidget(m_who);
}

void JoinDialog::showWhoIsLeft()
{
    m_who->clear();
    for (const Invited &each : m_invited) m_who->addItem(each.name);
    if (m_invited.size() == 1) m_who->setCurrentRow(0);
    m_another->setVisible(m_invited.size() > 1);
    if (m_worker) m_worker->clear();
}

void JoinDialog::addWorker(QVBoxLayout &column)
{
    if (m_workspace.campaign().all<Worker>().empty()) return;
    m_worker = new PersonField(m_workspace, this);
    m_worker->setAccessibleName(tr("Who you are on the chart"));
    m_worker->setPlaceholderText(tr("Name or chart number; may stay empty"));
    auto *label = labelWithRole("section", this);
    label->setText(tr("Who you are on the &chart"));
    label->setBuddy(m_worker);
    column.addWidget(label);
    column.addWidget(m_worker);
}

void JoinDialog::say(const QString &mistake)
{
    m_mistake->setText(mistake);
    m_mistake->setVisible(!mistake.isEmpty());
    adjustSize();   // sentences wrap
}

bool JoinDialog::join()
{
    // The keyboard alone chooses nobody: who joins is said on purpose.
    const QList<QListWidgetItem *> selected = m_who->selectedItems();
    if (selected.isEmpty()) {
        say(tr("Choose your name first."));
        m_who->setFocus();
        return false;
    }
    std::optional<WorkerId> worker;
    if (m_worker && !m_worker->text().trimmed().isEmpty()) {
        worker = m_worker->person();
        if (!worker) {
            say(personMistake(*m_worker));
            m_worker->setFocus();
            return false;
        }
    }
    const auto row = m_invited.begin() + m_who->row(selected.front());
    const ParticipantId as = row->participant;
    m_invited.erase(row);
    Q_EMIT chosen(as, worker);
    return true;
}

void JoinDialog::accept()
{
    if (join()) QDialog::accept();
}

void JoinDialog::joinAndAskOn()
{
    if (!join()) return;
    say({});
    showWhoIsLeft();
    m_who->setFocus();
}

}   // namespace wallchart
