// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/tallydialog.h"

#include "core/analysis/countwarnings.h"
#include "core/editing/intents/testintents.h"
#include "ui/recording/ticksheet.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

namespace wallchart {

namespace {

constexpr int kMostTallied = 1'000'000;

}   // namespace

TallyDialog::TallyDialog(Workspace &workspace, StructureTestId test, const Cell &cell,
                         QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_test(test), m_place(new QComboBox(this)),
      m_people(new QSpinBox(this)), m_countedBy(new QLineEdit(this)),
      m_note(labelWithRole("caption", this))
{
    setWindowTitle(tr("Count without names"));
    const Campaign &campaign = workspace.campaign();
    addPlace(tickCellName(campaign, cell), cell);
    if (cell.unit && cell.shift)
        addPlace(tr("%1, all shifts").arg(unitPath(campaign, *cell.unit)), {cell.unit, {}});
    addPlace(tr("Everybody"), {});
    m_people->setRange(0, kMostTallied);
    auto *form = new QFormLayout;
    form->addRow(tr("&Where"), m_place);
    form->addRow(tr("&Took part"), m_people);
    form->addRow(tr("Counted &by"), m_countedBy);
    m_note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *ok = buttons->addButton(tr("Record"), QDialogButtonBox::AcceptRole);
    setRole(ok, "primary");
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TallyDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TallyDialog::reject);
    connect(m_place, &QComboBox::currentIndexChanged, this, &TallyDialog::compare);
    connect(m_people, &QSpinBox::valueChanged, this, &TallyDialog::compare);
    if (const StructureTest *known = campaign.find(test))
        m_cells = TestReading(workspace.reading(), *known).cells();
    compare();
    m_people->setFocus();
    m_people->selectAll();
}

void TallyDialog::addPlace(const QString &name, const Cell &cell)
{
    m_place->addItem(name);
    m_places.push_back(cell);
}

/// Says when more are counted than there are; it may be the head-count that is wrong.
void TallyDialog::compare()
{
    const Cell &cell = m_places[static_cast<std::size_t>(m_place->currentIndex())];
    const int people = countsWithin(m_workspace.campaign(), m_cells, cell).base;
    const bool tooMany = m_people->value() > people;
    setRole(m_note, tooMany ? "error" : "caption");
    m_note->setText(tooMany ? tr("There are %1 people here. Correct the count, or the head-count.")
                                  .arg(QLocale().toString(people))
                            : tr("Where names and count differ, the greater of both is taken."));
}

void TallyDialog::accept()
{
    const Cell &cell = m_places[static_cast<std::size_t>(m_place->currentIndex())];
    const bool done = m_workspace.perform(recordTally(m_workspace.campaign(),
                                                      {.test = m_test,
                                                       .unit = cell.unit,
                                                       .shift = cell.shift,
                                                       .tookPart = m_people->value(),
                                                       .countedBy = m_countedBy->text().trimmed(),
                                                       .on = m_workspace.today(),
                                                       .worksite = cell.worksite},
                                                      m_workspace.ids()));
    if (done) QDialog::accept();
}

}   // namespace wallchart
