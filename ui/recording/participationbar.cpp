// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/participationbar.h"

#include "core/analysis/testanalysis.h"
#include "ui/recording/testwords.h"

#include <QPainter>
#include <QStyle>

namespace wallchart {

namespace {

constexpr double kBarHeight = 18;
constexpr double kBarLength = 320;

struct BarPart {
    int people;
    QColor fill;
};

QColor numberColor(const QColor &fill, const Theme &theme)
{
    return contrast(theme.text, fill) >= contrast(theme.surface, fill) ? theme.text : theme.surface;
}

}   // namespace

void paintParticipation(QPainter &painter, const QRect &rect, const Participated &participated,
                        const Theme &theme, Qt::LayoutDirection direction)
{
    const TestCounts &counts = participated.counts;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(rect, theme.inkBg);
    const int base = std::max(counts.base, 1);
    const bool met = meetsGoal(counts, participated.goal);
    const int goalAt = rect.left() + static_cast<int>(rect.width() * participated.goal);
    const QRect tick = QStyle::visualRect(direction, rect,
                                          QRect(goalAt - 1, rect.top() - 2, 2, rect.height() + 4));
    int done = 0;
    for (const BarPart &part : {BarPart{counts.tookPart, met ? theme.ink : theme.ink2},
                                BarPart{counts.saidYes + counts.asked, theme.line2},
                                BarPart{counts.refused, theme.refused}}) {
        const auto at = [&](int people) { return rect.width() * std::min(people, base) / base; };
        const QRect stretch(rect.left() + at(done), rect.top(), at(done + part.people) - at(done),
                            rect.height());
        done += part.people;
        if (stretch.width() <= 0) continue;
        const QRect shown = QStyle::visualRect(direction, rect, stretch);
        painter.fillRect(shown, part.fill);
        const QString number = QString::number(part.people);
        const bool fits = painter.fontMetrics().horizontalAdvance(number) + 6 <= shown.width()
                          && painter.fontMetrics().height() <= shown.height() + 4;
        if (!fits) continue;
        painter.setPen(numberColor(part.fill, theme));
        // Beside the tick of the goal, never under it.
        const bool underTick = std::abs(shown.center().x() - tick.center().x())
                               < painter.fontMetrics().horizontalAdvance(number);
        painter.drawText(shown.adjusted(4, 0, -4, 0),
                         underTick ? Qt::AlignVCenter | Qt::AlignRight : Qt::AlignCenter, number);
    }
    painter.fillRect(tick, theme.text);
    painter.restore();
}

ParticipationBar::ParticipationBar(Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ParticipationBar::show(const Participated &participated)
{
    m_participated = participated;
    const QString text = QStringList{tookPartText(participated.counts),
                                     toGoText(participated.counts, participated.goal)}
                             .join(QStringLiteral(" · "));
    setToolTip(text);
    setAccessibleName(text);
    update();
}

QSize ParticipationBar::sizeHint() const
{
    return {m_appearance.px(kBarLength), m_appearance.px(kBarHeight) + 4};
}

void ParticipationBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont small = font();
    small.setPixelSize(m_appearance.px(11));
    painter.setFont(small);
    paintParticipation(painter, rect().adjusted(0, 2, 0, -2), m_participated, m_appearance.theme(),
                       layoutDirection());
}

}   // namespace wallchart
