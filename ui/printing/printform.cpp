// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printform.h"

#include "ui/printing/choicebox.h"
#include "ui/printing/printwords.h"
#include "ui/printing/sheetsizefield.h"
#include "ui/text/daytext.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateEdit>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace wallchart {

namespace {

QDateEdit *dateField(QWidget *parent)
{
    auto *field = new QDateEdit(parent);
    field->setCalendarPopup(true);
    field->setKeyboardTracking(false);
    return field;
}

}   // namespace

PrintForm::PrintForm(const Campaign &campaign, QDate today, const Appearance &appearance,
                     QWidget *parent)
    : QWidget(parent), m_campaignName(campaign.settings().campaignName), m_terms(campaign),
      m_preset(choiceBox<ChartPreset>(this)), m_presetAdvice(labelWithRole("caption", this)),
      m_title(new QLineEdit(this)), m_paper(choiceBox<Paper>(this)),
      m_orientation(choiceBox<Orientation>(this)), m_size(new SheetSizeField(this)),
      m_largePrint(new QCheckBox(this)), m_grouping(choiceBox<Grouping>(this)),
      m_order(choiceBox<CardOrder>(this)), m_test(new QComboBox(this)),
      m_redaction(choiceBox<Redaction>(this)), m_hideAssessments(new QCheckBox(this)),
      m_hideTotals(new QCheckBox(this)), m_asOf(dateField(this)), m_forWhom(new QLineEdit(this)),
      m_destroyBy(dateField(this))
{
    m_presetAdvice->setWordWrap(true);
    m_asOf->setMaximumDate(today);
    m_destroyBy->setMinimumDate(today);
    fillTests(campaign);
    layOutRows(appearance);
    setChoices(firstChoices(today));
    connectAll();
    retranslate();
}

void PrintForm::fillTests(const Campaign &campaign)
{
    m_test->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_test->addItem(QString());
    for (const StructureTest &test : campaign.all<StructureTest>())
        m_test->addItem(test.name, QVariant::fromValue(test.id.toString()));
}

QLabel *PrintForm::addRow(QFormLayout *form, QWidget *field)
{
    auto *label = new QLabel(this);
    label->setBuddy(field);
    form->addRow(label, field);
    m_rows.push_back(label);
    return label;
}

void PrintForm::layOutRows(const Appearance &appearance)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(appearance.px(16), appearance.px(14), appearance.px(16),
                             appearance.px(14));
    form->setVerticalSpacing(appearance.px(8));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(form, m_preset);
    form->addRow(m_presetAdvice);
    addRow(form, m_title);
    addRow(form, m_redaction);
    auto *hidden = new QVBoxLayout;
    hidden->setSpacing(appearance.px(4));
    hidden->addWidget(m_hideAssessments);
    hidden->addWidget(m_hideTotals);
    form->addRow(QString(), hidden);
    form->addRow(horizontalRule(this));
    addRow(form, m_paper);
    addRow(form, m_orientation);
    addRow(form, m_size);
    form->addRow(QString(), m_largePrint);
    form->addRow(horizontalRule(this));
    addRow(form, m_grouping);
    addRow(form, m_order);
    addRow(form, m_test);
    addRow(form, m_asOf);
    form->addRow(horizontalRule(this));
    addRow(form, m_forWhom);
    addRow(form, m_destroyBy);
    const std::array<QWidget *, 8> first{m_preset,     m_title, m_redaction,   m_hideAssessments,
                                         m_hideTotals, m_paper, m_orientation, m_size};
    for (std::size_t at = 1; at < first.size(); ++at) setTabOrder(first[at - 1], first[at]);
}

void PrintForm::connectAll()
{
    for (QComboBox *box : {m_paper, m_orientation, m_grouping, m_order, m_test, m_redaction})
        connect(box, &QComboBox::currentIndexChanged, this, &PrintForm::changed);
    for (QCheckBox *box : {m_largePrint, m_hideAssessments, m_hideTotals})
        connect(box, &QCheckBox::toggled, this, &PrintForm::changed);
    for (QDateEdit *date : {m_asOf, m_destroyBy})
        connect(date, &QDateEdit::dateChanged, this, &PrintForm::changed);
    for (QLineEdit *line : {m_title, m_forWhom})
        connect(line, &QLineEdit::editingFinished, this, &PrintForm::changed);
    connect(m_size, &SheetSizeField::changed, this, &PrintForm::changed);
    connect(m_preset, &QComboBox::currentIndexChanged, this, [this] {
        followPreset();
        Q_EMIT changed();
    });
}

