// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallchart/wallchartview.h"

#include "core/charts/layoutrequest.h"
#include "ui/painting/fonttextmeasurer.h"
#include "ui/painting/wallchartpainter.h"
#include "ui/text/chartwording.h"
#include "ui/wallchart/chartaccessibility.h"
#include "ui/widgets/keyposition.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace wallchart {

namespace {

constexpr std::chrono::milliseconds kLensAfter{120};
constexpr int kWheelStep = 120;
constexpr int kMargin = 13;   // of the page; it may lie outside
constexpr double kLeastPinch = 1.25;
constexpr std::size_t kLaidOutHidden = 3'000;   // people; a blink

/// The step nearest to a zoom.
std::size_t stepNear(double zoom)
{
    const auto &steps = zoomSteps();
    std::size_t best = 0;
    for (std::size_t i = 1; i < steps.size(); ++i) {
        if (std::abs(steps[i] - zoom) < std::abs(steps[best] - zoom)) best = i;
    }
    return best;
}

}   // namespace

const std::vector<double> &zoomSteps()
{
    static const std::vector<double> steps{0.08, 0.2, 0.4, 0.65, 1, 1.25, 1.5, 1.75, 2};
    return steps;
}

WallChartView::WallChartView(Workspace &workspace, ChartContent &content, Appearance &appearance,
                             QWidget *parent)
    : QAbstractScrollArea(parent), m_workspace(workspace), m_content(content),
      m_appearance(appearance), m_chart(content.chart()), m_pointer(*this),
      m_lens(workspace, appearance, viewport())
{
    installChartAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    grabGesture(Qt::PinchGesture);
    m_relayout.setSingleShot(true);
    connect(&m_relayout, &QTimer::timeout, this, &WallChartView::layOut);
    connect(&content, &ChartContent::replaced, this, &WallChartView::layOutIfShown);
    connect(&content, &ChartContent::patched, this, [this] {
        if (m_isOutdated) return;
        m_chart = m_content.chart();
        m_places = ChartSelection(*m_chart, m_geometry);
        repaintChart();
    });
    connect(&workspace, &Workspace::selectionChanged, this, &WallChartView::readSelection);
    connect(&appearance, &Appearance::changed, this, [this] {
        readWords();
        layOut();
    });
    readWords();
    readSelection();
    layOut();
}

WallChartView::~WallChartView() = default;

void WallChartView::readSelection()
{
    const std::vector<WorkerId> &selection = m_workspace.selection();
    m_selected = {selection.begin(), selection.end()};
    repaintChart();
}

void WallChartView::readWords()
{
    m_words = chartWords(m_workspace.campaign().scale(), QLocale(),
                         CampaignTerms(m_workspace.campaign()));
    setAccessibleName(tr("Wall chart"));
}

/// Laying out a large chart that nobody sees would only hold up what they do.
void WallChartView::layOutIfShown()
{
    m_isOutdated = !isVisible() && m_content.chart()->people.size() > kLaidOutHidden;
    if (!m_isOutdated) layOut();
}

void WallChartView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    if (m_isOutdated) layOut();
}

void WallChartView::layOut()
{
    m_isOutdated = false;
    m_relayout.stop();
    m_chart = m_content.chart();
    m_pointer.forgetBoxes();
    m_lens.hideLens();
    const ScreenRequest request{.words = m_words,
                                .width = std::max(200.0, double(roomForChart())),
                                .zoom = m_zoom,
                                .textScale = m_appearance.textScale(),
                                .rightToLeft = isRightToLeft()};
    m_geometry = layoutWallChart(*m_chart, request,
                                 FontTextMeasurer(m_shaper, ChartMedium::Screen));
    m_places = ChartSelection(*m_chart, m_geometry);
    m_laidOutFor = roomForChart();
    fitScrollBars();
    repaintChart();
    Q_EMIT laidOut();
}

