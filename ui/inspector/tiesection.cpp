// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/tiesection.h"

#include "core/editing/intents/factintents.h"
#include "ui/inspector/factrow.h"
#include "ui/inspector/inplaceline.h"
#include "ui/inspector/inspectorwords.h"
#include "ui/inspector/rowlist.h"
#include "ui/inspector/sectionheading.h"
#include "ui/inspector/tieform.h"
#include "ui/widgets/clippedtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace wallchart {

TieSection::TieSection(InspectorScope &scope, QWidget *parent)
    : InspectorSection(scope, parent), m_none(wrappedText("caption", this)),
      m_rows(new RowList(this)),
      m_source(new FieldRow(
          scope, QStringLiteral("tieSource"),
          [this](WorkerId, const QString &text) { return storeSource(text); }, this)),
      m_private(new QCheckBox(this)), m_add(new QToolButton(this)), m_form(new TieForm(scope, this))
{
    m_source->hide();
    setRole(m_add, "flat");
    m_add->setIcon(icon("plus", IconTone::Muted));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QWidget *part : std::initializer_list<QWidget *>{m_none, m_rows, m_source, m_form})
        body().addWidget(part);
    body().addWidget(m_add, 0, Qt::AlignLeft);
    body().addWidget(m_private);
    connect(m_add, &QToolButton::clicked, m_form, &TieForm::open);
    m_form->setButton(m_add);
    connect(m_private, &QCheckBox::toggled, this, [this] {
        if (worker()) showWorker(*worker());
    });
    retranslate();
}

void TieSection::retranslate()
{
    heading().setTitle(tr("Ties"));
    m_none->setText(tr("No ties yet. Ask who goes to whom when something goes wrong at work."));
    m_source->setLabel(tr("Known from"));
    m_private->setText(tr("Show private ties"));
    m_private->setToolTip(tr("Family, faith, and closeness to management"));
    m_add->setText(tr("Add tie"));
    m_form->reword();
    m_shown.reset();
}

std::vector<TieFact> TieSection::facts(WorkerId of) const
{
    return tieFactsOf(reading(), of,
                      m_private->isChecked() ? PrivateTies::Include : PrivateTies::LeaveOut);
}

QString TieSection::fact(const WorkerReading &worker) const
{
    const auto ties = facts(worker.worker->id);
    const auto outside = std::count_if(ties.begin(), ties.end(),
                                       [](const TieFact &tie) { return tie.outside; });
    const QLocale locale;
    const QString all = locale.toString(static_cast<int>(ties.size()));
    if (outside == 0) return all;
    return tr("%1, %2 outside the unit", "how many ties, and how many of them")
        .arg(all, locale.toString(static_cast<int>(outside)));
}

void TieSection::fill(const WorkerReading &worker)
{
    const WorkerId id = worker.worker->id;
    if (m_shownWorker != id) {
        m_sourceOf.reset();
        m_source->hide();
        m_rows->fold();
        m_private->setChecked(false);
    }
    m_form->showFor(id);
    m_source->showFor(id, m_sourceOf ? m_sourceOf->source : QString());
    std::vector<TieFact> ties = facts(id);
    m_none->setVisible(ties.empty());
    if (m_shownWorker == id && m_shown == ties) return;
    m_shownWorker = id;
    m_shown = ties;
    m_rows->setRows(static_cast<int>(ties.size()), [this, ties](int row, QWidget *parent) {
        return makeRow(ties[static_cast<std::size_t>(row)], parent);
    });
}

QWidget *TieSection::makeRow(const TieFact &fact, QWidget *parent)
{
    auto *row = new FactRow(parent);
    row->setLink(fact.name);
    row->setAtEnd(fact.kind);
    QStringList small;
    if (!fact.where.isEmpty()) small.append(fact.where);
    small.append(strengthWords(fact.strength));
    if (!fact.source.isEmpty()) small.append(fact.source);
    if (fact.seenOn.isValid()) small.append(tr("since %1", "a day").arg(dayWords(fact.seenOn)));
    row->setSmallPrint(small.join(QStringLiteral(" · ")));
    connect(row, &FactRow::linkPressed, this,
            [this, other = fact.other] { scope().workspace.selectOnly(other); });
    fillMenu(*row->addMenu(tr("Change the tie with %1").arg(fact.name)), fact);
    return row;
}

void TieSection::fillMenu(QMenu &menu, const TieFact &fact)
{
    for (int strength = 1; strength <= 3; ++strength) {
        QAction *action = menu.addAction(strengthWords(strength), this, [this, fact, strength] {
            InspectorSection::perform(correctTie(campaign(), {fact.tie, strength, fact.source}));
        });
        action->setCheckable(true);
        action->setChecked(strength == fact.strength);
    }
    menu.addSeparator();
    menu.addAction(tr("Known from…"), this, [this, fact] { askSource(fact); });
    menu.addAction(icon("unplug"), tr("Holds no longer, from today"), this, [this, tie = fact.tie] {
        InspectorSection::perform(endTie(campaign(), tie, reading().asOf()));
    });
}

void TieSection::askSource(const TieFact &fact)
{
    if (!worker()) return;
    m_sourceOf = fact;
    m_source->line().setPlaceholderText(tr("Who says so of %1").arg(fact.name));
    m_source->showFor(*worker(), fact.source);
    m_source->show();
    m_source->line().setFocus(Qt::OtherFocusReason);
}

QString TieSection::storeSource(const QString &text)
{
    if (!m_sourceOf) return {};
    const TieFact of = *m_sourceOf;
    m_sourceOf.reset();
    m_source->hide();
    return storeIn(scope().workspace, correctTie(campaign(), {of.tie, of.strength, text}));
}

}   // namespace wallchart
