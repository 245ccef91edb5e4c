// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/answerdialog.h"

#include "ui/training/codelabel.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QDialogButtonBox>

namespace wallchart {

namespace {

constexpr int kAdviceLetters = 52;   // the dialog is that wide

QString adviceFor(const Campaign &campaign, const std::vector<ParticipantId> &joined)
{
    QStringList names;
    for (const ParticipantId each : joined) names << campaign.find(each)->name;
    const SmallGroup *circle = campaign.find(campaign.find(joined.front())->smallGroup);
    const QString facilitator = circle ? circle->facilitator : QString();
    const QString advice =
        names.size() == 1
            ? AnswerDialog::tr("%1 now learns with this file. Save one small packet and give it to "
                               "%2: it holds your keys and nothing of your chart. Without it your "
                               "work cannot be read there. Tell this code by voice when %2 asks "
                               "for it:")
            : AnswerDialog::tr("%1 now learn with this file. Choose a folder: one small packet for "
                               "each of you is saved there. Give them all to %2: they hold your "
                               "keys and nothing of your chart. Without them your work cannot be "
                               "read there. Tell this code by voice when %2 asks for it:");
    return advice.arg(QLocale().createSeparatedList(names), facilitator);
}

}   // namespace

AnswerDialog::AnswerDialog(const Campaign &campaign, const std::vector<ParticipantId> &joined,
                           const QStringList &code, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Wallchart"));
    const bool isOne = joined.size() == 1;
    auto *heading = labelWithRole("title", this);
    heading->setText(isOne ? tr("Your answer for the facilitator")
                           : tr("Your answers for the facilitator"));
    auto *advice = labelWithRole("caption", this);
    advice->setText(adviceFor(campaign, joined));
    advice->setWordWrap(true);
    advice->setMinimumWidth(kAdviceLetters * fontMetrics().averageCharWidth());
    auto *buttons = new QDialogButtonBox(this);
    setRole(buttons->addButton(isOne ? tr("Save the answer…") : tr("Save the answers…"),
                               QDialogButtonBox::AcceptRole),
            "primary");
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
