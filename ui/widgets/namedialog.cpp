// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/namedialog.h"

#include "ui/text/errortext.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace wallchart {

namespace {

constexpr int kNameLetters = 36;   // the dialog is that wide

}   // namespace

NameDialog::NameDialog(Workspace &workspace, const QString &title, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_name(new QLineEdit(this)),
      m_note(labelWithRole("caption", this)), m_mistake(labelWithRole("error", this)), m_ok(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Wallchart"));
    auto *heading = labelWithRole("title", this);
    heading->setText(title);
    heading->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name"));
    m_name->setMinimumWidth(kNameLetters * fontMetrics().averageCharWidth());
    for (QLabel *label : {m_note, m_mistake}) {
        label->setWordWrap(true);
        label->hide();
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    setRole(m_ok, "primary");
    m_ok->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{heading, m_name, m_note, m_mistake, buttons})
        layout->addWidget(widget);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_ok->setEnabled(!text.trimmed().isEmpty());
        m_mistake->hide();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &NameDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NameDialog::reject);
}

void NameDialog::setText(const QString &name)
{
    m_name->setText(name);
    m_name->selectAll();
}

void NameDialog::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->show();
}

void NameDialog::setIntent(std::function<ChangeSet(const QString &)> intent)
{
    m_intent = std::move(intent);
}

void NameDialog::accept()
{
    if (m_name->text().trimmed().isEmpty()) return;
    ChangeSet changes = m_intent(m_name->text().trimmed());
    const Problems problems = m_workspace.session().check(changes);
    if (problems.empty() && m_workspace.perform(std::move(changes))) {
        QDialog::accept();
        return;
    }
    if (problems.empty()) return;   // why not is said above the page
    m_mistake->setText(problemText(problems.front()));
    m_mistake->show();
    m_name->setAccessibleDescription(m_mistake->text());
    m_name->setFocus();
}

}   // namespace wallchart
