// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structuretests/numberstrip.h"

#include "ui/recording/testwords.h"
#include "ui/structuretests/resultwords.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pageheader.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace wallchart {

namespace {

constexpr std::array kShownWho{TestWho::TookPart, TestWho::SaidYes,  TestWho::Asked,
                               TestWho::Refused,  TestWho::NotAsked, TestWho::Excluded,
                               TestWho::Out,      TestWho::Joined,   TestWho::Dropped};

int peopleOf(const NumberStrip::Numbers &numbers, TestWho who)
{
    const TestCounts &counts = numbers.counts;
    switch (who) {
    case TestWho::Everyone: return counts.named;
    case TestWho::TookPart: return counts.tookPart;
    case TestWho::DidNot: return counts.saidYes + counts.asked;
    case TestWho::SaidYes: return counts.saidYes;
    case TestWho::Asked: return counts.asked;
    case TestWho::Refused: return counts.refused;
    case TestWho::NotAsked: return std::min(counts.notAsked(), namedNotAsked(counts));
    case TestWho::Excluded: return counts.excluded;
    case TestWho::Out: return counts.out;
    case TestWho::Joined: return numbers.joined;
    case TestWho::Dropped: break;
    }
    return numbers.dropped;
}

}   // namespace

NumberStrip::NumberStrip(QWidget *parent)
    : QWidget(parent), m_place(labelWithRole("section", this)),
      m_unnamed(labelWithRole("caption", this)), m_list(new QPushButton(this))
{
    auto *line = new FlowLayout(this);
    line->setContentsMargins(0, 4, 0, 0);
    line->setSpacing(10);
    line->addWidget(m_place);
    for (const TestWho who : kShownWho) {
        auto *button = new QPushButton(this);
        setRole(button, "link");
        button->setCursor(Qt::PointingHandCursor);
        connect(button, &QPushButton::clicked, this, [this, who] { Q_EMIT peopleWanted(who); });
        line->addWidget(button);
        button->hide();   // until there is a number
        m_buttons.emplace(who, button);
    }
    line->addWidget(m_unnamed);
    line->addWidget(m_list);
    setRole(m_list, "link");
    m_list->setAccessibleName(tr("Show those selected in a list"));
    connect(m_list, &QPushButton::clicked, this, &NumberStrip::listWanted);
    m_place->setTextFormat(Qt::PlainText);
}

void NumberStrip::retranslate()
{
    m_list->setText(tr("Show those selected in a list"));
}

void NumberStrip::show(const Numbers &numbers)
{
    m_place->setText(numbers.place);
    const bool planned = numbers.stage == TestStage::Planned;
    for (const auto &[who, button] : m_buttons) {
        const int people = planned ? 0 : peopleOf(numbers, who);
        button->setVisible(people > 0);
        button->setText(whoText(who, people, numbers.stage));
        button->setAccessibleName(
            tr("%1: %2", "a place: a number of people").arg(numbers.place, button->text()));
        button->setToolTip(tr("Selects them; the inspector shows who."));
    }
    const int unnamed = numbers.counts.notAsked() - peopleOf(numbers, TestWho::NotAsked);
    m_unnamed->setVisible(unnamed > 0);
    m_unnamed->setText(tr("%Ln unnamed", "people", unnamed));
    updateGeometry();
}

void NumberStrip::focusFirst()
{
    for (const TestWho who : kShownWho) {
        if (m_buttons.at(who)->isVisible()) return m_buttons.at(who)->setFocus(Qt::TabFocusReason);
    }
}

void NumberStrip::step(int by)
{
    std::vector<QPushButton *> shown;
    for (const TestWho who : kShownWho) {
        if (m_buttons.at(who)->isVisible()) shown.push_back(m_buttons.at(who));
    }
    const auto at = std::find_if(shown.begin(), shown.end(),
                                 [](const QPushButton *each) { return each->hasFocus(); });
    if (at == shown.end()) return;
    const auto to = (at - shown.begin()) + by;
    if (to >= 0 && to < static_cast<std::ptrdiff_t>(shown.size()))
        shown[static_cast<std::size_t>(to)]->setFocus(Qt::TabFocusReason);
}

void NumberStrip::keyPressEvent(QKeyEvent *event)
{
    const int forwards = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int backwards = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == forwards) step(1);
    else if (event->key() == backwards) step(-1);
    else QWidget::keyPressEvent(event);
}

}   // namespace wallchart
