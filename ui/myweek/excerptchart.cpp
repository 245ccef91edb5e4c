// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/excerptchart.h"

#include "core/charts/layoutrequest.h"
#include "core/editing/intents/structureintents.h"
#include "core/training/excerpt.h"
#include "ui/painting/fonttextmeasurer.h"
#include "ui/painting/wallchartpainter.h"
#include "ui/text/chartwording.h"

#include <QJsonArray>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace wallchart {

namespace {

constexpr double kZoom = 0.65;   // codes are short: names are shown, jobs do not leave
constexpr double kLeastChartWidth = 200;

/// An excerpt knows no other scale.
Scale shippedScale()
{
    IdSource ids = IdSource::seeded(1, 0);
    return newCampaign(QStringLiteral("W"), QDate(2000, 1, 1), ids).scale();
}

}   // namespace

ExcerptChart::Chart leavingChartOf(const QJsonObject &excerpt, QDate firstDay, QDate today)
{
    if (excerpt[QLatin1String("cells")].toArray().isEmpty()) return {};
    const Campaign campaign = campaignOfExcerpt(excerpt, firstDay);
    WallChartOptions options;
    options.order = CardOrder::Name;
    return std::make_shared<const WallChart>(
        wallChartOf(Reading(campaign, std::max(firstDay, today)), options));
}

ExcerptChart::ExcerptChart(Appearance &appearance, QWidget *parent)
    : QAbstractScrollArea(parent), m_appearance(appearance)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&appearance, &Appearance::changed, this, [this] {
        readWords();
        layOut();
    });
    readWords();
}

void ExcerptChart::readWords()
{
    m_words = chartWords(shippedScale(), QLocale());
    setAccessibleName(tr("Chart with codes in place of names"));
}

void ExcerptChart::show(Chart chart)
{
    m_chart = std::move(chart);
    m_shaper.clear();
    layOut();
}

void ExcerptChart::layOut()
{
    m_geometry = {};
    if (m_chart) {
        const ScreenRequest request{
            .words = m_words,
            .width = std::max(kLeastChartWidth, static_cast<double>(viewport()->width())),
            .zoom = kZoom,
            .textScale = m_appearance.textScale(),
            .rightToLeft = isRightToLeft()};
        m_geometry = layoutWallChart(*m_chart, request,
                                     FontTextMeasurer(m_shaper, ChartMedium::Screen));
    }
    const QSizeF page = m_geometry.pages.empty() ? QSizeF() : m_geometry.pages.front().size;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(
        0, std::max(0, static_cast<int>(std::ceil(page.height())) - viewport()->height()));
    viewport()->update();
}

void ExcerptChart::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Theme &theme = m_appearance.theme();
    const QPoint scrolled(0, verticalScrollBar()->value());
    painter.fillRect(event->rect(), theme.canvas);
    if (!m_geometry.pages.empty()) {
        const QRectF visible = QRectF(event->rect()).translated(scrolled);
        paintWallChart(painter, {*m_chart, m_geometry, m_words}, theme, m_shaper,
                       {.visible = visible, .place = {1, -QPointF(scrolled)}});
    }
    if (!hasFocus()) return;
    painter.setPen(QPen(theme.focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void ExcerptChart::resizeEvent(QResizeEvent *)
{
    layOut();
}

void ExcerptChart::scrollContentsBy(int, int)
{
    viewport()->update();
}

void ExcerptChart::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::LanguageChange && event->type() != QEvent::LayoutDirectionChange)
        return;
    readWords();
    layOut();
}

}   // namespace wallchart
