// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/tieform.h"

#include "core/editing/intents/relationintents.h"
#include "ui/inspector/personfield.h"
#include "ui/inspector/workerties.h"
#include "ui/text/labels.h"

#include <QComboBox>

namespace wallchart {

namespace {

constexpr int kKindRole = Qt::UserRole;
constexpr int kBackwardRole = Qt::UserRole + 1;

}   // namespace

TieForm::TieForm(InspectorScope &scope, QWidget *parent)
    : InspectorForm(scope, QStringLiteral("tieForm"), parent),
      m_person(new PersonField(scope.workspace, this)), m_kind(new QComboBox(this)),
      m_strength(new QComboBox(this)), m_source(new QLineEdit(this))
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_person, m_kind, m_strength, m_source})
        addField(field);
    m_kind->setEditable(true);
    m_kind->setInsertPolicy(QComboBox::NoInsert);
    for (int strength = 1; strength <= 3; ++strength) m_strength->addItem(QString(), strength);
    reword();
}

void TieForm::retranslate()
{
    nameField(m_person, tr("With whom"));
    nameField(m_kind, tr("Kind"));
    nameField(m_strength, tr("Strength"));
    nameField(m_source, tr("Known from"));
    m_kind->setToolTip(tr("Choose a kind, or type one of your own."));
    for (int at = 0; at < m_strength->count(); ++at)
        m_strength->setItemText(at, strengthWords(m_strength->itemData(at).toInt()));
    setStoreText(tr("Add tie"));
    fillKinds();
}

void TieForm::fillKinds()
{
    m_kind->clear();
    for (const TieKind &kind : scope().workspace.campaign().all<TieKind>()) {
        const QString name = kind.key.isEmpty() ? kind.label : kind.key;
        m_kind->addItem(tieWords(kind, kind.directed ? TieWay::To : TieWay::Mutual), name);
        if (!kind.directed) continue;
        m_kind->addItem(tieWords(kind, TieWay::From), name);
        m_kind->setItemData(m_kind->count() - 1, true, kBackwardRole);
    }
}

void TieForm::prepare(WorkerId worker)
{
    fillKinds();
    m_person->clear();
    m_person->setExcept(worker);
    m_kind->setCurrentIndex(0);
    m_strength->setCurrentIndex(1);
    m_source->clear();
}

ChangeSet TieForm::change(WorkerId worker, QString &mistake)
{
    const auto other = m_person->person();
    const QString typed = m_kind->currentText().trimmed();
    if (!other) mistake = personMistake(*m_person);
    else if (typed.isEmpty()) mistake = tr("Say what kind of tie it is.");
    if (!mistake.isEmpty()) return {};
    const int row = m_kind->findText(typed, Qt::MatchFixedString);
    const bool backward = row >= 0 && m_kind->itemData(row, kBackwardRole).toBool();
    return addTie(scope().workspace.campaign(),
                  {.from = backward ? *other : worker,
                   .to = backward ? worker : *other,
                   .kind = row >= 0 ? m_kind->itemData(row, kKindRole).toString() : typed,
                   .strength = m_strength->currentData().toInt(),
                   .seenOn = scope().workspace.today(),
                   .source = m_source->text().trimmed()},
                  scope().workspace.ids());
}

}   // namespace wallchart
