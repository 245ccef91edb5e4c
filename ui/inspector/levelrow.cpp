// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/levelrow.h"

#include "ui/inspector/levelbutton.h"
#include "ui/painting/leveltones.h"
#include "ui/text/labels.h"
#include "ui/widgets/keyposition.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace wallchart {

namespace {

constexpr double kButtonGap = 2;

}   // namespace

LevelRow::LevelRow(Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(kButtonGap);
}

void LevelRow::setScale(const Scale &scale)
{
    const bool worded = !m_buttons.empty()
                        && m_buttons.back()->accessibleName() == tr("Unassessed");
    if (worded && scale.levels == m_levels) return;
    m_levels = scale.levels;
    for (LevelButton *button : m_buttons) delete button;
    m_buttons.clear();
    const LevelTones tones(scale.levels);
    for (const ScaleLevel &level : scale.levels) {
        if (level.retired) continue;
        addButton(level.level,
                  tr("%1, %2", "digit and words of a level")
                      .arg(QString::number(level.level), levelLabel(level)),
                  tones.toneOf(level.level));
    }
    addButton(0, tr("Unassessed"), std::nullopt);
}

void LevelRow::addButton(int level, const QString &label, std::optional<int> tone)
{
    auto *button = new LevelButton(m_appearance, level, tone, this);
    button->setToolTip(label);
    button->setAccessibleName(label);
    connect(button, &QAbstractButton::clicked, this, [this, level] { Q_EMIT levelChosen(level); });
    m_row->addWidget(button);
    m_buttons.push_back(button);
}

void LevelRow::setChosen(std::optional<int> level, bool stale)
{
    for (LevelButton *button : m_buttons) {
        button->setChecked(level == button->level());
        button->setStale(stale && level == button->level());
    }
}

QWidget *LevelRow::buttonOf(int level) const
{
    const auto found = std::find_if(
        m_buttons.begin(), m_buttons.end(),
        [level](const LevelButton *button) { return button->level() == level; });
    return found == m_buttons.end() ? nullptr : *found;
}

void LevelRow::keyPressEvent(QKeyEvent *event)
{
    const auto digit = digitOf(*event);
    if (!digit || !buttonOf(*digit)) {
        QWidget::keyPressEvent(event);
        return;
    }
    Q_EMIT levelChosen(*digit);
}

}   // namespace wallchart
