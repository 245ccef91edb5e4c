// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpainting.h"

#include "core/analysis/testanalysis.h"
#include "ui/painting/leveltones.h"

#include <QPainter>
#include <QStyle>

namespace wallchart {

void paintLine(QPainter &painter, const QRect &rect, const PaintedLine &line,
               Qt::LayoutDirection direction)
{
    painter.setFont(line.font);
    painter.setPen(line.color);
    writeLine(painter, rect, line.text, direction, line.side);
}

void paintStanceSquare(QPainter &painter, const QRect &square, const FigureStance &stance,
                       const Scale &scale, const Theme &theme)
{
    const auto tone = stance.level ? LevelTones(scale.levels).toneOf(*stance.level) : std::nullopt;
    const LevelColors &colors = theme.level(tone);
    const QColor edge = theme.outlineLevels && tone ? colors.outlined : colors.edge;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colors.fill);
    if (!stance.level) painter.setPen(QPen(theme.dash, 1, Qt::DashLine));
    else painter.setPen(edge.isValid() ? QPen(edge) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(square).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const QString digit = stance.level ? QString::number(*stance.level) : QStringLiteral("–");
    paintLine(painter, square,
              {digit, sizedFont(painter.font(), square.height() * 3 / 5, QFont::DemiBold),
               stance.level ? colors.digit : theme.muted, Qt::AlignHCenter},
              Qt::LeftToRight);
    painter.restore();
}

void paintActedShare(QPainter &painter, const QRect &rect, const ActedShare &bar,
                     const Theme &theme, Qt::LayoutDirection direction)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(rect, theme.inkBg);
    const auto lengthOf = [&](double part) {
        return static_cast<int>(rect.width() * std::clamp(part, 0.0, 1.0));
    };
    const QRect done(rect.left(), rect.top(), lengthOf(share(bar.counts.tookPart, bar.counts.base)),
                     rect.height());
    painter.fillRect(QStyle::visualRect(direction, rect, done),
                     meetsGoal(bar.counts, bar.goal) ? theme.ink : theme.ink2);
    const QRect tick(rect.left() + lengthOf(bar.goal) - 1, rect.top() - 2, 2, rect.height() + 4);
    painter.fillRect(QStyle::visualRect(direction, rect, tick), theme.text);
    painter.restore();
}

void paintStanceShare(QPainter &painter, const QRect &rect, const StanceShare &bar,
                      const Scale &scale, const Theme &theme, Qt::LayoutDirection direction)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const int base = std::max(bar.people.base, 1);
    const LevelTones tones(scale.levels);
    int before = 0;
    const auto next = [&](int people) {
        const int from = rect.width() * before / base;
        before += people;
        const int to = rect.width() * std::min(before, base) / base;
        return QStyle::visualRect(direction, rect,
                                  QRect(rect.left() + from, rect.top(), to - from, rect.height()));
    };
    for (const ScaleLevel &level : scale.levels) {
        const auto found = bar.people.levels.find(level.level);
        if (found == bar.people.levels.end()) continue;
        painter.fillRect(next(found->second).adjusted(0, 0, -1, 0),
                         theme.level(tones.toneOf(level.level)).fill);
    }
    painter.setPen(QPen(theme.dash, 1, Qt::DotLine));
    const QRect rest = next(bar.people.unassessed());
    if (rest.width() > 2) painter.drawRect(rest.adjusted(0, 0, -1, -1));
    painter.restore();
}

}   // namespace wallchart
