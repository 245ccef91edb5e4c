// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/nominationsection.h"

#include "core/editing/intents/factintents.h"
#include "ui/inspector/factrow.h"
#include "ui/inspector/inspectorwords.h"
#include "ui/inspector/nominationform.h"
#include "ui/inspector/rowlist.h"
#include "ui/inspector/sectionheading.h"
#include "ui/widgets/clippedtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace wallchart {

NominationSection::NominationSection(InspectorScope &scope, QWidget *parent)
    : InspectorSection(scope, parent), m_none(wrappedText("caption", this)),
      m_rows(new RowList(this)), m_add(new QToolButton(this)),
      m_form(new NominationForm(scope, this))
{
    setRole(m_add, "flat");
    m_add->setIcon(icon("plus", IconTone::Muted));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QWidget *part : std::initializer_list<QWidget *>{m_none, m_rows, m_form})
        body().addWidget(part);
    body().addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QToolButton::clicked, m_form, &NominationForm::open);
    m_form->setButton(m_add);
    retranslate();
}

void NominationSection::retranslate()
{
    heading().setTitle(tr("Nominations"));
    m_none->setText(tr("Not named, and not asked yet. Ask alone: who do people go to?"));
    m_add->setText(tr("Add nomination"));
    m_form->reword();
    m_shown.reset();
}

QString NominationSection::fact(const WorkerReading &worker) const
{
    const auto facts = nominationFactsOf(reading(), worker.worker->id);
    const auto received = std::count_if(facts.begin(), facts.end(),
                                        [](const NominationFact &each) { return each.received; });
    const QLocale locale;
    return tr("%1 received, %2 given", "nominations")
        .arg(locale.toString(static_cast<int>(received)),
             locale.toString(static_cast<int>(facts.size()) - static_cast<int>(received)));
}

void NominationSection::fill(const WorkerReading &worker)
{
    const WorkerId id = worker.worker->id;
    if (m_shownWorker != id) m_rows->fold();
    m_form->showFor(id);
    std::vector<NominationFact> facts = nominationFactsOf(reading(), id);
    m_none->setVisible(facts.empty());
    if (m_shownWorker == id && m_shown == facts) return;
    m_shownWorker = id;
    m_shown = facts;
    m_rows->setRows(static_cast<int>(facts.size()), [this, facts](int row, QWidget *parent) {
        return makeRow(facts[static_cast<std::size_t>(row)], parent);
    });
}

QWidget *NominationSection::makeRow(const NominationFact &fact, QWidget *parent)
{
    auto *row = new FactRow(parent);
    if (!fact.other) {
        row->setTitle(tr("named nobody"));
    } else if (fact.other == worker()) {
        row->setTitle(tr("named themselves, without weight"));
    } else {
        row->setLink(fact.name);
        row->setAtEnd(fact.received ? tr("named them", "somebody named this worker")
                                    : tr("was named", "by this worker"));
        connect(row, &FactRow::linkPressed, this,
                [this, other = *fact.other] { scope().workspace.selectOnly(other); });
    }
    QStringList small{weightWords(fact), dayWords(fact.on)};
    if (!fact.askedBy.isEmpty()) small.append(tr("asked by %1").arg(fact.askedBy));
    if (!fact.question.isEmpty()) small.append(fact.question);
    row->setSmallPrint(small.join(QStringLiteral(" · ")));
    QMenu *menu = row->addMenu(tr("Change this nomination"));
    menu->addAction(icon("trash-2"), tr("Take back: written down by mistake"), this,
                    [this, id = fact.nomination] {
                        InspectorSection::perform(takeNominationBack(campaign(), id));
                    });
    return row;
}

}   // namespace wallchart
