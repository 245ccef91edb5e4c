// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/topbar.h"

#include "core/model/counting.h"
#include "ui/frame/searchbutton.h"
#include "ui/text/campaignterms.h"
#include "ui/training/trainingshape.h"
#include "ui/welcome/mosaic.h"
#include "ui/widgets/clippedtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace wallchart {

namespace {

constexpr int kBarHeight = 46;
constexpr int kPaletteWidth = 400;
constexpr int kPaletteStretch = 100;   // it is as wide as it may before there is empty space

QToolButton *barButton(QAction &action)
{
    auto *button = new QToolButton;
    setRole(button, "flat");
    button->setDefaultAction(&action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    return button;
}

}   // namespace

TopBar::TopBar(Workspace &workspace, Appearance &appearance, const ActionTable &actions,
               QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_appearance(appearance), m_actions(actions),
      m_menu(new QToolButton), m_sign(new QLabel), m_name(new ClippedText("title")),
      m_people(labelWithRole("caption")), m_lock(new QToolButton), m_palette(new SearchButton),
      m_print(new QToolButton)
{
    setRole(this, "bar");
    setMinimumHeight(kBarHeight);
    setRole(m_menu, "flat");
    m_menu->setIcon(icon("menu"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setMenu(new QMenu(m_menu));
    connect(m_menu->menu(), &QMenu::aboutToShow, this, [this] { m_actions.fill(*m_menu->menu()); });
    for (QToolButton *button : {m_lock, m_print}) {
        setRole(button, "control");
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    m_palette->setIcon(icon("search", IconTone::Muted));
    m_palette->setMaximumWidth(appearance.px(kPaletteWidth));
    connect(m_palette, &QPushButton::clicked, &actions.action("palette"), &QAction::trigger);
    connect(&actions.action("lock"), &QAction::changed, this, [this] {
        m_lock->setEnabled(m_actions.action("lock").isEnabled());   // asked after the bar was made
    });
    connect(m_lock, &QToolButton::clicked, &actions.action("lock"), &QAction::trigger);
    connect(m_print, &QToolButton::clicked, &actions.action("print"), &QAction::trigger);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 12, 4);
    layout->setSpacing(8);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_menu, m_sign, m_name, m_people, m_lock})
        layout->addWidget(widget);
    layout->addStretch(1);
    layout->addWidget(m_palette, kPaletteStretch);
    layout->addStretch(1);
    layout->addWidget(barButton(actions.action("undo")));
    layout->addWidget(barButton(actions.action("redo")));
    layout->addWidget(m_print);
    connect(&workspace, &Workspace::changed, this, &TopBar::refresh);
    connect(&appearance, &Appearance::changed, this, &TopBar::refresh);
    refresh();
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) refresh();
    QFrame::changeEvent(event);
}

void TopBar::setIdleMinutes(int minutes)
{
    m_idleMinutes = minutes;
    refresh();
}

void TopBar::refresh()
{
    const Counts total = CellCounts(m_workspace.reading()).total();
    m_sign->setPixmap(programSign(m_appearance.theme(), 22, devicePixelRatioF()));
    m_name->setWhole(m_workspace.campaign().settings().campaignName);
    const Campaign &campaign = m_workspace.campaign();
    m_people->setText(trainingShapeOf(campaign).isTrainingOnly()
                          ? tr("%Ln participant(s)", nullptr,
                               static_cast<int>(campaign.all<Participant>().size()))
                          : CampaignTerms(campaign).count(total.base));
    m_menu->setToolTip(tr("Menu"));
    m_menu->setAccessibleName(tr("Menu"));
    m_lock->setText(tr("Lock"));
    m_lock->setIcon(icon("lock-open"));
    m_lock->setEnabled(m_actions.action("lock").isEnabled());
    m_lock->setToolTip(tr("Locks after %Ln minute(s) without input", nullptr, m_idleMinutes));
    m_palette->setText(tr("Search or run a command"));
    m_palette->setKeys(m_actions.action("palette").shortcut().toString(QKeySequence::NativeText));
    m_palette->setAccessibleName(tr("Search or run a command"));
    m_print->setText(tr("Export PDF…"));
    m_print->setIcon(icon("printer"));
}

}   // namespace wallchart
