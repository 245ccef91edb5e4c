// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documentprint/documentform.h"

#include "ui/printing/choicebox.h"
#include "ui/printing/printchoices.h"
#include "ui/printing/printwords.h"
#include "ui/text/daytext.h"
#include "ui/widgets/appearance.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace wallchart {

DocumentForm::DocumentForm(QDate today, const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_form(new QFormLayout(this)), m_paper(new QComboBox(this)),
      m_forWhom(new QLineEdit(this)), m_destroyBy(new QDateEdit(this))
{
    for (const Paper paper : {Paper::A4, Paper::A3, Paper::Letter, Paper::Legal})
        m_paper->addItem(paperLabel(paper), static_cast<int>(paper));
    m_destroyBy->setCalendarPopup(true);
    m_destroyBy->setKeyboardTracking(false);
    m_destroyBy->setMinimumDate(today);
    m_destroyBy->setDate(firstChoices(today).destroyBy);
    const int margin = appearance.px(16);
    m_form->setContentsMargins(margin, appearance.px(14), margin, appearance.px(14));
    m_form->setVerticalSpacing(appearance.px(8));
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &DocumentForm::changed);
    connect(m_forWhom, &QLineEdit::editingFinished, this, &DocumentForm::changed);
    connect(m_destroyBy, &QDateEdit::dateChanged, this, &DocumentForm::changed);
}

Paper DocumentForm::paper() const
{
    return chosenIn<Paper>(m_paper);
}

QString DocumentForm::forWhom() const
{
    return m_forWhom->text().simplified();
}

QDate DocumentForm::destroyBy() const
{
    return m_destroyBy->date();
}

void DocumentForm::addRow(QWidget *field)
{
    auto *label = new QLabel(this);
    label->setBuddy(field);
    m_form->addRow(label, field);
    m_labels.push_back(label);
}

void DocumentForm::addWide(QWidget *field)
{
    m_form->addRow(field);
}

void DocumentForm::addCommonRows()
{
    // They were made before the descendant's fields, and the keyboard comes to them after these.
    for (QWidget *field : std::initializer_list<QWidget *>{m_paper, m_forWhom, m_destroyBy}) {
        setTabOrder(m_labels.back()->buddy(), field);
        addRow(field);
    }
}

void DocumentForm::nameRows(QStringList names)
{
    names << tr("Pap&er:") << tr("For &whom:") << tr("&Destroy by:");
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        const QString &name = names[static_cast<qsizetype>(i)];
        m_labels[i]->setText(name);
        m_labels[i]->buddy()->setAccessibleName(QString(name).remove(u'&').remove(u':'));
    }
    nameChoices<Paper>(m_paper, paperLabel);
    m_forWhom->setPlaceholderText(tr("For the print register"));
    m_destroyBy->setDisplayFormat(dayTextPattern());
}

void DocumentForm::setCommon(Paper paper, const QString &forWhom, QDate destroyBy)
{
    choose(m_paper, paper);
    m_forWhom->setText(forWhom);
    m_destroyBy->setDate(destroyBy);
}

}   // namespace wallchart
