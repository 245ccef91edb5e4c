// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/excerptview.h"

#include "core/editing/intents/structureintents.h"
#include "core/training/excerpt.h"
#include "ui/painting/fonttextmeasurer.h"
#include "ui/painting/wallchartpainter.h"
#include "ui/text/chartwording.h"

#include <QApplication>
#include <QJsonArray>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollArea>
#include <QtConcurrentRun>

#include <cmath>

namespace wallchart {

namespace {

/// Up to here an excerpt is read and laid out within a frame or two.
constexpr std::size_t kReadExcerptAtOnce = 1'000;
/// Signs and codes; larger cards would show numbers that mean nothing here.
constexpr double kCodesZoom = 0.5;
constexpr int kLeastExcerptWidth = 200;
constexpr double kExcerptRadius = 8;

std::size_t peopleIn(const QJsonObject &excerpt)
{
    qsizetype people = 0;
    for (const QJsonValue cell : excerpt[QLatin1String("cells")].toArray())
        people += cell.toObject()[QLatin1String("workers")].toArray().size();
    return static_cast<std::size_t>(people);
}

/// An excerpt knows no other scale.
Scale shippedScale()
{
    IdSource ids = IdSource::seeded(1, 0);
    return newCampaign(QStringLiteral("W"), QDate(2000, 1, 1), ids).scale();
}

}   // namespace

WallChart chartOfExcerpt(const QJsonObject &excerpt, QDate firstDay, QDate asOf)
{
    const Campaign campaign = campaignOfExcerpt(excerpt, firstDay);
    WallChartOptions options;
    options.order = CardOrder::Name;
    // Where none leave, nobody is known to be without one.
    options.hideAssessments = !excerpt.contains(QLatin1String("assessments"));
    WallChart chart = wallChartOf(Reading(campaign, std::max(firstDay, asOf)), options);
    // Who is covered rests on tests too, and no chart of a test leaves.
    for (ChartGroup &group : chart.groups) group.coverage.reset();
    return chart;
}

ExcerptView::LaidOut ExcerptView::laidOut(const Chart &chart, const ScreenRequest &request,
                                          TextShaper &shaper)
{
    return std::make_shared<const Layout>(
        Layout{chart, request.width,
               layoutWallChart(*chart, request, FontTextMeasurer(shaper, ChartMedium::Screen))});
}

bool ExcerptView::isThere(const LaidOut &layout)
{
    return layout && !layout->geometry.pages.empty();
}

ExcerptView::ExcerptView(Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&appearance, &Appearance::changed, this, [this] {
        readWords();
        layOutAnew();
    });
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        // Work that was given up ends without a chart.
        if (m_reading.future().isResultReadyAt(0)) take(m_reading.result());
    });
    connect(&m_layingOut, &QFutureWatcherBase::finished, this, &ExcerptView::takeLayout);
    readWords();
}

ExcerptView::~ExcerptView()
{
    m_reading.waitForFinished();
    m_layingOut.waitForFinished();
}

void ExcerptView::showExcerpt(const QJsonObject &excerpt, QDate firstDay, QDate asOf)
{
    m_reading.setFuture({});   // what is still being read is of another version
    if (peopleIn(excerpt) <= kReadExcerptAtOnce) {
        take(std::make_shared<const WallChart>(chartOfExcerpt(excerpt, firstDay, asOf)));
        return;
    }
    take({});
    m_reading.setFuture(QtConcurrent::run([excerpt, firstDay, asOf]() -> Chart {
        return std::make_shared<const WallChart>(chartOfExcerpt(excerpt, firstDay, asOf));
    }));
}

void ExcerptView::showChart(Chart chart)
{
    m_reading.setFuture({});
    take(std::move(chart));
}

void ExcerptView::take(Chart chart)
{
    m_chart = std::move(chart);
    m_layout.reset();
    m_shaper.clear();
    layOutAnew();
    Q_EMIT read();
}

void ExcerptView::enlarge(double factor)
{
    m_factor = factor;
    layOutAnew();
}

void ExcerptView::setScrolledBy(QScrollArea &area)
{
    setFocusProxy(&area);
    connect(qApp, &QApplication::focusChanged, this, [this] { update(); });
}

