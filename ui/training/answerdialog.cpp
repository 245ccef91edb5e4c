// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/answerdialog.h"

#include "ui/training/codelabel.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QDialogButtonBox>

namespace wallchart {

namespace {

constexpr int kAdviceLetters = 52;   // the dialog is that wide

}   // namespace

AnswerDialog::AnswerDialog(const Campaign &campaign, ParticipantId joined, const QStringList &code,
                           QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Wallchart"));
    const Participant &self = *campaign.find(joined);
    const SmallGroup *circle = campaign.find(self.smallGroup);
    const QString facilitator = circle ? circle->facilitator : QString();
    auto *heading = labelWithRole("title", this);
    heading->setText(tr("Your answer for the facilitator"));
    auto *advice = labelWithRole("caption", this);
    advice->setText(tr("%1 now learns with this file. Save one small packet and give it to %2: it "
                       "holds your keys and nothing of your chart. Without it your work cannot be "
                       "read there. Tell this code by voice when %2 asks for it:")
                        .arg(self.name, facilitator));
    advice->setWordWrap(true);
    advice->setMinimumWidth(kAdviceLetters * fontMetrics().averageCharWidth());
    auto *buttons = new QDialogButtonBox(this);
    setRole(buttons->addButton(tr("Save the answer…"), QDialogButtonBox::AcceptRole), "primary");
    buttons->addButton(tr("Later"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{heading, advice, codeLabel(code, this), buttons})
        column->addWidget(widget);
    connect(buttons, &QDialogButtonBox::accepted, this, &AnswerDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AnswerDialog::reject);
}

}   // namespace wallchart
