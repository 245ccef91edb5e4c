// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/breakoutdialog.h"

#include "ui/trainingprint/kitdocument.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>

namespace wallchart {

namespace {

constexpr int kMostInGroup = 12;
constexpr int kMostDraws = 999;
constexpr int kUsualInGroup = 5;

}   // namespace

BreakoutDialog::BreakoutDialog(Workspace &workspace, Appearance &appearance, const Held &held,
                               QWidget *parent)
    : TrainingDocumentDialog(workspace, appearance, parent), m_edition(held.edition),
      m_week(held.week), m_present(held.present), m_by(new QComboBox(this)),
      m_most(new QSpinBox(this)), m_draw(new QSpinBox(this)), m_byLabel(addChoice(m_by)),
      m_mostLabel(addChoice(m_most)), m_drawLabel(addChoice(m_draw)),
      m_note(labelWithRole("caption", this))
{
    for (int i = 0; i < 3; ++i) m_by->addItem(QString());
    m_most->setRange(2, kMostInGroup);
    m_most->setValue(kUsualInGroup);
    m_draw->setRange(1, kMostDraws);
    m_note->setWordWrap(true);
    choices().addSpacing(6);
    choices().addWidget(m_note);
    choices().addStretch();
    connect(m_by, &QComboBox::currentIndexChanged, this, &BreakoutDialog::followWay);
    connect(m_most, &QSpinBox::valueChanged, this, &BreakoutDialog::refresh);
    connect(m_draw, &QSpinBox::valueChanged, this, &BreakoutDialog::refresh);
    retranslate();
    followWay();
}

void BreakoutDialog::followWay()
{
    const bool drawn = m_by->currentIndex() == static_cast<int>(BreakoutBy::Drawn);
    m_draw->setVisible(drawn);
    m_drawLabel->setVisible(drawn);
    refresh();
}

std::vector<BreakoutGroup> BreakoutDialog::groups() const
{
    return breakoutList(m_present, {.by = static_cast<BreakoutBy>(m_by->currentIndex()),
                                    .most = m_most->value(),
                                    .draw = m_draw->value()});
}

std::vector<PrintDocument> BreakoutDialog::documents() const
{
    return {kitDocument({.kit = m_kit,
                         .edition = m_edition,
                         .parts = {KitPart::BreakoutList},
                         .week = m_week,
                         .breakouts = groups()})};
}

void BreakoutDialog::retranslate()
{
    setHeading(tr("Break-out list"));
    nameChoice(m_byLabel, m_by, tr("Put together"));
    m_by->setItemText(0, tr("By small group"));
    m_by->setItemText(1, tr("By language"));
    m_by->setItemText(2, tr("By lot, all mixed"));
    nameChoice(m_mostLabel, m_most, tr("At most in a group"));
    nameChoice(m_drawLabel, m_draw, tr("Number of the draw"));
    m_note->setText(tr("%Ln of those who are present. The same people and the same draw give the "
                       "same list again.",
                       nullptr, static_cast<int>(m_present.size())));
    TrainingDocumentDialog::retranslate();
}

}   // namespace wallchart
