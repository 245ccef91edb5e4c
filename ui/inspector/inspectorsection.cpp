// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspectorsection.h"

#include "ui/inspector/fieldrow.h"
#include "ui/inspector/sectionheading.h"
#include "ui/widgets/clippedtext.h"
#include "ui/widgets/pageheader.h"

#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

namespace wallchart {

namespace {

constexpr int kSectionMargin = 16;
constexpr int kSectionAbove = 10;

}   // namespace

InspectorSection::InspectorSection(InspectorScope &scope, QWidget *parent)
    : QFrame(parent), m_scope(scope), m_heading(new SectionHeading(scope.appearance, this)),
      m_contents(new QWidget(this)), m_body(new QVBoxLayout(m_contents)),
      m_mistake(wrappedText("error", this))
{
    m_body->setContentsMargins({});
    m_body->setSpacing(6);
    m_mistake->hide();
    auto *column = new QVBoxLayout;
    column->setContentsMargins(kSectionMargin, kSectionAbove, kSectionMargin, kSectionAbove + 2);
    column->setSpacing(6);
    column->addWidget(m_heading);
    column->addWidget(m_contents);
    column->addWidget(m_mistake);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(horizontalRule(this));
    all->addLayout(column);
    connect(m_heading, &SectionHeading::toggled, this, [this](bool open) {
        if (!open) leave();
        m_contents->setVisible(open);
        refresh();
    });
}

void InspectorSection::showWorker(WorkerId worker)
{
    if (m_worker != worker) m_mistake->hide();
    m_worker = worker;
    refresh();
}

void InspectorSection::leave()
{
    for (TypedField *field : m_contents->findChildren<TypedField *>()) field->leave();
}

void InspectorSection::reword()
{
    retranslate();
    refresh();
}

bool InspectorSection::isOpen() const
{
    return m_heading->isChecked();
}

void InspectorSection::setOpen(bool open)
{
    m_heading->setChecked(open);
}

QString InspectorSection::fact(const WorkerReading &) const
{
    return {};
}

void InspectorSection::refresh()
{
    const WorkerReading *found = m_worker ? reading().find(*m_worker) : nullptr;
    if (!found) return;
    m_heading->setFact(fact(*found));
    if (isOpen()) fill(*found);
}

void InspectorSection::perform(ChangeSet changes)
{
    const QString mistake = storeIn(m_scope.workspace, std::move(changes));
    m_mistake->setText(mistake);
    m_mistake->setVisible(!mistake.isEmpty());
}

}   // namespace wallchart
