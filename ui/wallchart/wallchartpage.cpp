// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallchart/wallchartpage.h"

#include "core/editing/intents/relationintents.h"
#include "ui/text/campaignterms.h"
#include "ui/text/labels.h"
#include "ui/wallchart/chartmenus.h"
#include "ui/wallchart/matrixview.h"
#include "ui/wallchart/namefinder.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/workspace/workeractions.h"

#include <QApplication>
#include <QButtonGroup>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>

#include <cmath>

namespace wallchart {

namespace {

constexpr int kFilterWidth = 250;
constexpr int kRestingFilterWidth = 124;   // where the legend needs the room
constexpr int kRoomyStrip = 1100;

QToolButton *flatButton(const char *iconName)
{
    auto *button = new QToolButton;
    setRole(button, "flat");
    button->setIcon(icon(iconName));
    return button;
}

void name(QAbstractButton &button, const QString &text)
{
    button.setToolTip(text);
    button.setAccessibleName(text);
}

}   // namespace

WallChartPage::WallChartPage(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_appearance(appearance), m_content(workspace, {}),
      m_header(new PageHeader(this)), m_filter(new FilterBox(workspace, appearance, this)),
      m_legend(new LegendBar(appearance, this)), m_stack(new QStackedWidget(this)),
      m_view(new WallChartView(workspace, m_content, appearance, this)),
      m_empty(new EmptyState("users", this)), m_matrix(new MatrixView(workspace, appearance, this)),
      m_menus(new ChartMenus(workspace, m_content, this)), m_finder(new NameFinder(m_view))
{
    buildSides();
    buildHeader();
    for (QWidget *side : std::initializer_list<QWidget *>{m_view, m_empty, m_matrix})
        m_stack->addWidget(side);
    m_emptyButtons = {m_empty->addButton(), m_empty->addButton(true)};
    connect(m_emptyButtons[0], &QPushButton::clicked, this, &WallChartPage::importWanted);
    connect(m_emptyButtons[1], &QPushButton::clicked, this, &WallChartPage::addWorkerWanted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    m_strip = buildStrip();
    layout->addWidget(m_strip);
    layout->addWidget(m_stack, 1);
    connectView();
    connect(&m_content, &ChartContent::replaced, this, [this] {
        updateLegend();
        updateMatching();
        updateEmpty();
    });
    connect(&m_content, &ChartContent::patched, this, &WallChartPage::updateMatching);
    connect(&WorkerFilter::of(m_workspace), &WorkerFilter::changed, this,
            &WallChartPage::updateMatching);
    connect(m_filter, &FilterBox::accepted, this, &WallChartPage::focusMain);
    connect(qApp, &QApplication::focusChanged, this, &WallChartPage::fitFilter);
    connect(&m_workspace, &Workspace::filterChanged, this, &WallChartPage::fitFilter);
    connect(&m_appearance, &Appearance::changed, this, &WallChartPage::fitFilter);
    connect(m_legend, &LegendBar::chosenChanged, this, &WallChartPage::updateMatching);
    connect(&m_appearance, &Appearance::changed, this, &WallChartPage::updateLegend);
    retranslate();
    updateMatching();
}

WallChartPage::~WallChartPage()
{
    disconnect(qApp, nullptr, this, nullptr);   // children lose the keyboard after this is gone
}

QString WallChartPage::title() const
{
    return tr("Wall chart");
}

void WallChartPage::focusMain()
{
    if (m_matrixSide->isChecked()) m_matrix->focusTable();
    else if (m_stack->currentWidget() == m_empty) m_emptyButtons[1]->setFocus();
    else m_view->setFocus();
}

void WallChartPage::buildSides()
{
    auto *sides = new QWidget;
    auto *line = new QHBoxLayout(sides);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    auto *group = new QButtonGroup(this);
    const auto add = [&] {
        auto *button = new QToolButton(sides);
        setRole(button, "segment");
        button->setCheckable(true);
        group->addButton(button);
        line->addWidget(button);
        return button;
    };
    m_chartSide = add();
    m_matrixSide = add();
    m_chartSide->setChecked(true);
    m_header->addTool(sides);
    connect(m_matrixSide, &QToolButton::toggled, this, &WallChartPage::showMatrix);
    connect(m_matrix, &MatrixView::showPeopleWanted, this, &WallChartPage::showPeopleWanted);
    connect(m_matrix, &MatrixView::hinted, this, &WallChartPage::hinted);
}

void WallChartPage::showMatrix(bool shown)
{
    m_matrixSide->setChecked(shown);
    m_chartSide->setChecked(!shown);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_strip, m_menus, m_fit, m_zoomOut,
                                                          m_zoom, m_zoomIn, m_zoomText})
        tool->setVisible(!shown);
    updateEmpty();
}

void WallChartPage::buildHeader()
{
    m_fit = new QToolButton;
    setRole(m_fit, "control");
    m_fit->setIcon(icon("maximize"));
    m_fit->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_zoomOut = flatButton("minus");
    m_zoomIn = flatButton("plus");
    m_zoomText = flatButton("plus");
    m_zoomText->setIcon({});
    m_zoom = new QSlider(Qt::Horizontal);
    m_zoom->setRange(0, static_cast<int>(zoomSteps().size()) - 1);
    m_zoom->setFixedWidth(90);
    m_zoom->setPageStep(1);
    m_header->addTool(m_menus);
    for (QWidget *tool :
         std::initializer_list<QWidget *>{m_fit, m_zoomOut, m_zoom, m_zoomIn, m_zoomText})
        m_header->addAtEnd(tool);
    connect(m_fit, &QToolButton::clicked, m_view, &WallChartView::zoomToFit);
    connect(m_zoomOut, &QToolButton::clicked, m_view, &WallChartView::zoomOut);
    connect(m_zoomIn, &QToolButton::clicked, m_view, &WallChartView::zoomIn);
    connect(m_zoomText, &QToolButton::clicked, m_view, [this] { m_view->setZoom(1); });
    connect(m_zoom, &QSlider::valueChanged, m_view,
            [this](int step) { m_view->setZoom(zoomSteps()[static_cast<std::size_t>(step)]); });
}

void WallChartPage::colorBy(const Coloring &coloring)
{
    showMatrix(false);
    m_menus->colorBy(coloring);
}

void WallChartPage::showPlace(const std::optional<UnitId> &unit,
                              const std::optional<ShiftId> &shift)
{
    if (!unit && !shift) return;
    const WallChart &chart = m_view->chart();
    const Campaign &campaign = m_workspace.campaign();
    const auto isThere = [&](const ChartCard &card) {
        bool inUnit = !unit;
        bool onShift = !shift;
        for (std::uint32_t at = card.group; at != kNone; at = chart.groups[at].parent) {
            const ChartGroup &group = chart.groups[at];
            inUnit = inUnit || isInside(campaign, group.unit, *unit);
            onShift = onShift || group.shift == shift;
        }
        return inUnit && onShift && card.person != kNone;
    };
    const auto found = std::find_if(chart.cards.begin(), chart.cards.end(), isThere);
    if (found != chart.cards.end())
        m_view->showBox(m_view->places().boxOf(chart.people[found->person].id));
}

QWidget *WallChartPage::buildStrip()
{
    auto *strip = new QFrame(this);
    setRole(strip, "strip");
    auto *line = new QHBoxLayout;
    line->addWidget(m_filter, 0, Qt::AlignTop);
    line->addWidget(m_legend, 1);
    auto *layout = new QVBoxLayout(strip);
    layout->setContentsMargins(16, 5, 4, 5);
    layout->setSpacing(3);
    layout->addLayout(line);
    layout->addWidget(&m_filter->explanation());
    return strip;
}

/// On a narrow page the filter takes its room only while it is used: the legend stays on a line.
void WallChartPage::fitFilter()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool isUsed = !m_workspace.filter().isEmpty() || QApplication::activePopupWidget()
                        || (focus && (focus == m_filter || m_filter->isAncestorOf(focus)));
    const bool isRoomy = width() >= m_appearance.px(kRoomyStrip);
    m_filter->setFixedWidth(
        m_appearance.px(isUsed || isRoomy ? kFilterWidth : kRestingFilterWidth));
}

void WallChartPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitFilter();
}

void WallChartPage::focusFilter()
{
    m_filter->focusText();
}

void WallChartPage::connectView()
{
    connect(m_view, &WallChartView::zoomChanged, this, &WallChartPage::updateZoom);
    connect(m_view, &WallChartView::digitTyped, this, &WallChartPage::typedDigit);
    connect(m_view, &WallChartView::letterTyped, this, &WallChartPage::typedLetter);
    connect(m_view, &WallChartView::removeWanted, this, &WallChartPage::removeWanted);
    connect(m_view, &WallChartView::inspectorWanted, this, &WallChartPage::inspectorWanted);
    connect(m_view, &WallChartView::moveWanted, this, &WallChartPage::move);
    connect(m_view, &WallChartView::followWanted, this, &WallChartPage::follow);
    connect(m_view, &WallChartView::dropRefused, this, &WallChartPage::hinted);
    connect(m_view, &WallChartView::contextMenuWanted, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillWorkerMenu(*menu);
        menu->popup(at);
    });
    connect(m_view, &WallChartView::nameSearchWanted, this, [this] {
        m_finder->openFor(m_content.chart(), {16, 16});
    });
    connect(m_finder, &NameFinder::found, m_view, &WallChartView::showWorker);
    connect(m_finder, &NameFinder::closed, this, &WallChartPage::focusMain);
    connect(m_finder, &NameFinder::nothingFound, this,
            [this] { Q_EMIT hinted(tr("Nobody on this chart is called that.")); });
}

