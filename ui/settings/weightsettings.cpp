// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/weightsettings.h"

#include "core/analysis/weights.h"
#include "core/editing/intents/settingsintents.h"
#include "ui/settings/settingspanel.h"
#include "ui/settings/weightwords.h"
#include "ui/widgets/pageheader.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace wallchart {

namespace {

const ShippedWeight &shipped(std::string_view key)
{
    return *std::find_if(
        kShippedWeights.begin(), kShippedWeights.end(),
        [&](const ShippedWeight &weight) { return std::string_view(weight.key) == key; });
}

}   // namespace

WeightSettings::WeightSettings(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_unfold(new QToolButton(this)),
      m_inside(new QWidget(this)), m_reset(new QPushButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_unfold, 0, Qt::AlignLeading);
    layout->addWidget(m_inside);
    setRole(m_unfold, "control");
    m_unfold->setCheckable(true);
    m_unfold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_unfold->setArrowType(Qt::DownArrow);
    addGroups(appearance);
    m_inside->hide();
    connect(m_unfold, &QToolButton::toggled, this, [this](bool shown) {
        m_inside->setVisible(shown);
        m_unfold->setArrowType(shown ? Qt::UpArrow : Qt::DownArrow);
    });
    connect(m_reset, &QPushButton::clicked, this,
            [this] { m_workspace.perform(setWeights(m_workspace.campaign(), {})); });
    connect(&workspace, &Workspace::changed, this, &WeightSettings::fill);
    retranslate();
}

void WeightSettings::addGroups(Appearance &appearance)
{
    auto *column = new QVBoxLayout(m_inside);
    column->setContentsMargins({});
    column->setSpacing(12);
    for (const WeightGroup &group : weightGroups()) {
        auto *panel = new SettingsPanel(appearance, m_inside);
        for (const char *key : group.keys) m_fields.emplace_back(key, addField(*panel, key));
        column->addWidget(panel);
        m_panels.push_back(panel);
    }
    column->addWidget(m_reset, 0, Qt::AlignLeading);
}

QDoubleSpinBox *WeightSettings::addField(SettingsPanel &panel, const char *key)
{
    const ShippedWeight &weight = shipped(key);
    const bool isFine = weight.most <= 1 || weight.least != std::floor(weight.least);
    auto *box = new QDoubleSpinBox;
    box->setDecimals(isFine ? 1 : 0);
    box->setSingleStep(isFine ? 0.1 : 1);
    box->setRange(weight.least, weight.most);
    box->setKeyboardTracking(false);
    panel.addNamedField(box);
    connect(box, &QDoubleSpinBox::valueChanged, this,
            [this, key](double value) { store(key, value); });
    return box;
}

/// The others stay as precise as they were.
void WeightSettings::store(const char *key, double value)
{
    const Campaign &campaign = m_workspace.campaign();
    std::vector<Weight> changed = campaign.settings().weights;
    const QString name = QString::fromLatin1(key);
    std::erase_if(changed, [&](const Weight &each) { return each.key == name; });
    if (value != shipped(key).value) changed.push_back({name, value});
    if (!m_workspace.perform(setWeights(campaign, std::move(changed)))) fill();
}

void WeightSettings::fill()
{
    const Weights weights(m_workspace.campaign());
    const bool mayChange = !m_workspace.isReadOnly();
    for (const auto &[key, box] : m_fields) {
        const QSignalBlocker quiet(box);
        box->setValue(weights.of(key));
        box->setEnabled(mayChange);
    }
    m_reset->setEnabled(mayChange && !m_workspace.campaign().settings().weights.empty());
}

QDoubleSpinBox &WeightSettings::field(const char *key) const
{
    return *std::find_if(m_fields.begin(), m_fields.end(), [&](const auto &each) {
                return std::string_view(each.first) == key;
            })->second;
}

void WeightSettings::retranslate()
{
    m_unfold->setText(tr("What weighs how much"));
    m_unfold->setToolTip(tr("The weights of influence, priority and outreach"));
    const auto groups = weightGroups();
    for (std::size_t at = 0; at < groups.size(); ++at)
        m_panels[at]->setTitle(weightGroupTitle(groups[at]));
    std::size_t at = 0;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        for (const char *key : groups[group].keys)
            m_panels[group]->setWords(m_fields[at++].second, weightLabel(key));
    }
    m_reset->setText(tr("Weigh as it is shipped"));
    fill();
}

void WeightSettings::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

}   // namespace wallchart
