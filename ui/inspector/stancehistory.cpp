// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/stancehistory.h"

#include "ui/inspector/inspectorwords.h"
#include "ui/painting/leveltones.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace wallchart {

namespace {

constexpr double kPlotHeight = 44;
constexpr double kDotSize = 9;
constexpr double kMetaSize = 11;
constexpr int kPlotEnd = 22;   ///< room for the digits beside the rows
constexpr int kPlotPad = 8;
constexpr int kMonthGap = 8;
constexpr int kManyDays = 300;

}   // namespace

StanceHistory::StanceHistory(Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StanceHistory::showPoints(const Campaign &campaign, std::vector<StancePoint> points,
                               QDate upTo)
{
    m_levels = campaign.scale().levels;
    std::erase_if(m_levels, [](const ScaleLevel &level) { return level.retired; });
    m_points = std::move(points);
    m_upTo = upTo;
    QStringList words;
    for (const StancePoint &point : m_points)
        words.append(tr("%1: %2", "day and stance")
                         .arg(dayWords(point.on), stanceWords(campaign, point.level)));
    setAccessibleName(tr("Assessments over time"));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    setToolTip(words.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

QFont StanceHistory::metaFont() const
{
    QFont small = font();
    small.setPixelSize(m_appearance.px(kMetaSize));
    return small;
}

QSize StanceHistory::sizeHint() const
{
    const int months = QFontMetrics(metaFont()).height() + 4;
    return {160, m_appearance.px(kPlotHeight) + 2 * kPlotPad + months};
}

QRectF StanceHistory::plot() const
{
    return {double(kPlotPad), double(kPlotPad), double(width() - kPlotEnd - 2 * kPlotPad),
            double(m_appearance.px(kPlotHeight))};
}

QPointF StanceHistory::mirrored(const QPointF &at) const
{
    return layoutDirection() == Qt::RightToLeft ? QPointF(width() - at.x(), at.y()) : at;
}

void StanceHistory::paintRows(QPainter &painter, const StanceLine &line) const
{
    const Theme &theme = m_appearance.theme();
    painter.setFont(metaFont());
    for (std::size_t at = 0; at < line.rows.size(); ++at) {
        const auto &row = line.rows[at];
        painter.setPen(QPen(theme.line, 1));
        painter.drawLine(mirrored({0, row.y}), mirrored({plot().right() + kPlotPad, row.y}));
        if (at % 2 == 1) continue;   // every second digit is enough to read the rows by
        painter.setPen(theme.muted);
        const QRect room(width() - kPlotEnd, static_cast<int>(row.y) - 8, kPlotEnd, 16);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room), Qt::AlignCenter,
                         QString::number(row.level));
    }
}

void StanceHistory::paintSteps(QPainter &painter, const StanceLine &line) const
{
    const Theme &theme = m_appearance.theme();
    painter.setPen(QPen(theme.ink, 1.5));
    for (const QLineF &step : line.steps)
        painter.drawLine(QLineF(mirrored(step.p1()), mirrored(step.p2())));
    const LevelTones tones(m_levels);
    const double size = m_appearance.px(kDotSize);
    for (const auto &dot : line.dots) {
        painter.setPen(QPen(theme.surface, 1.5));
        painter.setBrush(theme.level(tones.toneOf(dot.level)).fill);
        painter.drawEllipse(mirrored(dot.at), size / 2, size / 2);
    }
}

void StanceHistory::paintMonths(QPainter &painter, const StanceLine &line) const
{
    painter.setFont(metaFont());
    painter.setPen(m_appearance.theme().muted);
    const bool years = m_points.front().on.daysTo(m_upTo) > kManyDays;
    const QFontMetrics metrics = painter.fontMetrics();
    double taken = -kMonthGap;
    for (const auto &dot : line.dots) {
        const QString month = QLocale().toString(
            dot.on, years ? tr("MMM yy", "month and year, in the letters of Qt")
                          : tr("MMM", "month, in the letters of Qt"));
        const double wide = metrics.horizontalAdvance(month);
        const double from = std::clamp(dot.at.x() - wide / 2, 0.0, std::max(0.0, width() - wide));
        if (from < taken + kMonthGap) continue;
        taken = from + wide;
        const QRect room(static_cast<int>(from), height() - metrics.height(),
                         static_cast<int>(wide) + 1, metrics.height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room), Qt::AlignCenter,
                         month);
    }
}

void StanceHistory::paintEvent(QPaintEvent *)
{
    if (m_points.empty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const StanceLine line = layoutStanceLine(m_points, m_levels, m_upTo, plot());
    paintRows(painter, line);
    paintSteps(painter, line);
    paintMonths(painter, line);
}

}   // namespace wallchart