void WallChartPage::retranslate()
{
    m_header->setTitle(title());
    m_chartSide->setText(tr("Chart"));
    m_matrixSide->setText(tr("Matrix"));
    m_matrixSide->setToolTip(tr("Count everyone by any two dimensions"));
    m_fit->setText(tr("Fit"));
    name(*m_fit, tr("Show the whole chart"));
    name(*m_zoomOut, tr("Zoom out"));
    name(*m_zoomIn, tr("Zoom in"));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_finder->setPlaceholderText(tr("Find a name"));
    m_finder->setAccessibleName(tr("Find a name on the chart"));
    const CampaignTerms terms(m_workspace.campaign());
    m_empty->setTexts(terms.nobodyYet(),
                      tr("Paste a list, import a spreadsheet, or type the first name."));
    m_emptyButtons[0]->setText(tr("Import…"));
    m_emptyButtons[1]->setText(terms.addPeople());
    m_menus->retranslate();
    m_matrix->retranslate();
    updateZoom();
    updateLegend();
    updateEmpty();
}

void WallChartPage::updateZoom()
{
    const auto &steps = zoomSteps();
    const auto at = std::min_element(steps.begin(), steps.end(), [this](double a, double b) {
        return std::abs(a - m_view->zoom()) < std::abs(b - m_view->zoom());
    });
    const QSignalBlocker blocker(m_zoom);
    m_zoom->setValue(static_cast<int>(at - steps.begin()));
    const QLocale locale;
    const QString percent = tr("%1%").arg(
        locale.toString(static_cast<int>(std::lround(m_view->zoom() * 100))));
    m_zoomText->setText(percent);
    name(*m_zoomText, tr("Zoom is %1. Press for 100%.").arg(percent));
}

void WallChartPage::updateLegend()
{
    m_legend->showFor(*m_content.chart(), m_view->words());
}

void WallChartPage::updateEmpty()
{
    const bool nobody = m_content.isRead() && m_content.chart()->cards.empty();
    if (m_matrixSide->isChecked()) m_stack->setCurrentWidget(m_matrix);
    else m_stack->setCurrentWidget(nobody ? static_cast<QWidget *>(m_empty) : m_view);
    m_strip->setVisible(!nobody && !m_matrixSide->isChecked());
}

void WallChartPage::updateMatching()
{
    const std::set<int> codes = m_legend->chosen();
    WorkerFilter &filter = WorkerFilter::of(m_workspace);
    if (codes.empty() && !filter.matches()) {
        m_view->setMatching({});
        return;
    }
    m_view->setMatching([&filter, codes, chart = m_content.chart()](WorkerId worker) {
        const ChartPerson *person = chart->find(worker);
        const bool chosen = codes.empty() || (person && codes.count(chart->codeOf(*person)) > 0);
        return chosen && filter.shows(worker);
    });
}

void WallChartPage::typedDigit(int digit)
{
    performKey(m_workspace, std::nullopt, digit);
}

void WallChartPage::typedLetter(QChar letter)
{
    if (letter == u'p' && m_workspace.current()) Q_EMIT introductionWanted();
    else performKey(m_workspace, letter, std::nullopt);
}

