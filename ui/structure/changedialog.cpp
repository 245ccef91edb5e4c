// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/changedialog.h"

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

constexpr int kLeastWidth = 380;

}   // namespace

ChangeDialog::ChangeDialog(Workspace &workspace, const Words &words, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_wide(new QVBoxLayout), m_form(new QFormLayout),
      m_error(labelWithRole("error", this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    setMinimumWidth(kLeastWidth);
    auto *note = labelWithRole("caption", this);
    note->setText(words.note);
    note->setVisible(!words.note.isEmpty());
    for (QLabel *label : {note, m_error}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_error->hide();
    m_ok = m_buttons->addButton(words.ok, QDialogButtonBox::AcceptRole);
    setRole(m_ok, "primary");
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addLayout(m_wide, 1);
    layout->addWidget(note);
    layout->addWidget(m_error);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ChangeDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ChangeDialog::reject);
}

void ChangeDialog::addWide(QWidget *widget)
{
    m_wide->addWidget(widget);
}

/// The fields were made after the buttons and have the keyboard before them: Enter alone must
/// not agree to a choice that nobody made.
void ChangeDialog::showEvent(QShowEvent *event)
{
    QWidget *last = previousInFocusChain();
    for (QWidget *button :
         std::initializer_list<QWidget *>{m_ok, m_buttons->button(QDialogButtonBox::Cancel)}) {
        setTabOrder(last, button);
        last = button;
    }
    const QLayoutItem *first = m_form->itemAt(0, QFormLayout::FieldRole);
    if (!focusWidget() && first && first->widget()) first->widget()->setFocus();
    QDialog::showEvent(event);
}

void ChangeDialog::accept()
{
    ChangeSet changes = m_make();
    const Problems problems = m_workspace.session().check(changes);
    if (!problems.empty()) {
        m_error->setText(problemText(problems.front()));
        m_error->show();
        QAccessibleEvent event(m_error, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
        return;
    }
    if (m_workspace.perform(std::move(changes))) QDialog::accept();
}

}   // namespace wallchart
