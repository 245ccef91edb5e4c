// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaders/leaderdelegate.h"

#include "ui/leaders/leaderlabels.h"
#include "ui/widgets/paintedtext.h"

#include <QPainter>
#include <QStyle>

namespace wallchart {

namespace {

constexpr int kLeaderRow = 48;
constexpr int kLeaderPadding = 8;
constexpr int kFollowerSquare = 13;
constexpr int kUnassessedLast = 1'000;

QFont withWeight(QFont font, QFont::Weight weight)
{
    font.setWeight(weight);
    return font;
}

QFont sized(QFont font, int pixels)
{
    font.setPixelSize(pixels);
    return font;
}

}   // namespace

struct LeaderDelegate::Spot {
    QPainter &painter;
    const QStyleOptionViewItem &option;
    const Theme &theme;
    QRect rect;   // inside the padding
    QColor ground;
};

LeaderDelegate::LeaderDelegate(const LeaderModel &model, Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_appearance(appearance)
{
}

QSize LeaderDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize plain = QStyledItemDelegate::sizeHint(option, index);
    return {plain.width(), std::max(m_appearance.px(kLeaderRow),
                                    2 * option.fontMetrics.height() + m_appearance.px(12))};
}

void LeaderDelegate::write(const Spot &spot, const QRect &rect, const QString &text,
                           const QFont &font, const QColor &color, Qt::Alignment side) const
{
    spot.painter.setFont(font);
    spot.painter.setPen(color);
    spot.painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const auto shown = QStyle::visualAlignment(spot.option.direction, side);
    spot.painter.drawText(rect, static_cast<int>(shown | Qt::AlignVCenter | Qt::AlignAbsolute),
                          fittingText(QFontMetricsF(font), text, rect.width()));
}

void LeaderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ground = selected ? theme.sel : theme.surface;
    const int padding = m_appearance.px(kLeaderPadding);
    painter->save();
    painter->fillRect(option.rect, ground);
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const Spot spot{*painter, option, theme, option.rect.adjusted(padding, 0, -padding, -1),
                    ground};
    const RankedLeader &row = m_model.leader(index.row());
    switch (static_cast<LeaderColumn>(index.column())) {
    case LeaderColumn::Leader: paintLeader(spot, row); break;
    case LeaderColumn::Stance: paintStance(spot, row); break;
    case LeaderColumn::Followers: paintFollowers(spot, row); break;
    case LeaderColumn::Delivered: paintDelivered(spot, row); break;
    case LeaderColumn::Next: paintNext(spot, row); break;
    case LeaderColumn::Influence: paintScore(spot, row.influence, row.influenceParts); break;
    case LeaderColumn::Priority: paintScore(spot, row.priority, row.priorityParts); break;
    case LeaderColumn::Rank:
        write(spot, spot.rect, index.data().toString(), option.font, theme.muted, Qt::AlignRight);
        break;
    case LeaderColumn::NamedBy:
        write(spot, spot.rect, index.data().toString(), option.font,
              row.named.independent() > 0 ? theme.text : theme.muted, Qt::AlignLeft);
        break;
    }
    if (selected && index.column() == 0) {
        const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme.focus);
    }
    painter->restore();
}

