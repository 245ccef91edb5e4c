// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sheetsizefield.h"

#include "ui/printing/choicebox.h"
#include "ui/printing/printwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace wallchart {

namespace {

constexpr int kLeastPercent = 50;
constexpr int kMostPercent = 300;
constexpr int kMostPages = 400;
constexpr int kMostPosterSide = 26;   // sheets are named by one letter

}   // namespace

SheetSizeField::SheetSizeField(QWidget *parent)
    : QWidget(parent), m_size(choiceBox<SheetSize>(this)),
      m_percent(addSpin(kLeastPercent, kMostPercent)), m_pages(addSpin(1, kMostPages)),
      m_columns(addSpin(1, kMostPosterSide)), m_times(new QLabel(this)),
      m_rows(addSpin(1, kMostPosterSide))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_size);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_percent, m_pages, m_columns, m_times, m_rows})
        line->addWidget(field);
    line->addStretch();
    column->addLayout(line);
    m_percent->setSingleStep(5);
    m_times->setText(QStringLiteral("×"));
    connect(m_size, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        Q_EMIT changed();
    });
    showFields();
    retranslate();
}

QSpinBox *SheetSizeField::addSpin(int least, int most)
{
    auto *spin = new QSpinBox(this);
    spin->setRange(least, most);
    spin->setKeyboardTracking(false);
    connect(spin, &QSpinBox::valueChanged, this, &SheetSizeField::changed);
    return spin;
}

void SheetSizeField::showFields()
{
    const auto size = chosenIn<SheetSize>(m_size);
    m_percent->setVisible(size == SheetSize::OneScale);
    m_pages->setVisible(size == SheetSize::FitPages);
    for (QWidget *each : std::initializer_list<QWidget *>{m_columns, m_times, m_rows})
        each->setVisible(size == SheetSize::Poster);
}

void SheetSizeField::read(PrintChoices &choices) const
{
    choices.size = chosenIn<SheetSize>(m_size);
    choices.percent = m_percent->value();
    choices.pages = m_pages->value();
    choices.poster = {m_columns->value(), m_rows->value()};
}

void SheetSizeField::show(const PrintChoices &choices)
{
    const QSignalBlocker blocked(this);
    choose(m_size, choices.size);
    m_percent->setValue(choices.percent);
    m_pages->setValue(choices.pages);
    m_columns->setValue(choices.poster.columns);
    m_rows->setValue(choices.poster.rows);
}

void SheetSizeField::retranslate()
{
    nameChoices<SheetSize>(m_size, sheetSizeLabel);
    m_size->setAccessibleName(tr("Size of the chart"));
    m_percent->setSuffix(QLocale().percent());
    m_percent->setAccessibleName(tr("Scale in percent"));
    m_pages->setAccessibleName(tr("Number of sheets"));
    m_columns->setAccessibleName(tr("Sheets across"));
    m_columns->setToolTip(tr("Sheets across"));
    m_rows->setAccessibleName(tr("Sheets down"));
    m_rows->setToolTip(tr("Sheets down"));
}

}   // namespace wallchart
