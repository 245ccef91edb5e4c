// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/packetpassphrasedialog.h"

#include "ui/painting/shapedtext.h"
#include "ui/welcome/passphrasestrength.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

namespace wallchart {

namespace {

constexpr int kPassphraseLetters = 44;   // the dialog is that wide

}   // namespace

PacketPassphraseDialog::PacketPassphraseDialog(PacketPassphraseTask task, const QString &subject,
                                               QWidget *parent)
    : QDialog(parent), m_task(task), m_title(labelWithRole("title", this)),
      m_note(labelWithRole("caption", this)), m_label(labelWithRole("section", this)),
      m_field(new QLineEdit(this)), m_againLabel(labelWithRole("section", this)),
      m_again(new QLineEdit(this)), m_strength(labelWithRole("caption", this)),
      m_error(labelWithRole("error", this)), m_progress(new QProgressBar(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this)), m_ok(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Wallchart"));
    m_ok = m_buttons->addButton(task == PacketPassphraseTask::Open ? tr("Open") : tr("Lock"),
                                QDialogButtonBox::AcceptRole);
    setRole(m_ok, "primary");
    layOut();
    word(subject);
    for (QLineEdit *field : {m_field, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        connect(field, &QLineEdit::textChanged, this, &PacketPassphraseDialog::sayStrength);
    }
    const bool locks = task == PacketPassphraseTask::Lock;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_againLabel, m_again, m_strength})
        widget->setVisible(locks);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PacketPassphraseDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &PacketPassphraseDialog::reject);
    sayStrength();
    setBusy(false);
    m_field->setFocus();
}

void PacketPassphraseDialog::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_title, m_note, m_label, m_field, m_strength,
                                          m_againLabel, m_again, m_error, m_progress})
        column->addWidget(widget);
    column->addSpacing(8);
    column->addWidget(m_buttons);
    for (QLabel *label : {m_note, m_strength, m_error}) label->setWordWrap(true);
    m_error->hide();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_label->setBuddy(m_field);
    m_againLabel->setBuddy(m_again);
    m_note->setMinimumWidth(kPassphraseLetters * fontMetrics().averageCharWidth());
}

void PacketPassphraseDialog::word(const QString &subject)
{
    const bool opens = m_task == PacketPassphraseTask::Open;
    m_title->setText(opens ? tr("Passphrase of %1").arg(isolated(subject)) : subject);
    m_note->setText(opens ? tr("This packet is locked with a passphrase. Ask its sender for it by "
                               "voice.")
                          : tr("Whoever knows this passphrase can open the packet. Tell it by "
                               "voice, never in the message that the packet goes with."));
    m_label->setText(tr("&Passphrase"));
    m_againLabel->setText(tr("The same &again"));
    m_field->setAccessibleName(tr("Passphrase"));
    m_again->setAccessibleName(tr("The same passphrase again"));
    m_progress->setAccessibleName(opens ? tr("Opening the packet") : tr("Locking the packet"));
}

void PacketPassphraseDialog::sayStrength()
{
    m_strength->setText(strengthText(strengthOf(m_field->text())));
}

Result<Secret> PacketPassphraseDialog::takePassphrase()
{
    QString text = m_field->text();
    m_field->clear();
    m_again->clear();
    return Secret::fromText(text);
}

void PacketPassphraseDialog::setBusy(bool busy)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_field, m_again, m_ok})
        widget->setEnabled(!busy);
    m_progress->setVisible(busy);
    adjustSize();
}

void PacketPassphraseDialog::showError(const QString &sentence)
{
    setBusy(false);
    m_error->setText(sentence);
    m_error->show();
    adjustSize();   // sentences wrap
    m_field->setProperty("invalid", true);
    m_field->setAccessibleDescription(sentence);
    setRole(m_field, "");
    m_field->setFocus();
    m_field->selectAll();
}

void PacketPassphraseDialog::finish()
{
    QDialog::accept();
}

void PacketPassphraseDialog::accept()
{
    if (m_field->text().isEmpty()) {
        showError(tr("Type the passphrase first."));
        return;
    }
    if (m_task == PacketPassphraseTask::Lock && m_field->text() != m_again->text()) {
        showError(tr("The two passphrases differ. Type the same one twice."));
        return;
    }
    m_error->hide();
    m_field->setProperty("invalid", false);
    setRole(m_field, "");
    setBusy(true);
    Q_EMIT given();
}

}   // namespace wallchart
