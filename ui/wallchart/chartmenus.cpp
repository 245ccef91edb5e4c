// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallchart/chartmenus.h"

#include "ui/text/campaignterms.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/menubutton.h"
#include "ui/widgets/pageheader.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace wallchart {

namespace {

/// The groupings that are offered; as on the command line.
constexpr std::array kGroupings{"unit,shift", "unit",     "unit:1,shift",  "shift,unit", "shift",
                                "job",        "unit,job", "worksite,unit", "none"};

constexpr std::array kOrders{
    std::pair{CardOrder::LeaderGroups, QT_TRANSLATE_NOOP("WallChartPage", "Leader groups")},
    std::pair{CardOrder::Assessment, QT_TRANSLATE_NOOP("WallChartPage", "Assessment")},
    std::pair{CardOrder::Name, QT_TRANSLATE_NOOP("WallChartPage", "Name")}};

QString inMenu(const char *text)
{
    return QCoreApplication::translate("WallChartPage", text);
}

/// The words say what is chosen, also where only the icon is seen.
void sayChosen(QToolButton &button, const QString &text)
{
    button.setText(text);
    button.setAccessibleName(text);
    button.setToolTip(text);
}

}   // namespace

ChartMenus::ChartMenus(Workspace &workspace, ChartContent &content, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_content(content),
      m_group(menuButton("layout-grid", this)), m_sort(menuButton("arrow-down-up", this)),
      m_color(menuButton("palette", this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    for (QToolButton *button : {m_group, m_sort, m_color}) line->addWidget(button);
    line->addStretch();
    // Tests come and go while people work.
    connect(&m_content, &ChartContent::replaced, this, &ChartMenus::fillColorMenu);
    retranslate();
}

void ChartMenus::retranslate()
{
    fillGroupMenu();
    fillSortMenu();
    fillColorMenu();
}

/// All but the last `icons` buttons say what is chosen.
void ChartMenus::showWords(std::size_t icons)
{
    const std::array buttons{m_group, m_sort, m_color};
    for (std::size_t i = 0; i < buttons.size(); ++i)
        buttons[i]->setToolButtonStyle(i + icons < buttons.size() ? Qt::ToolButtonTextBesideIcon
                                                                  : Qt::ToolButtonIconOnly);
}

void ChartMenus::fit()
{
    std::size_t icons = 0;
    while (icons + 1 < m_needed.size() && m_needed[icons].width() > width()) ++icons;
    showWords(icons);
}

void ChartMenus::measure()
{
    for (std::size_t icons = 0; icons < m_needed.size(); ++icons) {
        showWords(icons);
        QSize size(2 * layout()->spacing(), 0);
        for (const QToolButton *button : {m_group, m_sort, m_color}) {
            const QSize hint = button->sizeHint();
            size = {size.width() + hint.width(), std::max(size.height(), hint.height())};
        }
        m_needed[icons] = size;
    }
    fit();
    updateGeometry();
}

void ChartMenus::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ChartMenus::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) measure();
}

void ChartMenus::fillGroupMenu()
{
    m_group->menu()->clear();
    const CampaignTerms terms(m_workspace.campaign());
    for (const char *key : kGroupings) {
        const QString chosen = QString::fromLatin1(key);
        const std::vector<Dimension> dimensions = dimensionsFromText(chosen).value();
        QAction *action = m_group->menu()->addAction(terms.grouping(dimensions));
        action->setCheckable(true);
        const bool isShown = dimensions == m_content.options().groupBy;
        action->setChecked(isShown);
        if (isShown) sayChosen(*m_group, tr("Group: %1").arg(action->text()));
        connect(action, &QAction::triggered, this, [this, chosen] { chooseGrouping(chosen); });
    }
    measure();
}

void ChartMenus::fillSortMenu()
{
    m_sort->menu()->clear();
    for (const auto &[order, text] : kOrders) {
        QAction *action = m_sort->menu()->addAction(inMenu(text));
        action->setCheckable(true);
        action->setChecked(order == m_content.options().order);
        if (action->isChecked()) sayChosen(*m_sort, tr("Sort: %1").arg(inMenu(text)));
        connect(action, &QAction::triggered, this, [this, chosen = order] { chooseOrder(chosen); });
    }
    measure();
}

void ChartMenus::fillColorMenu()
{
    m_color->menu()->clear();
    addColor(tr("Assessment", "what colours stand for"), {});
    if (!m_workspace.campaign().all<Shift>().empty())
        addColor(CampaignTerms(m_workspace.campaign()).shift(), {ColoringKind::Shift});
    addColor(tr("Coverage", "what colours stand for"), {ColoringKind::Coverage});
    const auto &tests = m_workspace.reading().tests();
    if (!tests.empty()) m_color->menu()->addSeparator();
    for (const StructureTest *test : tests) addColor(test->name, {ColoringKind::Test, test->id});
    measure();
}

void ChartMenus::addColor(const QString &text, const Coloring &coloring)
{
    QAction *action = m_color->menu()->addAction(text);
    action->setCheckable(true);
    action->setChecked(m_content.chart()->coloring == coloring);
    if (action->isChecked()) sayChosen(*m_color, tr("Colour: %1").arg(text));
    connect(action, &QAction::triggered, this, [this, coloring] { colorBy(coloring); });
}

void ChartMenus::colorBy(const Coloring &coloring)
{
    WallChartOptions options = m_content.options();
    options.coloring = coloring;
    options.test = coloring.test;   // in the headers too
    m_content.setOptions(std::move(options));
}

void ChartMenus::chooseGrouping(const QString &key)
{
    WallChartOptions options = m_content.options();
    options.groupBy = dimensionsFromText(key).value_or(std::vector<Dimension>());
    m_content.setOptions(std::move(options));
    fillGroupMenu();
}

void ChartMenus::chooseOrder(CardOrder order)
{
    WallChartOptions options = m_content.options();
    options.order = order;
    m_content.setOptions(std::move(options));
    fillSortMenu();
}

}   // namespace wallchart
