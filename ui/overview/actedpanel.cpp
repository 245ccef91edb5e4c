// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/actedpanel.h"

#include "ui/overview/tilerow.h"
#include "ui/widgets/clippedtext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace wallchart {

ActedPanel::ActedPanel(Appearance &appearance, QWidget *parent)
    : QFrame(parent), m_title(labelWithRole("section", this)),
      m_day(new ClippedText("caption", this)), m_everyone(new ClippedText("caption", this)),
      m_acted(new NumberTile(appearance, TileSize::Display, this)), m_noTest(new QLabel(this)),
      m_plan(new QPushButton(this)), m_actedCaption(labelWithRole("caption", this)),
      m_actedBar(new SegmentBar(appearance, this)), m_stanceCaption(labelWithRole("caption", this)),
      m_stanceBar(new SegmentBar(appearance, this)), m_tiles(new TileRow(appearance, this))
{
    setRole(this, "panel");
    layOut();
    for (SegmentBar *bar : {m_actedBar, m_stanceBar})
        connect(bar, &PartedChart::opened, this, &ActedPanel::opened);
    connect(m_acted, &NumberTile::opened, this, &ActedPanel::opened);
    connect(m_tiles, &TileRow::opened, this, &ActedPanel::opened);
    connect(m_plan, &QPushButton::clicked, this, [this] { Q_EMIT opened(PlanTarget()); });
    retranslate();
}

QPushButton *ActedPanel::addSentence(QLayout *line)
{
    auto *button = new QPushButton(this);
    setRole(button, "link");
    line->addWidget(button);
    connect(button, &QPushButton::clicked, this,
            [this, button] { Q_EMIT opened(PeopleTarget{button->property("filter").toString()}); });
    return button;
}

void ActedPanel::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_day, 1);
    head->addWidget(m_everyone);
    m_noTest->setWordWrap(true);
    auto *said = new FlowLayout;
    said->setSpacing(8);
    m_sayYes = addSentence(said);
    m_sayYesActed = addSentence(said);
    auto *numbers = new QVBoxLayout;
    numbers->setSpacing(2);
    numbers->addWidget(m_acted, 0, Qt::AlignLeading);
    numbers->addWidget(m_noTest);
    numbers->addWidget(m_plan, 0, Qt::AlignLeading);
    numbers->addLayout(said);
    numbers->addStretch();
    auto *bars = new QVBoxLayout;
    bars->setSpacing(2);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_actedCaption, m_actedBar, m_stanceCaption, m_stanceBar})
        bars->addWidget(part);
    bars->addStretch();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addLayout(numbers, 2);
    middle->addLayout(bars, 5);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(middle);
    column->addWidget(horizontalRule(this));
    column->addWidget(m_tiles);
}

void ActedPanel::retranslate()
{
    m_title->setText(tr("Who acted, who says yes"));
    setAccessibleName(m_title->text());
    m_noTest->setText(tr("No structure test has closed yet. Start with a small public ask: what "
                         "people do together says more than what they say."));
    m_plan->setText(tr("Plan a test"));
    m_actedCaption->setText(tr("What people did"));
    m_stanceCaption->setText(tr("What people say"));
    m_actedBar->setAccessibleName(m_actedCaption->text());
    m_stanceBar->setAccessibleName(m_stanceCaption->text());
}

void ActedPanel::show(QPushButton &button, const SpokenNumber &sentence)
{
    button.setText(sentence.text);
    button.setProperty("filter", std::get<PeopleTarget>(sentence.target).filter);
}

void ActedPanel::show(const OverviewWords &words)
{
    const auto acted = words.acted();
    m_day->setWhole(words.headline());
    m_everyone->setWhole(words.everyone());
    m_acted->setVisible(acted.has_value());
    m_noTest->setVisible(!acted);
    m_plan->setVisible(!acted);
    if (acted) m_acted->show(*acted);
    show(*m_sayYes, words.sayYes());
    const auto sayYesActed = words.sayYesActed();
    m_sayYesActed->setVisible(sayYesActed.has_value());
    if (sayYesActed) show(*m_sayYesActed, *sayYesActed);
    m_actedCaption->setVisible(acted.has_value());
    m_actedBar->setVisible(acted.has_value());
    m_actedBar->show(words.actedBar());
    m_stanceBar->show(words.stanceBar());
    m_tiles->show(words.tiles());
}

void ActedPanel::focusMain()
{
    if (m_acted->isVisible()) m_acted->setFocus(Qt::OtherFocusReason);
    else m_plan->setFocus(Qt::OtherFocusReason);
}

}   // namespace wallchart