void WallChartView::fitScrollBars()
{
    const QSizeF page = m_geometry.pages.empty() ? QSizeF() : m_geometry.pages.front().size;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(
        0, std::max(0, static_cast<int>(std::ceil(page.height())) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(
        0, std::max(0, static_cast<int>(std::ceil(page.width())) - roomForChart() - kMargin));
}

int WallChartView::roomForChart() const
{
    // The margin of the page may lie under the scroll bar.
    const bool hasBar = verticalScrollBar()->isVisible();
    return viewport()->width() + (hasBar ? verticalScrollBar()->width() : 0);
}

QPoint WallChartView::scrollOffset() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

QPointF WallChartView::toChart(const QPoint &viewportPoint) const
{
    return viewportPoint + scrollOffset();
}

QRect WallChartView::toViewport(const QRectF &chartRect) const
{
    return chartRect.toAlignedRect().translated(-scrollOffset());
}

CardLook WallChartView::lookOf(std::uint32_t box) const
{
    CardLook look{.hovered = box == m_pointer.hovered()};
    const std::uint32_t index = m_places.personOf(box);
    if (index == kNone) {
        look.filteredOut = static_cast<bool>(m_matches);
        return look;
    }
    const ChartPerson &person = m_chart->people[index];
    look.filteredOut = m_matches && !m_matches(person.id);
    look.selected = m_selected.contains(person.id);
    look.current = hasFocus() && m_workspace.current() == person.id;
    if (m_workspace.selection().size() != 1) return look;
    const std::uint32_t leader = m_places.personOf(m_workspace.selection().front());
    look.followsSelected = leader != kNone
                           && std::binary_search(m_chart->follows.begin(), m_chart->follows.end(),
                                                 FollowLink{index, leader});
    return look;
}

void WallChartView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRectF visible = QRectF(event->rect()).translated(scrollOffset());
    const PaintView view{.visible = visible, .place = {1, -QPointF(scrollOffset())}};
    if (m_geometry.pages.empty()) {
        painter.fillRect(event->rect(), m_appearance.theme().canvas);
        return;
    }
    paintWallChart(painter, {*m_chart, m_geometry, m_words}, m_appearance.theme(), m_shaper, view);
    painter.translate(-scrollOffset());
    paintOverlay(painter, m_geometry, m_appearance.theme(),
                 {.lookOf = [this](std::uint32_t box) { return lookOf(box); },
                  .rubberBand = m_pointer.rubberBand(),
                  .dropTarget = m_pointer.dropTarget()},
                 visible);
}

void WallChartView::resizeEvent(QResizeEvent *)
{
    if (roomForChart() == m_laidOutFor) fitScrollBars();   // the cards stay where they are
    else m_relayout.start(0);
}

void WallChartView::scrollContentsBy(int, int)
{
    m_lens.hideLens();
    repaintChart();
}

void WallChartView::setZoom(double zoom, const QPoint &anchor)
{
    const double bounded = std::clamp(zoom, zoomSteps().front(), zoomSteps().back());
    const double next = bounded < 1 ? zoomSteps()[stepNear(bounded)] : bounded;
    if (next == m_zoom) return;
    const std::uint32_t kept = cardNearest(m_geometry, toChart(anchor));
    const QPointF before = kept == kNone ? QPointF() : m_geometry.cards[kept].rect().center();
    const QPointF inView = before - scrollOffset();
    m_zoom = next;
    layOut();
    if (kept < m_geometry.cards.size()) {
        const QPointF after = m_geometry.cards[kept].rect().center() - inView;
        horizontalScrollBar()->setValue(static_cast<int>(after.x()));
        verticalScrollBar()->setValue(static_cast<int>(after.y()));
    }
    Q_EMIT zoomChanged(m_zoom);
}

void WallChartView::stepZoom(int steps, const QPoint &anchor)
{
    const int last = static_cast<int>(zoomSteps().size()) - 1;
    const int next = std::clamp(static_cast<int>(stepNear(m_zoom)) + steps, 0, last);
    setZoom(zoomSteps()[static_cast<std::size_t>(next)], anchor);
}

void WallChartView::zoomToFit()
{
    const auto &steps = zoomSteps();
    // From the smallest up: of a chart that is too large for any, one is laid out and not five.
    std::optional<double> fitting;
    for (const double zoom : steps) {
        if (zoom > 1) break;
        m_zoom = zoom;
        layOut();
        if (verticalScrollBar()->maximum() > 0) break;
        fitting = zoom;
    }
    if (fitting && *fitting != m_zoom) {
        m_zoom = *fitting;
        layOut();
    }
    Q_EMIT zoomChanged(m_zoom);
}

void WallChartView::pinch(double factor, const QPoint &anchor)
{
    m_pinched *= factor;
    if (m_pinched > 1 / kLeastPinch && m_pinched < kLeastPinch) return;
    stepZoom(m_pinched > 1 ? 1 : -1, anchor);
    m_pinched = 1;
}

void WallChartView::setMatching(std::function<bool(WorkerId)> matches)
{
    m_matches = std::move(matches);
    repaintChart();
}

void WallChartView::showBox(std::uint32_t box)
{
    if (box == kNone || box >= m_geometry.cards.size()) return;
    constexpr int kAround = 24;
    const QRect card =
        toViewport(m_geometry.cards[box].rect()).adjusted(-kAround, -kAround, kAround, kAround);
    const QRect room = viewport()->rect();
    QScrollBar *bar = verticalScrollBar();
    if (card.top() < room.top()) bar->setValue(bar->value() + card.top());
    else if (card.bottom() > room.bottom())
        bar->setValue(bar->value() + card.bottom() - room.bottom());
}

void WallChartView::showWorker(WorkerId worker)
{
    m_workspace.selectOnly(worker);
    showBox(m_places.boxOf(worker));
}

bool WallChartView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_pointer.move({-1, -1}, Qt::NoButton, Qt::NoModifier);
        m_lens.hideLens();
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture)
            pinch(1 + gesture->value(), gesture->position().toPoint());
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void WallChartView::mousePressEvent(QMouseEvent *event)
{
    m_lens.hideLens();
    if (event->button() == Qt::LeftButton) m_pointer.press(event->pos(), event->modifiers());
}