PrintChoices PrintForm::choices() const
{
    PrintChoices choices;
    choices.preset = chosenIn<ChartPreset>(m_preset);
    choices.title = m_title->text();
    choices.paper = chosenIn<Paper>(m_paper);
    choices.orientation = chosenIn<Orientation>(m_orientation);
    m_size->read(choices);
    choices.largePrint = m_largePrint->isChecked();
    choices.grouping = chosenIn<Grouping>(m_grouping);
    choices.order = chosenIn<CardOrder>(m_order);
    if (const QString test = m_test->currentData().toString(); !test.isEmpty())
        choices.test = StructureTestId::fromString(test);
    choices.redaction = chosenIn<Redaction>(m_redaction);
    choices.hideAssessments = m_hideAssessments->isChecked();
    choices.hideTotals = m_hideTotals->isChecked();
    choices.asOf = m_asOf->date();
    choices.forWhom = m_forWhom->text();
    choices.destroyBy = m_destroyBy->date();
    return choices;
}

void PrintForm::setChoices(const PrintChoices &choices)
{
    {
        const QSignalBlocker blocked(this);
        m_followed = ChartPreset::None;
        m_title->setText(choices.title);
        choose(m_paper, choices.paper);
        choose(m_orientation, choices.orientation);
        m_size->show(choices);
        m_largePrint->setChecked(choices.largePrint);
        choose(m_grouping, choices.grouping);
        choose(m_order, choices.order);
        m_test->setCurrentIndex(choices.test ? m_test->findData(choices.test->toString()) : 0);
        choose(m_redaction, choices.redaction);
        m_hideAssessments->setChecked(choices.hideAssessments);
        m_hideTotals->setChecked(choices.hideTotals);
        m_asOf->setDate(choices.asOf);
        m_forWhom->setText(choices.forWhom);
        m_destroyBy->setDate(choices.destroyBy);
        choose(m_preset, choices.preset);
        followPreset();
    }
    Q_EMIT changed();
}

void PrintForm::followPreset()
{
    const auto preset = chosenIn<ChartPreset>(m_preset);
    if (m_followed == ChartPreset::None) m_own = whatPresetsDecide();
    m_followed = preset;
    const WallChartOptions options = effectiveOptions({.options = m_own, .preset = preset});
    const QSignalBlocker blocked(this);
    choose(m_redaction, options.redaction);
    m_hideAssessments->setChecked(options.hideAssessments);
    m_hideTotals->setChecked(options.hideTotals);
    const bool isFree = preset == ChartPreset::None;
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_redaction, m_hideAssessments, m_hideTotals, m_title})
        field->setEnabled(isFree);
    m_title->setPlaceholderText(isFree ? m_campaignName : options.title);
    m_presetAdvice->setText(presetAdvice(preset));
    m_presetAdvice->setVisible(!isFree);
}

WallChartOptions PrintForm::whatPresetsDecide() const
{
    WallChartOptions options;
    options.redaction = chosenIn<Redaction>(m_redaction);
    options.hideAssessments = m_hideAssessments->isChecked();
    options.hideTotals = m_hideTotals->isChecked();
    return options;
}

void PrintForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void PrintForm::retranslate()
{
    nameRows();
    nameFields();
    m_size->retranslate();
    m_largePrint->setText(tr("&Large print"));
    m_largePrint->setToolTip(tr("To be read from two metres"));
    m_hideAssessments->setText(tr("Hide assessments"));
    m_hideTotals->setText(tr("Hide site totals"));
    m_forWhom->setPlaceholderText(tr("For the print register"));
    const QString lastClosed = tr("The last closed one");
    m_test->setItemText(0, lastClosed);
    m_test->setMinimumContentsLength(static_cast<int>(lastClosed.size()));
    for (QDateEdit *date : {m_asOf, m_destroyBy}) date->setDisplayFormat(dayTextPattern());
    followPreset();
}

void PrintForm::nameFields()
{
    const QSignalBlocker blocked(this);
    nameChoices<ChartPreset>(m_preset, presetLabel);
    nameChoices<Paper>(m_paper, paperLabel);
    nameChoices<Orientation>(m_orientation, orientationLabel);
    nameChoices<Grouping>(m_grouping,
                          [this](Grouping grouping) { return groupingLabel(grouping, m_terms); });
    nameChoices<CardOrder>(m_order, orderLabel);
    nameChoices<Redaction>(m_redaction, redactionLabel);
}

void PrintForm::nameRows()
{
    const QStringList names{tr("Pre&set:"),   tr("T&itle:"),       tr("&Names:"),
                            tr("Pap&er:"),    tr("&Orientation:"), tr("Si&ze:"),
                            tr("&Group by:"), tr("So&rt by:"),     tr("Struct&ure test:"),
                            tr("&As of:"),    tr("For &whom:"),    tr("&Destroy by:")};
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setText(names[static_cast<qsizetype>(i)]);
        QString spoken = names[static_cast<qsizetype>(i)];
        spoken.remove(u'&').remove(u':');
        m_rows[i]->buddy()->setAccessibleName(spoken);
    }
}

}   // namespace wallchart
