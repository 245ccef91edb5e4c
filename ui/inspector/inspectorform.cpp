// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspectorform.h"

#include "ui/widgets/clippedtext.h"
#include "ui/workspace/drafts.h"

#include <QApplication>
#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <chrono>

namespace wallchart {

namespace {

constexpr double kFormLabelWidth = 96;
constexpr std::chrono::seconds kFormKeptAfter{2};
constexpr int kFormMargin = 12;   // to the edge of what is in sight

}   // namespace

InspectorForm::InspectorForm(InspectorScope &scope, QString key, QWidget *parent)
    : TypedField(parent), m_scope(scope), m_key(std::move(key)), m_grid(new QGridLayout),
      m_mistake(wrappedText("error", this)), m_store(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    m_grid->setHorizontalSpacing(4);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_mistake->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_store);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(6);
    column->addLayout(m_grid);
    column->addWidget(m_mistake);
    column->addLayout(buttons);
    connect(m_store, &QPushButton::clicked, this, &InspectorForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, &InspectorForm::close);
    m_pause.setInterval(kFormKeptAfter);
    connect(&m_pause, &QTimer::timeout, this, &InspectorForm::leave);
    connect(&Drafts::of(scope.workspace), &Drafts::flushWanted, this, &InspectorForm::leave);
    hide();
}

void InspectorForm::addField(QWidget *field)
{
    QLabel *label = wrappedText("caption", this);
    label->setFixedWidth(m_scope.appearance.px(kFormLabelWidth));
    label->setBuddy(field);
    field->setSizePolicy(QSizePolicy::Ignored, field->sizePolicy().verticalPolicy());
    const int row = static_cast<int>(m_fields.size());
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(field, row, 1);
    m_fields.push_back(field);
    m_labels.push_back(label);
    if (auto *line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::returnPressed, this, &InspectorForm::submit);
}

void InspectorForm::nameField(QWidget *field, const QString &name)
{
    const auto at = std::find(m_fields.begin(), m_fields.end(), field) - m_fields.begin();
    field->setAccessibleName(name);
    QLabel *label = m_labels[static_cast<std::size_t>(at)];
    label->setText(name);
    label->setFixedWidth(m_scope.appearance.px(kFormLabelWidth));
}

void InspectorForm::setFieldVisible(QWidget *field, bool visible)
{
    const auto at = std::find(m_fields.begin(), m_fields.end(), field) - m_fields.begin();
    field->setVisible(visible);
    m_labels[static_cast<std::size_t>(at)]->setVisible(visible);
}

void InspectorForm::setStoreText(const QString &text)
{
    m_store->setText(text);
}

void InspectorForm::reword()
{
    m_cancel->setText(tr("Cancel"));
    retranslate();
}

void InspectorForm::setButton(QToolButton *button)
{
    m_button = button;
}

void InspectorForm::open()
{
    if (!m_worker) return;
    prepare(*m_worker);
    sayMistake({});
    setOpen(true);
    m_fields.front()->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, this, &InspectorForm::bringInSight);   // it is laid out by then
}

/// As a whole if there is room, and always from its first field on.
void InspectorForm::bringInSight()
{
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(around);
        if (!area) continue;
        area->ensureWidgetVisible(this, 0, kFormMargin);
        area->ensureWidgetVisible(m_fields.front(), 0, kFormMargin);
        return;
    }
}

void InspectorForm::close()
{
    if (m_worker) m_scope.drafts.forget(*m_worker, m_key);
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    m_button->show();
    if (hadKeyboard) m_button->setFocus(Qt::OtherFocusReason);
    setOpen(false);
}

void InspectorForm::setOpen(bool isOpen)
{
    setVisible(isOpen);
    m_button->setVisible(!isOpen);
    if (isOpen) m_pause.start();
    else m_pause.stop();
}

void InspectorForm::showFor(WorkerId worker)
{
    if (m_worker == worker) return;
    m_worker = worker;
    const auto waiting = m_scope.drafts.typed(worker, m_key);
    setOpen(waiting.has_value());
    if (!waiting) return;
    if (!waiting->isEmpty()) setPurpose(waiting->front());
    prepare(worker);
    setValues(waiting->mid(1));
    sayMistake({});
}

void InspectorForm::leave()
{
    if (m_worker && isVisibleTo(parentWidget())) m_scope.drafts.keep(*m_worker, m_key, values());
}

QVariantList InspectorForm::values() const
{
    QVariantList typed{purpose()};
    for (const QWidget *field : m_fields)
        typed.append(field->metaObject()->userProperty().read(field));
    return typed;
}

void InspectorForm::setValues(const QVariantList &values)
{
    const auto fields = static_cast<qsizetype>(m_fields.size());
    for (qsizetype at = 0; at < std::min(values.size(), fields); ++at) {
        QWidget *field = m_fields[static_cast<std::size_t>(at)];
        field->metaObject()->userProperty().write(field, values[at]);
    }
}

void InspectorForm::submit()
{
    if (!m_worker) return;
    QString mistake;
    ChangeSet changes = change(*m_worker, mistake);
    if (mistake.isEmpty() && changes.empty()) mistake = tr("That is known already.");
    if (mistake.isEmpty()) mistake = storeIn(m_scope.workspace, std::move(changes));
    sayMistake(mistake);
    if (mistake.isEmpty()) close();
}

void InspectorForm::sayMistake(const QString &mistake)
{
    m_mistake->setText(mistake);
    m_mistake->setVisible(!mistake.isEmpty());
}

void InspectorForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) close();
    else TypedField::keyPressEvent(event);
}

}   // namespace wallchart
