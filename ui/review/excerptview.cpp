// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/excerptview.h"

#include "core/charts/layoutrequest.h"
#include "core/editing/intents/structureintents.h"
#include "core/training/excerpt.h"
#include "ui/painting/fonttextmeasurer.h"
#include "ui/painting/wallchartpainter.h"
#include "ui/text/chartwording.h"

#include <QJsonArray>
#include <QPaintEvent>
#include <QPainter>
#include <QtConcurrentRun>

#include <cmath>

namespace wallchart {

namespace {

/// Up to here an excerpt is read within a frame or two.
constexpr qsizetype kReadExcerptAtOnce = 1'000;
/// Signs and codes; larger cards would show numbers that mean nothing here.
constexpr double kCodesZoom = 0.5;
constexpr int kLeastExcerptWidth = 200;
constexpr double kExcerptRadius = 8;

qsizetype peopleIn(const QJsonObject &excerpt)
{
    qsizetype people = 0;
    for (const QJsonValue cell : excerpt[QLatin1String("cells")].toArray())
        people += cell.toObject()[QLatin1String("workers")].toArray().size();
    return people;
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
    return wallChartOf(Reading(campaign, std::max(firstDay, asOf)), options);
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
    connect(&m_watcher, &QFutureWatcher<Chart>::finished, this, [this] {
        // Work that was given up ends without a chart.
        if (m_watcher.future().isResultReadyAt(0)) take(m_watcher.result());
    });
    readWords();
}

ExcerptView::~ExcerptView()
{
    m_watcher.waitForFinished();
}

void ExcerptView::showExcerpt(const QJsonObject &excerpt, QDate firstDay, QDate asOf)
{
    m_watcher.setFuture({});   // what is still being read is of another version
    if (peopleIn(excerpt) <= kReadExcerptAtOnce) {
        take(std::make_shared<const WallChart>(chartOfExcerpt(excerpt, firstDay, asOf)));
        return;
    }
    take({});
    m_watcher.setFuture(QtConcurrent::run([excerpt, firstDay, asOf]() -> Chart {
        return std::make_shared<const WallChart>(chartOfExcerpt(excerpt, firstDay, asOf));
    }));
}

void ExcerptView::take(Chart chart)
{
    m_chart = std::move(chart);
    m_shaper.clear();
    layOutAnew();
    Q_EMIT read();
}

void ExcerptView::enlarge(double factor)
{
    m_factor = factor;
    layOutAnew();
}

void ExcerptView::readWords()
{
    m_words = chartWords(shippedScale(), QLocale());
    setAccessibleName(tr("Chart with codes instead of names"));
}

QString ExcerptView::caption() const
{
    if (!m_chart) return {};
    return tr("%n people, codes instead of names", nullptr, m_chart->total.base);
}

WallChartGeometry ExcerptView::laidOutFor(int width) const
{
    if (!m_chart) return {};
    const ScreenRequest request{.words = m_words,
                                .width = static_cast<double>(std::max(kLeastExcerptWidth, width)),
                                .zoom = kCodesZoom,
                                .textScale = m_appearance.textScale() * m_factor,
                                .rightToLeft = isRightToLeft()};
    return layoutWallChart(*m_chart, request, FontTextMeasurer(m_shaper, ChartMedium::Screen));
}

void ExcerptView::layOutAnew()
{
    m_measured.reset();
    m_geometry = laidOutFor(width());
    setAccessibleDescription(caption());
    updateGeometry();
    update();
}

int ExcerptView::heightForWidth(int width) const
{
    if (m_measured && m_measured->width() == width) return m_measured->height();
    const WallChartGeometry geometry = laidOutFor(width);
    const double height = geometry.pages.empty() ? m_appearance.px(60)
                                                 : geometry.pages.front().size.height();
    m_measured = QSize(width, static_cast<int>(std::ceil(height)));
    return m_measured->height();
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

void ExcerptView::resizeEvent(QResizeEvent *)
{
    m_geometry = laidOutFor(width());
    update();
}

void ExcerptView::paintEvent(QPaintEvent *event)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    if (!m_chart || m_geometry.pages.empty()) {
        painter.fillRect(rect(), theme.canvas);
        painter.setPen(theme.muted);
        painter.drawText(rect(), Qt::AlignCenter, tr("Being worked out …"));
        return;
    }
    paintWallChart(painter, {*m_chart, m_geometry, m_words}, theme, m_shaper,
                   {.visible = QRectF(event->rect()), .place = {1, {}}});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line2);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kExcerptRadius / 2,
                            kExcerptRadius / 2);
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