void LeaderDelegate::paintLeader(const Spot &spot, const RankedLeader &row) const
{
    const Reading &reading = m_model.insight()->reading;
    const WorkerReading &worker = *reading.find(row.worker);
    const QFont strong = withWeight(spot.option.font, QFont::DemiBold);
    const QFont small = sized(spot.option.font, m_appearance.px(12));
    const int gap = m_appearance.px(5);
    const int side = m_appearance.px(14);
    const QFontMetrics metrics(strong);
    const int height = metrics.height() + QFontMetrics(small).height();
    QRect first(spot.rect.left(), spot.rect.center().y() - height / 2, spot.rect.width(),
                metrics.height());
    const QRect second(first.left(), first.bottom() + 1, first.width(),
                       QFontMetrics(small).height());
    const bool starred = worker.isLeader();
    const int room = first.width() - (starred ? side + gap : 0)
                     - (worker.committee ? side + gap : 0);
    const int name = std::min(room, metrics.horizontalAdvance(worker.worker->fullName) + 1);
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(spot.option.direction, first, rect);
    };
    write(spot, visual({first.left(), first.top(), name, first.height()}), worker.worker->fullName,
          strong, spot.theme.text, Qt::AlignLeft);
    int x = first.left() + name + gap;
    const auto next = [&] {
        const QRect place = visual({x, first.top(), side, first.height()});
        x += side + gap;
        return place;
    };
    if (starred)
        m_marks.star(spot.painter, next(), worker.isTestedLeader() ? Star::Filled : Star::Outlined,
                     spot.theme, spot.ground);
    if (worker.committee) m_marks.diamond(spot.painter, next(), spot.theme);
    write(spot, second, leaderPlace(reading.campaign(), worker.cell()), small, spot.theme.muted,
          Qt::AlignLeft);
}

void LeaderDelegate::paintStance(const Spot &spot, const RankedLeader &row) const
{
    const Reading &reading = m_model.insight()->reading;
    const auto level = reading.find(row.worker)->level();
    const LevelTones tones(reading.campaign().scale().levels);
    const LevelColors &colors = spot.theme.level(level ? tones.toneOf(*level) : std::nullopt);
    const int side = m_appearance.px(20);
    QRect square(0, 0, side, side);
    square.moveCenter(spot.rect.center());
    spot.painter.setRenderHint(QPainter::Antialiasing);
    spot.painter.setBrush(colors.fill);
    if (level) spot.painter.setPen(colors.edge.isValid() ? QPen(colors.edge) : QPen(Qt::NoPen));
    else spot.painter.setPen(QPen(spot.theme.dash, 1, Qt::DashLine));
    spot.painter.drawRoundedRect(square, 3, 3);
    write(spot, square, level ? QString::number(*level) : QStringLiteral("–"),
          withWeight(sized(spot.option.font, m_appearance.px(12)), QFont::DemiBold),
          level ? colors.digit : spot.theme.muted, Qt::AlignHCenter);
}

void LeaderDelegate::paintFollowers(const Spot &spot, const RankedLeader &row) const
{
    const LeaderInsight &insight = *m_model.insight();
    const InfluenceGraph &graph = insight.ranking.graph();
    const LevelTones tones(insight.reading.campaign().scale().levels);
    std::map<int, int> byLevel;
    for (const std::uint32_t voice : graph.turnedToBy.neighbours(*graph.find(row.worker)))
        ++byLevel[insight.reading.find(graph.workers[voice])->level().value_or(kUnassessedLast)];
    const int number = m_appearance.px(24);
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(spot.option.direction, spot.rect, rect);
    };
    write(spot, visual({spot.rect.left(), spot.rect.top(), number, spot.rect.height()}),
          QLocale().toString(row.voices), spot.option.font, spot.theme.text, Qt::AlignRight);
    const int side = m_appearance.px(kFollowerSquare);
    const int x = spot.rect.left() + number + m_appearance.px(6);
    const int fits = std::max(1, (spot.rect.right() - x) / (side + 1));
    int drawn = 0;
    for (const auto &[level, people] : byLevel) {
        for (int i = 0; i < people && drawn < fits; ++i, ++drawn) {
            const QRect square = visual(
                {x + drawn * (side + 1), spot.rect.center().y() - side / 2, side, side});
            paintSquare(spot, square,
                        level == kUnassessedLast ? std::nullopt : std::optional(level), tones);
        }
    }
}

void LeaderDelegate::paintSquare(const Spot &spot, const QRect &square, std::optional<int> level,
                                 const LevelTones &tones) const
{
    const LevelColors &colors = spot.theme.level(level ? tones.toneOf(*level) : std::nullopt);
    spot.painter.setRenderHint(QPainter::Antialiasing, false);
    if (level) {
        spot.painter.fillRect(square, colors.fill);
    } else {
        spot.painter.setPen(QPen(spot.theme.dash, 1, Qt::DotLine));
        spot.painter.setBrush(Qt::NoBrush);
        spot.painter.drawRect(square.adjusted(0, 0, -1, -1));
    }
    write(spot, square, level ? QString::number(*level) : QStringLiteral("–"),
          sized(spot.option.font, m_appearance.px(10)), level ? colors.digit : spot.theme.muted,
          Qt::AlignHCenter);
}

