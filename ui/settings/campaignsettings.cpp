// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/campaignsettings.h"

#include "ui/settings/settingspanel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QPushButton>
#include <QSpinBox>

#include <cmath>

namespace wallchart {

namespace {

constexpr std::pair kStaleDays{1, 3650};
constexpr std::pair kAskedMonths{1, 120};
constexpr std::pair kFollowers{1, 1000};
constexpr std::pair kGoalPercent{1, 100};

}   // namespace

CampaignSettings::CampaignSettings(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_panel(new SettingsPanel(appearance, this)),
      m_stale(new QSpinBox), m_asked(new QSpinBox), m_followers(new QSpinBox), m_goal(new QSpinBox),
      m_assessors(new QCheckBox), m_reset(new QPushButton)
{
    const std::pair<QSpinBox *, std::pair<int, int>> ranges[] = {{m_stale, kStaleDays},
                                                                 {m_asked, kAskedMonths},
                                                                 {m_followers, kFollowers},
                                                                 {m_goal, kGoalPercent}};
    for (const auto &[box, range] : ranges) {
        box->setRange(range.first, range.second);
        box->setKeyboardTracking(false);
        m_panel->addNamedField(box);
        connect(box, &QSpinBox::valueChanged, this, &CampaignSettings::store);
    }
    m_panel->addField(m_assessors);
    m_panel->addAtFoot(m_reset);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_panel);
    connect(m_assessors, &QCheckBox::clicked, this, &CampaignSettings::store);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_workspace.perform(setCountingRules(m_workspace.campaign(), CountingRules()));
    });
    connect(&workspace, &Workspace::changed, this, &CampaignSettings::fill);
    retranslate();
}

CountingRules CampaignSettings::typed() const
{
    CountingRules rules = countingRulesOf(m_workspace.campaign());
    rules.staleAfterDays = m_stale->value();
    rules.askedWithinMonths = m_asked->value();
    rules.followersPerLeader = m_followers->value();
    // A goal between two per cents stays as it is until somebody turns it.
    const int percent = static_cast<int>(std::lround(rules.coverageGoal * 100));
    if (m_goal->value() != percent) rules.coverageGoal = m_goal->value() / 100.0;
    rules.assessorsShown = m_assessors->isChecked();
    return rules;
}

void CampaignSettings::store()
{
    if (!m_workspace.perform(setCountingRules(m_workspace.campaign(), typed()))) fill();
}

void CampaignSettings::fill()
{
    const QSignalBlocker quiet[] = {QSignalBlocker(m_stale), QSignalBlocker(m_asked),
                                    QSignalBlocker(m_followers), QSignalBlocker(m_goal)};
    const CountingRules rules = countingRulesOf(m_workspace.campaign());
    m_stale->setValue(rules.staleAfterDays);
    m_asked->setValue(rules.askedWithinMonths);
    m_followers->setValue(rules.followersPerLeader);
    m_goal->setValue(static_cast<int>(std::lround(rules.coverageGoal * 100)));
    m_assessors->setChecked(rules.assessorsShown);
    const bool mayChange = !m_workspace.isReadOnly();
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_stale, m_asked, m_followers, m_goal, m_assessors})
        field->setEnabled(mayChange);
    m_reset->setEnabled(mayChange && rules != CountingRules());
}

void CampaignSettings::retranslate()
{
    m_panel->setTitle(tr("How this campaign counts"));
    m_panel->setWords(m_stale, tr("An assessment is stale after &days"),
                      tr("Also after the last closed test, and after an employer move that touches "
                         "the cell."));
    m_panel->setWords(m_asked, tr("&Asked holds for months"),
                      tr("Who named somebody longer ago counts as not asked."));
    m_panel->setWords(m_followers, tr("Followers that one leader &covers, at most"));
    m_panel->setWords(m_goal, tr("Goal of covera&ge, per cent of each cell"));
    m_panel->setWords(
        m_assessors, tr("How each assessor judged is shown to a&ll"),
        tr("Otherwise it is shown to the assessor alone. Over-estimating is the rule, "
           "and no shame."));
    m_reset->setText(tr("Count as it is &shipped"));
    fill();
}

void CampaignSettings::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

}   // namespace wallchart
