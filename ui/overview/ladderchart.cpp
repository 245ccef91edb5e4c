// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/ladderchart.h"

#include "ui/overview/overviewpainting.h"
#include "ui/text/percenttext.h"

#include <QPainter>

#include <cmath>
#include <set>

namespace wallchart {

namespace {

constexpr double kLeastBarColumn = 54;
constexpr double kMostBarColumn = 150;

/// The first line takes as many words as fit; the second is the rest.
QStringList inTwoLines(const QString &text, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(text) <= width) return {text};
    qsizetype split = -1;
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1)) {
        if (split >= 0 && metrics.horizontalAdvance(text.left(at)) > width) break;
        split = at;
    }
    return split < 0 ? QStringList{text} : QStringList{text.left(split), text.mid(split + 1)};
}

}   // namespace

LadderChart::LadderChart(Appearance &appearance, QWidget *parent) : PartedChart(appearance, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void LadderChart::show(std::vector<LadderBar> bars)
{
    m_bars = std::move(bars);
    partsChanged();
}

QFont LadderChart::smallFont(QFont::Weight weight) const
{
    return sizedFont(font(), px(12), weight);
}

int LadderChart::lineHeight() const
{
    return QFontMetrics(smallFont(QFont::DemiBold)).height();
}

int LadderChart::scaleWidth() const
{
    return QFontMetrics(smallFont(QFont::DemiBold)).horizontalAdvance(goalNumber(1)) + px(8);
}

QSize LadderChart::sizeHint() const
{
    return {px(380), px(220)};
}

QSize LadderChart::minimumSizeHint() const
{
    return {px(200), px(170)};
}

/// Where the bars stand: right of the scale, above three lines of words.
QRect LadderChart::plot() const
{
    const int above = lineHeight() / 2 + 1;
    return {scaleWidth(), above, width() - scaleWidth(), height() - above - 3 * lineHeight() - 6};
}

std::size_t LadderChart::firstShown() const
{
    const auto fit = static_cast<std::size_t>(std::max(1, plot().width() / px(kLeastBarColumn)));
    return m_bars.size() > fit ? m_bars.size() - fit : 0;
}

QRect LadderChart::columnOf(std::size_t bar) const
{
    const QRect room = plot();
    const int shown = static_cast<int>(m_bars.size() - firstShown());
    const int column = std::min(room.width() / std::max(1, shown), px(kMostBarColumn));
    const int at = static_cast<int>(bar - firstShown());
    return {room.left() + at * column, 0, column, height()};
}

int LadderChart::heightOf(double share) const
{
    return static_cast<int>(plot().height() * std::clamp(share, 0.0, 1.0));
}

std::vector<ChartPart> LadderChart::layOutParts() const
{
    std::vector<ChartPart> parts;
    for (std::size_t at = firstShown(); at < m_bars.size(); ++at)
        parts.push_back({columnOf(at), m_bars[at].spoken, m_bars[at].target});
    return parts;
}

void LadderChart::paintChart(QPainter &painter)
{
    if (m_bars.empty()) return;
    paintScale(painter);
    for (std::size_t at = firstShown(); at < m_bars.size(); ++at) {
        paintBar(painter, m_bars[at], columnOf(at));
        paintWords(painter, m_bars[at], columnOf(at));
    }
}

/// Nobody, everybody, and every goal there is, at the start of the chart.
void LadderChart::paintScale(QPainter &painter) const
{
    const Theme &theme = appearance().theme();
    const QRect room = plot();
    std::set<double> goals;
    for (std::size_t at = firstShown(); at < m_bars.size(); ++at) goals.insert(m_bars[at].goal);
    std::set<double> marks{0.0};
    if (goals.empty() || *goals.rbegin() < 0.9) marks.insert(1.0);
    marks.insert(goals.begin(), goals.end());
    int lowest = height();
    for (const double mark : marks) {
        const int y = room.bottom() - heightOf(mark);
        const bool isGoal = goals.contains(mark);
        painter.setPen(isGoal ? QPen(theme.dash, 1, Qt::DashLine) : QPen(theme.line, 1));
        const QRect line = shownRect({room.left(), y, room.width(), 1});
        painter.drawLine(line.left(), y, line.right(), y);
        if (lowest - y < lineHeight() && mark > 0) continue;   // it would touch the one below
        lowest = y;
        paintLine(painter, shownRect({0, y - lineHeight() / 2, scaleWidth() - px(6), lineHeight()}),
                  {goalNumber(mark), smallFont(isGoal ? QFont::DemiBold : QFont::Normal),
                   isGoal ? theme.text : theme.muted, Qt::AlignRight},
                  layoutDirection());
    }
}

void LadderChart::paintBar(QPainter &painter, const LadderBar &bar, const QRect &column) const
{
    const Theme &theme = appearance().theme();
    const QRect room = plot();
    const int margin = column.width() / 6;
    const int tall = heightOf(bar.share);
    const QRect box(column.left() + margin, room.bottom() - tall, column.width() - 2 * margin,
                    tall + 1);
    const QRect shown = shownRect(box);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QColor fill = bar.isOpen ? theme.inkBg : bar.isMet ? theme.ink : theme.ink2;
    painter.fillRect(shown, fill);
    if (bar.isOpen) {
        painter.setPen(QPen(theme.dash, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(shown.adjusted(0, 0, -1, -1));
    }
    const int goal = room.bottom() - heightOf(bar.goal);
    painter.fillRect(shownRect({column.left() + margin / 2, goal - 1, column.width() - margin, 2}),
                     theme.text);
    // The number stands in its bar, or above a low one; never on the mark of the goal.
    const int line = lineHeight();
    const bool inside = tall >= line + 6;
    int top = inside ? box.top() + 3 : box.top() - line - 2;
    if (std::abs(top + line / 2 - goal) < line / 2 + 2) top = inside ? goal + 3 : goal - line - 3;
    const bool dark = top >= box.top();
    const QColor color = !dark ? theme.text
                         : contrast(theme.text, fill) >= contrast(theme.surface, fill)
                             ? theme.text
                             : theme.surface;
    paintLine(painter, shownRect({column.left(), top, column.width(), line}),
              {bar.percent, smallFont(QFont::DemiBold), color, Qt::AlignHCenter},
              layoutDirection());
}

void LadderChart::paintWords(QPainter &painter, const LadderBar &bar, const QRect &column) const
{
    const Theme &theme = appearance().theme();
    QRect line(column.left() + 2, plot().bottom() + 5, column.width() - 4, lineHeight());
    for (const QString &words : inTwoLines(bar.name, QFontMetrics(smallFont()), line.width())) {
        paintLine(painter, shownRect(line), {words, smallFont(), theme.text, Qt::AlignHCenter},
                  layoutDirection());
        line.translate(0, lineHeight());
    }
    paintLine(painter, shownRect(line),
              {bar.when, sizedFont(font(), px(11)), theme.muted, Qt::AlignHCenter},
              layoutDirection());
}

}   // namespace wallchart