void ExcerptView::readWords()
{
    m_words = chartWords(shippedScale(), QLocale());
    setAccessibleName(tr("Chart with codes instead of names"));
}

QString ExcerptView::caption() const
{
    if (!m_chart) return {};
    return tr("%Ln people, codes instead of names", nullptr, m_chart->total.base);
}

bool ExcerptView::isLaidOut() const
{
    return isThere(m_layout);
}

bool ExcerptView::isLarge() const
{
    return m_chart && m_chart->people.size() > kReadExcerptAtOnce;
}

ScreenRequest ExcerptView::requestFor(int width) const
{
    return {.words = m_words,
            .width = static_cast<double>(std::max(kLeastExcerptWidth, width)),
            .zoom = kCodesZoom,
            .textScale = m_appearance.textScale() * m_factor,
            .rightToLeft = isRightToLeft()};
}

ExcerptView::LaidOut ExcerptView::laidOutFor(int width) const
{
    if (!m_chart) return {};
    return laidOut(m_chart, requestFor(width), m_shaper);
}

void ExcerptView::layOutAnew()
{
    m_heights.clear();
    if (isLarge()) layOutInBackground();
    else m_layout = laidOutFor(width());
    setAccessibleDescription(caption());
    updateGeometry();
    update();
}

void ExcerptView::layOutInBackground()
{
    m_isOutdated = m_layingOut.isRunning();
    if (m_isOutdated) return;   // begins again when that is done
    m_layingOut.setFuture(QtConcurrent::run([chart = m_chart, request = requestFor(width())] {
        TextShaper shaper(Kerning::None);   // each thread needs its own
        return laidOut(chart, request, shaper);
    }));
}

void ExcerptView::takeLayout()
{
    if (!m_layingOut.future().isResultReadyAt(0)) return;
    const LaidOut layout = m_layingOut.result();
    m_layingOut.setFuture({});   // keeps no chart that is not shown any more
    if (std::exchange(m_isOutdated, false) && isLarge()) layOutInBackground();
    if (layout->chart != m_chart) return;
    m_layout = layout;
    m_heights[static_cast<int>(layout->width)] = heightOf(m_layout);
    updateGeometry();
    update();
}

int ExcerptView::heightOf(const LaidOut &layout) const
{
    if (!isThere(layout)) return m_appearance.px(60);
    return static_cast<int>(std::ceil(layout->geometry.pages.front().size.height()));
}

int ExcerptView::heightForWidth(int width) const
{
    if (const auto known = m_heights.find(width); known != m_heights.end()) return known->second;
    if (isLarge()) return heightOf(m_layout);
    return m_heights.emplace(width, heightOf(laidOutFor(width))).first->second;
}

QSize ExcerptView::sizeHint() const
{
    const int width = m_appearance.px(480);
    return {width, heightForWidth(width)};
}

QSize ExcerptView::minimumSizeHint() const
{
    return {kLeastExcerptWidth, m_appearance.px(60)};
}

void ExcerptView::resizeEvent(QResizeEvent *event)
{
    if (event->oldSize().width() == width()) return;
    if (isLarge()) layOutInBackground();
    else m_layout = laidOutFor(width());
    update();
}

void ExcerptView::moveEvent(QMoveEvent *)
{
    if (hasFocus()) update();   // the mark stays where it is
}

void ExcerptView::paintEvent(QPaintEvent *event)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    if (!isLaidOut()) {
        painter.fillRect(rect(), theme.canvas);
        painter.setPen(theme.muted);
        painter.drawText(rect(), Qt::AlignCenter, tr("Being worked out …"));
        return;
    }
    paintWallChart(painter, {*m_layout->chart, m_layout->geometry, m_words}, theme, m_shaper,
                   {.visible = QRectF(event->rect()), .place = {1, {}}});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line2);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kExcerptRadius / 2,
                            kExcerptRadius / 2);
    if (focusProxy() && hasFocus()) paintFocus(painter);
}

void ExcerptView::paintFocus(QPainter &painter) const
{
    painter.setPen(QPen(m_appearance.theme().focus, 2));
    painter.drawRect(visibleRegion().boundingRect().adjusted(1, 1, -1, -1));
}

void ExcerptView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange) {
        readWords();
        layOutAnew();
    }
    QWidget::changeEvent(event);
}

}   // namespace wallchart
