// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/thresholdtable.h"

#include "ui/recording/testwords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>

#include <cmath>

namespace wallchart {

namespace {

/// A box of every value of an enum that tells what was chosen.
template <class E, class Label, class Chosen>
QComboBox *enumBox(E value, Label label, Chosen chosen, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const auto &[each, key] : EnumKeys<E>::all) box->addItem(label(each));
    box->setCurrentIndex(static_cast<int>(value));
    QObject::connect(box, &QComboBox::activated, parent,
                     [chosen](int index) { chosen(static_cast<E>(index)); });
    return box;
}

}   // namespace

ThresholdTable::ThresholdTable(QWidget *parent)
    : QWidget(parent), m_add(new QToolButton(this)), m_presets(new QMenu(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setRole(m_add, "control");
    m_add->setIcon(icon("plus"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setText(tr("Add a threshold"));
    m_add->setMenu(m_presets);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    fillPresets();
    rebuild();
}

void ThresholdTable::fillPresets()
{
    for (const ThresholdPreset &preset : thresholdPresets()) {
        m_presets->addAction(preset.name, this, [this, preset] {
            m_thresholds.push_back(preset.threshold);
            rebuild();
            Q_EMIT edited();
        });
    }
}

void ThresholdTable::setThresholds(const std::vector<Threshold> &thresholds)
{
    m_thresholds = thresholds;
    rebuild();
}

void ThresholdTable::rebuild()
{
    auto *lines = new QWidget(this);
    auto *grid = new QGridLayout(lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(5, 1);
    auto *box = static_cast<QVBoxLayout *>(layout());
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater();
    }
    m_lines = lines;
    box->insertWidget(0, lines);
    for (std::size_t at = 0; at < m_thresholds.size(); ++at) addLine(at);
    lines->setVisible(!m_thresholds.empty());
}

void ThresholdTable::addLine(std::size_t at)
{
    auto *grid = static_cast<QGridLayout *>(m_lines->layout());
    const int row = static_cast<int>(at);
    const Threshold &threshold = m_thresholds[at];
    auto *share = new QSpinBox(m_lines);
    share->setRange(1, 100);
    share->setSuffix(tr(" %"));
    share->setValue(static_cast<int>(std::lround(threshold.value * 100)));
    share->setAccessibleName(tr("Share to reach"));
    connect(share, &QSpinBox::valueChanged, this, [this, at](int percent) {
        m_thresholds[at].value = percent / 100.0;
        Q_EMIT edited();
    });
    const auto set = [this, at](auto Threshold::*member) {
        return [this, at, member](auto value) {
            m_thresholds[at].*member = value;
            Q_EMIT edited();
        };
    };
    auto *base = enumBox(threshold.base, thresholdBaseLabel, set(&Threshold::base), m_lines);
    base->setAccessibleName(tr("Of whom"));
    auto *level = enumBox(threshold.level, thresholdLevelLabel, set(&Threshold::level), m_lines);
    level->setAccessibleName(tr("Where it must be reached"));
    auto *kind = new QComboBox(m_lines);
    kind->addItems({tr("tactical"), tr("legal")});
    kind->setCurrentIndex(threshold.legal ? 1 : 0);
    kind->setAccessibleName(tr("Tactical or legal"));
    connect(kind, &QComboBox::activated, this,
            [chosen = set(&Threshold::legal)](int index) { chosen(index == 1); });
    auto *remove = new QToolButton(m_lines);
    setRole(remove, "flat");
    remove->setIcon(icon("x"));
    remove->setAccessibleName(tr("Remove this threshold"));
    remove->setToolTip(remove->accessibleName());
    connect(remove, &QToolButton::clicked, this, [this, at] {
        m_thresholds.erase(m_thresholds.begin() + static_cast<std::ptrdiff_t>(at));
        rebuild();
        Q_EMIT edited();
    });
    int column = 0;
    for (QWidget *widget : std::initializer_list<QWidget *>{share, base, level, kind, remove})
        grid->addWidget(widget, row, column++);
}

}   // namespace wallchart