void WallChartView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer.move(event->pos(), event->buttons(), event->modifiers());
    const auto worker = m_places.workerOf(m_pointer.hovered());
    const bool small = m_geometry.metrics.detail <= Detail::Initials;
    if (small && worker && event->buttons() == Qt::NoButton)
        showLens(*worker, m_pointer.hovered(), kLensAfter);
    else m_lens.hideLens();
}

void WallChartView::showLens(WorkerId worker, std::uint32_t box, std::chrono::milliseconds after)
{
    const CardBox &card = m_geometry.cards[box];
    const ChartCategory *category = m_chart->categoryOf(m_chart->codeOf(m_chart->cards[card.card]));
    m_lens.showFor(worker, toViewport(card.rect()), after,
                   category ? m_words.categoryLabel(*category) : QString());
}

void WallChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) m_pointer.release(event->pos(), event->modifiers());
}

void WallChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto worker = m_places.workerOf(m_geometry.cardAt(toChart(event->pos())));
    if (!worker) return;
    if (m_geometry.metrics.detail != Detail::Cards) {
        setZoom(1, event->pos());
        showWorker(*worker);
    } else {
        Q_EMIT inspectorWanted();
    }
}

void WallChartView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_wheel += event->angleDelta().y();
    const int steps = m_wheel / kWheelStep;
    m_wheel -= steps * kWheelStep;
    if (steps != 0) stepZoom(steps, event->position().toPoint());
    event->accept();
}

void WallChartView::moveCurrent(Heading heading, bool extend)
{
    const auto current = m_workspace.current();
    std::uint32_t from = current ? m_places.boxOf(*current) : kNone;
    const bool started = from == kNone;
    if (started) from = cardNearest(m_geometry, toChart({0, 0}));
    if (from == kNone) return;
    std::uint32_t box = started ? from : cardBeside(m_geometry, from, heading);
    while (!m_places.workerOf(box)) {   // over unnamed people
        const std::uint32_t next = cardBeside(m_geometry, box, heading);
        if (next == box) return;
        box = next;
    }
    const WorkerId worker = *m_places.workerOf(box);
    if (extend && !started) {
        std::vector<WorkerId> workers = m_workspace.selection();
        if (!m_selected.contains(worker)) workers.push_back(worker);
        m_workspace.select(std::move(workers), worker);
    } else {
        m_workspace.selectOnly(worker);
    }
    showBox(box);
    if (m_geometry.metrics.detail <= Detail::Initials) showLens(worker, box, {});
    announceCard(*this, box);
}

void WallChartView::selectMatching()
{
    std::vector<WorkerId> workers;
    for (const ChartPerson &person : m_chart->people) {
        if (!m_matches || m_matches(person.id)) workers.push_back(person.id);
    }
    m_workspace.select(std::move(workers));
}

bool WallChartView::handleNavigation(const QKeyEvent &event)
{
    const bool extend = event.modifiers() & Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_Left: moveCurrent(Heading::Left, extend); return true;
    case Qt::Key_Right: moveCurrent(Heading::Right, extend); return true;
    case Qt::Key_Up: moveCurrent(Heading::Up, extend); return true;
    case Qt::Key_Down: moveCurrent(Heading::Down, extend); return true;
    case Qt::Key_Escape:
        if (!m_pointer.cancel()) m_workspace.select({});
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT inspectorWanted(); return true;
    case Qt::Key_Delete: Q_EMIT removeWanted(); return true;
    case Qt::Key_Slash: Q_EMIT nameSearchWanted(); return true;
    default: return false;
    }
}

void WallChartView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll)) {
        selectMatching();
    } else if (handleNavigation(*event)) {
        return;
    } else if (const auto digit = digitOf(*event)) {
        Q_EMIT digitTyped(*digit);
    } else if (const auto letter = letterAt(*event)) {
        if (*letter == QLatin1Char('/')) Q_EMIT nameSearchWanted();
        else Q_EMIT letterTyped(*letter);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void WallChartView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const auto worker = m_places.workerOf(m_geometry.cardAt(toChart(event->pos())));
        if (worker && !m_workspace.isSelected(*worker)) m_workspace.selectOnly(*worker);
    }
    Q_EMIT contextMenuWanted(event->globalPos());
}

void WallChartView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    repaintChart();
}

void WallChartView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_lens.hideLens();
    repaintChart();
}

void WallChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange) {
        readWords();
        m_relayout.start(0);
    }
    QAbstractScrollArea::changeEvent(event);
}

}   // namespace wallchart
