// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/worksiteform.h"

#include "core/editing/intents/worksiteintents.h"
#include "ui/text/errortext.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QTimeZone>

namespace wallchart {

namespace {

QStringList timeZones()
{
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        names.append(QString::fromLatin1(id));
    return names;
}

}   // namespace

WorksiteForm::WorksiteForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_name(new QLineEdit(this)),
      m_employer(new QLineEdit(this)), m_address(new QLineEdit(this)),
      m_timeZone(new QLineEdit(this)), m_error(labelWithRole("error", this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    std::size_t at = 0;
    for (QLineEdit *field : {m_name, m_employer, m_address, m_timeZone}) {
        QLabel *label = labelWithRole("caption", this);
        label->setBuddy(field);
        m_labels[at++] = label;
        layout->addWidget(label);
        layout->addWidget(field);
        connect(field, &QLineEdit::editingFinished, this, &WorksiteForm::store);
    }
    auto *completer = new QCompleter(timeZones(), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_timeZone->setCompleter(completer);
    m_error->setWordWrap(true);
    m_error->hide();
    layout->addWidget(m_error);
}

WorksiteForm::~WorksiteForm()
{
    // A field tells that people left it when it goes, and that is after this form.
    for (QLineEdit *field : {m_name, m_employer, m_address, m_timeZone}) field->disconnect(this);
}

void WorksiteForm::setWorksite(const std::optional<WorksiteId> &worksite)
{
    if (m_worksite == worksite) return;
    m_worksite = worksite;
    for (QLineEdit *field : {m_name, m_employer, m_address, m_timeZone}) field->setModified(false);
    read();
}

void WorksiteForm::read()
{
    const Worksite *held = m_workspace.campaign().find(m_worksite);
    setEnabled(held != nullptr);
    if (!held) return;
    const auto show = [](QLineEdit *field, const QString &text) {
        if (!field->isModified() && field->text() != text) field->setText(text);
    };
    show(m_name, held->name);
    show(m_employer, held->employer);
    show(m_address, held->address);
    show(m_timeZone, held->timeZone);
}

void WorksiteForm::store()
{
    const Worksite *held = m_workspace.campaign().find(m_worksite);
    if (!held) return;
    Worksite after = *held;
    after.name = m_name->text().simplified();
    after.employer = m_employer->text().simplified();
    after.address = m_address->text().simplified();
    after.timeZone = m_timeZone->text().trimmed();
    const bool zoneKnown = after.timeZone.isEmpty()
                           || QTimeZone::isTimeZoneIdAvailable(after.timeZone.toLatin1());
    const ChangeSet changes = wallchart::setWorksite(m_workspace.campaign(), after);
    const Problems problems = m_workspace.session().check(changes);
    m_error->setVisible(!problems.empty() || !zoneKnown);
    if (!problems.empty()) m_error->setText(problemText(problems.front()));
    else if (!zoneKnown)
        m_error->setText(tr("There is no time zone \"%1\". Choose one of the list, or leave it "
                            "empty.")
                             .arg(after.timeZone));
    if (!problems.empty() || !zoneKnown) return;
    for (QLineEdit *field : {m_name, m_employer, m_address, m_timeZone}) field->setModified(false);
    m_workspace.perform(changes);
    read();
}

void WorksiteForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void WorksiteForm::retranslate()
{
    const std::array<QString, 4> words{tr("Worksite"), tr("Employer"), tr("Address"),
                                       tr("Time zone")};
    std::size_t at = 0;
    for (QLineEdit *field : {m_name, m_employer, m_address, m_timeZone}) {
        m_labels[at]->setText(words[at]);
        field->setAccessibleName(words[at++]);
    }
    m_timeZone->setPlaceholderText(tr("As on this computer"));
}

}   // namespace wallchart
