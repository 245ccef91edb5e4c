// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/fieldrow.h"

#include "ui/inspector/inplaceline.h"
#include "ui/widgets/clippedtext.h"
#include "ui/widgets/draftfield.h"
#include "ui/widgets/pageheader.h"

#include <QHBoxLayout>
#include <QLabel>

namespace wallchart {

namespace {

constexpr double kLabelWidth = 96;

}   // namespace

FieldRow::FieldRow(InspectorScope &scope, QString key, Store store, QWidget *parent)
    : TypedField(parent), m_scope(scope), m_key(std::move(key)), m_store(std::move(store)),
      m_label(wrappedText("caption", this)), m_line(new InPlaceLine(this)),
      m_mistake(wrappedText("error", this)), m_row(new QHBoxLayout)
{
    m_label->setBuddy(m_line);
    m_label->setFixedWidth(scope.appearance.px(kLabelWidth));
    m_mistake->hide();
    m_row->setSpacing(4);
    m_row->addWidget(m_label);
    m_row->addWidget(m_line, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addLayout(m_row);
    column->addWidget(m_mistake);
    connect(m_line, &InPlaceLine::committed, this, &FieldRow::store);
    m_draft = new DraftField(scope.workspace, *m_line, draftForm(m_key));
    connect(m_line, &InPlaceLine::restored, this, [this] {
        m_draft->forget();
        sayMistake({});
    });
    connect(&scope.appearance, &Appearance::changed, this,
            [this] { m_label->setFixedWidth(m_scope.appearance.px(kLabelWidth)); });
}

void FieldRow::setLabel(const QString &label)
{
    m_label->setText(label);
    m_line->setAccessibleName(label);
}

void FieldRow::hideLabel()
{
    m_label->hide();
}

void FieldRow::showFor(WorkerId worker, const QString &stored)
{
    const bool another = m_worker != worker;
    m_worker = worker;
    if (another) m_line->setText(stored);
    m_line->setStored(stored);
    m_draft->setStored(stored);
    if (!another) return;
    const bool waits = m_draft->open(worker.toString(), stored);
    sayMistake(waits ? tr("Not stored yet.") : QString());
}

void FieldRow::leave()
{
    m_line->commit();
}

void FieldRow::hugText()
{
    m_line->hugText();
    m_row->setStretchFactor(m_line, 0);
    m_row->addStretch();
}

void FieldRow::addBehind(QWidget *widget)
{
    m_row->insertWidget(m_row->indexOf(m_line) + ++m_behind, widget);
}

void FieldRow::store(const QString &text)
{
    if (!m_worker || m_draft->isLocked()) return;
    const WorkerId worker = *m_worker;   // storing may show another one
    const QString mistake = m_store(worker, text);
    Drafts &drafts = Drafts::of(m_scope.workspace);
    if (mistake.isEmpty()) drafts.forget(draftForm(m_key), worker.toString());
    else drafts.keep(draftForm(m_key), worker.toString(), text);
    if (m_worker != worker) return;
    if (mistake.isEmpty()) {
        m_line->setText(m_line->stored());
        m_line->setCursorPosition(0);
    }
    sayMistake(mistake);
}

void FieldRow::sayMistake(const QString &mistake)
{
    m_line->setMistake(mistake);
    m_mistake->setText(mistake);
    m_mistake->setVisible(!mistake.isEmpty());
}

}   // namespace wallchart