void WallChartPage::move(const ChartSpot &spot)
{
    // What the chart is not grouped by stays as it is, which may differ from one to the other.
    ChangeSet all;
    for (const WorkerId &id : m_workspace.selection()) {
        const WorkerReading *worker = m_workspace.reading().find(id);
        const Cell cell = worker ? worker->cell() : Cell{};
        const ChangeSet one = moveAll(m_workspace.campaign(), std::span(&id, 1),
                                      {.unit = spot.setsUnit ? spot.unit : cell.unit,
                                       .shift = spot.setsShift ? spot.shift : cell.shift,
                                       .on = m_workspace.today()},
                                      m_workspace.ids());
        if (one.empty()) continue;
        if (all.label.key.isEmpty()) all.label = one.label;
        all.edits.append(one.edits);
    }
    if (m_workspace.selection().size() > 1)
        all.label = moveAll(m_workspace.campaign(), m_workspace.selection(),
                            {.unit = spot.unit, .shift = spot.shift, .on = m_workspace.today()},
                            m_workspace.ids())
                        .label;
    m_workspace.perform(std::move(all));
}

void WallChartPage::follow(WorkerId leader)
{
    ChangeSet all;
    for (const WorkerId &follower : m_workspace.selection()) {
        if (follower == leader) continue;
        const ChangeSet one = addTie(m_workspace.campaign(),
                                     {.from = follower,
                                      .to = leader,
                                      .kind = QString::fromLatin1(kFollowsKey),
                                      .seenOn = m_workspace.today()},
                                     m_workspace.ids());
        if (one.empty()) continue;
        if (all.label.key.isEmpty()) all.label = one.label;
        all.edits.append(one.edits);
    }
    m_workspace.perform(std::move(all));
}

void WallChartPage::fillAssessMenu(QMenu &menu)
{
    for (const ScaleLevel &level : m_workspace.campaign().scale().levels) {
        if (level.retired) continue;
        menu.addAction(QStringLiteral("&%1  %2").arg(level.level).arg(levelLabel(level)), this,
                       [this, digit = level.level] { typedDigit(digit); });
    }
    menu.addAction(QStringLiteral("&0  ") + tr("Unassessed"), this, [this] { typedDigit(0); });
}

void WallChartPage::fillMoveMenu(QMenu &menu)
{
    const Campaign &campaign = m_workspace.campaign();
    for (const Unit &unit : campaign.all<Unit>()) {
        menu.addAction(unitPath(campaign, unit.id), this, [this, id = unit.id] {
            move(ChartSpot{.area = {}, .unit = id, .setsUnit = true});
        });
    }
    menu.addSeparator();
    const QString word = CampaignTerms(campaign).shift();
    for (const Shift &shift : campaign.all<Shift>()) {
        menu.addAction(
            tr("%1 %2", "the word for a shift, its name").arg(word, shift.name), this,
            [this, id = shift.id] { move(ChartSpot{.area = {}, .shift = id, .setsShift = true}); });
    }
}

void WallChartPage::fillWorkerMenu(QMenu &menu)
{
    const bool somebody = !m_workspace.selection().empty();
    QMenu *assess = menu.addMenu(icon("square-pen"), tr("Assess"));
    fillAssessMenu(*assess);
    menu.addAction(icon("star"), tr("Suspected leader") + QStringLiteral("\tS"), this,
                   [this] { typedLetter(QLatin1Char('s')); });
    menu.addAction(icon("flag"), tr("Committee member") + QStringLiteral("\tC"), this,
                   [this] { typedLetter(QLatin1Char('c')); });
    menu.addAction(icon("message-square-text"), tr("Log contact…") + QStringLiteral("\tCtrl+L"),
                   this, &WallChartPage::logWanted);
    menu.addAction(icon("list-ordered"), tr("Take into outreach") + QStringLiteral("\tO"), this,
                   [this] { typedLetter(QLatin1Char('o')); });
    menu.addAction(icon("route"), tr("Who can bring us to them") + QStringLiteral("\tP"), this,
                   &WallChartPage::introductionWanted);
    QMenu *moveMenu = menu.addMenu(icon("arrow-right-left"), tr("Move to unit or shift"));
    fillMoveMenu(*moveMenu);
    menu.addAction(icon("panel-right"), tr("Show in inspector") + QStringLiteral("\tEnter"), this,
                   &WallChartPage::inspectorWanted);
    menu.addSeparator();
    menu.addAction(icon("trash-2"), tr("Remove from chart…") + QStringLiteral("\tDel"), this,
                   &WallChartPage::removeWanted);
    for (QAction *action : menu.actions()) action->setEnabled(somebody);
    assess->setEnabled(somebody);
    moveMenu->setEnabled(somebody);
}

}   // namespace wallchart
