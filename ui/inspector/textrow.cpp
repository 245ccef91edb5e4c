// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/textrow.h"

#include "ui/inspector/inplacetext.h"
#include "ui/widgets/clippedtext.h"
#include "ui/widgets/draftfield.h"

#include <QHBoxLayout>
#include <QLabel>

namespace wallchart {

namespace {

constexpr double kTextLabelWidth = 96;

}   // namespace

TextRow::TextRow(InspectorScope &scope, QString key, FieldRow::Store store, QWidget *parent)
    : TypedField(parent), m_scope(scope), m_key(std::move(key)), m_store(std::move(store)),
      m_label(wrappedText("caption", this)), m_text(new InPlaceText(this)),
      m_mistake(wrappedText("error", this))
{
    m_label->setBuddy(m_text);
    m_label->setFixedWidth(scope.appearance.px(kTextLabelWidth));
    m_mistake->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_label);
    row->addWidget(m_text, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_mistake);
    connect(m_text, &InPlaceText::committed, this, &TextRow::store);
    m_draft = new DraftField(scope.workspace, *m_text, draftForm(m_key));
    connect(m_text, &InPlaceText::restored, this, [this] {
        m_draft->forget();
        sayMistake({});
    });
    connect(&scope.appearance, &Appearance::changed, this,
            [this] { m_label->setFixedWidth(m_scope.appearance.px(kTextLabelWidth)); });
}

void TextRow::setLabel(const QString &label)
{
    m_label->setText(label);
    m_text->setAccessibleName(label);
}

void TextRow::hideLabel()
{
    m_label->hide();
}

void TextRow::showFor(WorkerId worker, const QString &stored)
{
    const bool another = m_worker != worker;
    m_worker = worker;
    if (another) m_text->setPlainText(stored);
    m_text->setStored(stored);
    m_draft->setStored(stored);
    if (!another) return;
    const bool waits = m_draft->open(worker.toString(), stored);
    sayMistake(waits ? tr("Not stored yet.") : QString());
}

void TextRow::leave()
{
    m_text->commit();
}

void TextRow::store(const QString &typed)
{
    if (!m_worker || m_draft->isLocked()) return;
    const WorkerId worker = *m_worker;   // storing may show another one
    const QString mistake = m_store(worker, typed);
    Drafts &drafts = Drafts::of(m_scope.workspace);
    if (mistake.isEmpty()) drafts.forget(draftForm(m_key), worker.toString());
    else drafts.keep(draftForm(m_key), worker.toString(), typed);
    if (m_worker != worker) return;
    if (mistake.isEmpty()) m_text->setPlainText(m_text->stored());
    sayMistake(mistake);
}

void TextRow::sayMistake(const QString &mistake)
{
    m_text->setMistake(mistake);
    m_mistake->setText(mistake);
    m_mistake->setVisible(!mistake.isEmpty());
}

}   // namespace wallchart