void LeaderDelegate::paintDelivered(const Spot &spot, const RankedLeader &row) const
{
    if (row.delivered.of == 0) return;
    const int half = spot.rect.width() / 2;
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(spot.option.direction, spot.rect, rect);
    };
    write(spot, visual({spot.rect.left(), spot.rect.top(), half, spot.rect.height()}),
          deliveredText(row.delivered), spot.option.font, spot.theme.text, Qt::AlignLeft);
    const int height = m_appearance.px(6);
    const QRect bar(spot.rect.left() + half, spot.rect.center().y() - height / 2,
                    spot.rect.width() - half, height);
    spot.painter.fillRect(visual(bar), spot.theme.inkBg);
    QRect done = bar;
    done.setWidth(bar.width() * row.delivered.done / row.delivered.of);
    spot.painter.fillRect(visual(done), spot.theme.ink);
}

void LeaderDelegate::paintNext(const Spot &spot, const RankedLeader &row) const
{
    const Reading &reading = m_model.insight()->reading;
    const NextStep *step = firstNextStep(reading.campaign(), row.worker);
    const QFont small = sized(spot.option.font, m_appearance.px(12));
    if (!step) {
        write(spot, spot.rect, LeaderDelegate::tr("none agreed"), small, spot.theme.muted,
              Qt::AlignLeft);
        return;
    }
    const int middle = spot.rect.center().y();
    const int height = QFontMetrics(spot.option.font).height();
    const bool late = step->due.isValid() && step->due < reading.asOf();
    write(spot, {spot.rect.left(), middle - height, spot.rect.width(), height}, step->what,
          spot.option.font, spot.theme.text, Qt::AlignLeft);
    write(spot, {spot.rect.left(), middle, spot.rect.width(), height}, nextStepText(reading, *step),
          small, late ? spot.theme.accentText : spot.theme.muted, Qt::AlignLeft);
}

void LeaderDelegate::paintScore(const Spot &spot, double score,
                                const std::vector<ScorePart> &parts) const
{
    const int number = m_appearance.px(30);
    const int height = m_appearance.px(6);
    const QRect bar(spot.rect.left(), spot.rect.center().y() - height / 2,
                    spot.rect.width() - number - m_appearance.px(6), height);
    paintScoreBar(spot.painter, QStyle::visualRect(spot.option.direction, spot.rect, bar), parts,
                  spot.theme, spot.option.direction);
    const QRect at(spot.rect.right() - number, spot.rect.top(), number, spot.rect.height());
    write(spot, QStyle::visualRect(spot.option.direction, spot.rect, at),
          QLocale().toString(qRound(score)), withWeight(spot.option.font, QFont::DemiBold),
          spot.theme.text, Qt::AlignRight);
}

void paintScoreBar(QPainter &painter, const QRect &rect, const std::vector<ScorePart> &parts,
                   const Theme &theme, Qt::LayoutDirection direction)
{
    painter.fillRect(rect, theme.inkBg);
    constexpr double kWhole = 100;
    double at = 0;
    int step = 0;
    for (const ScorePart &part : parts) {
        const int from = rect.left() + qRound(rect.width() * at / kWhole);
        at += part.value;
        const int to = rect.left() + qRound(rect.width() * std::min(at, kWhole) / kWhole);
        if (to <= from) continue;
        QColor ink = theme.ink;
        ink.setAlphaF(std::max(0.3F, 1.0F - 0.16F * float(step++)));
        painter.fillRect(QStyle::visualRect(direction, rect,
                                            QRect(from, rect.top(), to - from - 1, rect.height())),
                         ink);
    }
}

}   // namespace wallchart
