// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signup/signupdialog.h"

#include "ui/printing/printwords.h"
#include "ui/signup/signupform.h"
#include "ui/text/daytext.h"
#include "ui/workspace/workspace.h"

namespace wallchart {

SignUpDialog::SignUpDialog(Workspace &workspace, Appearance &appearance, StructureTestId test,
                           QWidget *parent)
    : DocumentPrintDialog(workspace, appearance, parent), m_today(workspace.today()),
      m_form(new SignUpForm(workspace.campaign(), workspace.today(), appearance, this))
{
    SignUpChoices first = m_form->choices();
    first.test = test;
    m_form->setChoices(first);
    setForm(m_form);
    SignUpDialog::retranslate();
}

DocumentMaker SignUpDialog::maker() const
{
    return [choices = m_form->choices(), today = m_today](const Campaign &campaign, int number) {
        return signUpSheets(Reading(campaign, today), choices, number);
    };
}

QStringList SignUpDialog::cautions(const DocumentPrint &print) const
{
    return {leavingText(print.names, print.redaction),
            tr("A sheet shows who is asked to act, and who did. The employer, supervisors and "
               "whoever talks to them must not see it. Destroy it by %1.")
                .arg(dayText(print.destroyBy))};
}

void SignUpDialog::retranslate()
{
    DocumentPrintDialog::retranslate();
    setWindowTitle(tr("Sign-up sheets"));
}

}   // namespace wallchart
