// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/formdialog.h"

#include "ui/text/errortext.h"
#include "ui/widgets/pageheader.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wallchart {

namespace {

constexpr double kFormWidth = 480;

}   // namespace

FormDialog::FormDialog(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_heading(labelWithRole("title", this)),
      m_form(new QFormLayout), m_body(new QVBoxLayout), m_error(labelWithRole("error", this)),
      m_action(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Wallchart"));
    setMinimumWidth(appearance.px(kFormWidth));
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_body->setSpacing(8);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    m_error->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_action = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    setRole(m_action, "primary");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addLayout(m_form);
    column->addLayout(m_body, 1);
    column->addWidget(m_error);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void FormDialog::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
}

void FormDialog::setActionText(const QString &text)
{
    m_action->setText(text);
}

void FormDialog::setActionEnabled(bool enabled)
{
    m_action->setEnabled(enabled);
}

void FormDialog::complain(const QString &text)
{
    m_error->setText(text);
    m_error->show();
    QAccessibleEvent event(m_error, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void FormDialog::complain(const QString &text, QWidget *field)
{
    complain(text);
    field->setAccessibleDescription(text);
    field->setFocus();
}

void FormDialog::performed(const ChangeSet &) {}

void FormDialog::accept()
{
    m_error->hide();
    const std::optional<ChangeSet> changes = change();
    if (!changes) return;
    const Problems problems = m_workspace.session().check(*changes);
    if (!problems.empty()) {
        complain(problemText(problems.front()));
        return;
    }
    if (!m_workspace.perform(*changes)) {
        complain(tr("This could not be saved. Above the page it says why."));
        return;
    }
    performed(*changes);
    QDialog::accept();
}

}   // namespace wallchart
