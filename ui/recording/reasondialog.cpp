// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/reasondialog.h"

#include "ui/widgets/draftfield.h"
#include "ui/widgets/pageheader.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wallchart {

ReasonDialog::ReasonDialog(const QString &whom, QWidget *parent)
    : QDialog(parent), m_reason(new QLineEdit(this))
{
    setWindowTitle(tr("Exclude from this test"));
    auto *question = new QLabel(tr("Why is %1 excluded?").arg(whom), this);
    question->setTextFormat(Qt::PlainText);
    question->setBuddy(m_reason);
    auto *note = labelWithRole("caption", this);
    note->setText(tr("Who is excluded does not count in the base of this test. Not being asked "
                     "is no reason."));
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *ok = buttons->addButton(tr("Exclude"), QDialogButtonBox::AcceptRole);
    setRole(ok, "primary");
    ok->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *widget : {static_cast<QWidget *>(question), static_cast<QWidget *>(m_reason),
                            static_cast<QWidget *>(note), static_cast<QWidget *>(buttons)})
        layout->addWidget(widget);
    connect(m_reason, &QLineEdit::textChanged, this,
            [ok](const QString &text) { ok->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT given(m_reason->text().trimmed());
        accept();
    });
}

void ReasonDialog::keepDraft(Workspace &workspace, const QString &subject)
{
    m_draft = new DraftField(workspace, *m_reason, QStringLiteral("excluded-why"));
    m_draft->open(subject);
}

void ReasonDialog::done(int result)
{
    if (m_draft) m_draft->forget();
    QDialog::done(result);
}

}   // namespace wallchart
