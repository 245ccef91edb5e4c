// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/workerdelegate.h"

#include "core/charts/chartpeople.h"
#include "ui/painting/fonts.h"
#include "ui/widgets/paintedtext.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace wallchart {

namespace {

constexpr double kPadding = 8;
constexpr double kTabSide = 19;
constexpr double kTabRadius = 4;
constexpr double kStarSide = 13;
constexpr double kDiamondSide = 9;
constexpr double kPipSide = 10;
constexpr double kNotchSide = 6;
constexpr double kMarkGap = 5;

/// The square of that side at the start of `rect`, in reading direction, cut off from it.
QRect takeSquare(QRect &rect, int side, int gap, Qt::LayoutDirection direction)
{
    const QRect square(rect.left(), rect.center().y() - side / 2, side, side);
    const QRect rest = rect.adjusted(side + gap, 0, 0, 0);
    const QRect whole = rect;
    rect = QStyle::visualRect(direction, whole, rest);
    return QStyle::visualRect(direction, whole, square);
}

/// Qt complains of each family that is asked for Devanagari before the one that has it.
QFont fontFor(const QString &text, const QFont &font)
{
    const bool plain = std::none_of(text.cbegin(), text.cend(), [](QChar sign) {
        return sign.script() == QChar::Script_Devanagari;
    });
    if (plain) return font;
    QFont joined = font;
    joined.setFamilies(chartFont(text, font.pixelSize(), FontWeight::Regular).families());
    return joined;
}

int widthOf(const QString &text, const QFont &font)
{
    return static_cast<int>(std::ceil(QFontMetricsF(fontFor(text, font)).horizontalAdvance(text)));
}

Star starOf(const WorkerReading &worker)
{
    if (!worker.isLeader()) return Star::None;
    return worker.isTestedLeader() ? Star::Filled : Star::Outlined;
}

}   // namespace

/// What painting one cell needs.
struct WorkerDelegate::Cell {
    QPainter &painter;
    const QStyleOptionViewItem &option;
    const WorkerReading &worker;
    const ColumnId &column;
    QString text;
    QColor ground;
    const Theme &theme;

    [[nodiscard]] Qt::LayoutDirection direction() const { return option.direction; }
    [[nodiscard]] bool isSelected() const { return option.state & QStyle::State_Selected; }
};

WorkerDelegate::WorkerDelegate(const WorkerTableModel &model, Appearance &appearance,
                               QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_appearance(appearance),
      m_tones(model.reading().campaign().scale().levels)
{
    connect(&appearance, &Appearance::changed, this, [this] { m_marks = {}; });
    connect(&model, &QAbstractItemModel::modelReset, this, &WorkerDelegate::readScale);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &WorkerDelegate::readScale);
}

void WorkerDelegate::readScale()
{
    m_tones = LevelTones(m_model.reading().campaign().scale().levels);
}

void WorkerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const bool selected = option.state & QStyle::State_Selected;
    const Cell cell{*painter,
                    option,
                    m_model.workerAt(index.row()),
                    m_model.columnAt(index.column()),
                    index.data(Qt::DisplayRole).toString(),
                    selected ? theme.sel : theme.surface,
                    theme};
    painter->save();
    painter->setFont(option.font);
    painter->fillRect(option.rect, cell.ground);
    const int padding = m_appearance.px(kPadding);
    const QRect inside = option.rect.adjusted(padding, 0, -padding, 0);
    const QColor plain = cell.worker.inBase() ? theme.text2 : theme.muted;
    switch (cell.column.column) {
    case WorkerColumn::Name: paintName(cell, inside); break;
    case WorkerColumn::Stance: paintStance(cell, inside); break;
    case WorkerColumn::Leader: paintLeader(cell, inside); break;
    case WorkerColumn::Result: paintResult(cell, inside); break;
    default: paintText(cell, inside, cell.text, plain);
    }
    paintFrame(cell);
    painter->restore();
}

QSize WorkerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const int marks = m_appearance.px(kTabSide + kStarSide + kDiamondSide);
    return {widthOf(text, option.font) + marks + 2 * m_appearance.px(kPadding),
            option.fontMetrics.height() + m_appearance.px(kPadding)};
}

void WorkerDelegate::paintStance(const Cell &cell, const QRect &rect) const
{
    QRect rest = rect;
    const QRect tab = takeSquare(rest, m_appearance.px(kTabSide), m_appearance.px(kPadding),
                                 cell.direction());
    paintTab(cell, tab);
    const bool plain = cell.worker.assessed() && !cell.worker.stale;
    paintText(cell, rest, cell.text, plain ? cell.theme.text2 : cell.theme.muted);
}

void WorkerDelegate::paintTab(const Cell &cell, const QRect &tab) const
{
    const auto level = cell.worker.level();
    const Theme &theme = cell.theme;
    const LevelColors &colors = theme.level(level ? m_tones.toneOf(*level) : std::nullopt);
    QPainter &painter = cell.painter;
    painter.setRenderHint(QPainter::Antialiasing);
    QPen edge(Qt::NoPen);
    if (!level) edge = QPen(theme.dash, 1, Qt::DashLine);
    else if (theme.outlineLevels) edge = QPen(colors.outlined, 1);
    else if (colors.edge.isValid()) edge = QPen(colors.edge, 1);
    painter.setPen(edge);
    painter.setBrush(colors.fill);
    const double radius = m_appearance.px(kTabRadius);
    painter.drawRoundedRect(QRectF(tab).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    QFont font = cell.option.font;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colors.digit);
    painter.drawText(tab, Qt::AlignCenter,
                     level ? QString::number(*level) : QString(QChar(0x2013)));
    painter.setFont(cell.option.font);
    if (!cell.worker.stale) return;
    const int side = m_appearance.px(kNotchSide);
    const QRect notch(tab.right() + 1 - side, tab.top(), side, side);
    m_marks.notch(painter, QStyle::visualRect(cell.direction(), tab, notch),
                  cell.direction() == Qt::RightToLeft, theme, cell.ground);
}

void WorkerDelegate::paintName(const Cell &cell, QRect rect) const
{
    const Star star = starOf(cell.worker);
    const int gap = m_appearance.px(kMarkGap);
    const int starSide = m_appearance.px(kStarSide);
    const int diamondSide = m_appearance.px(kDiamondSide);
    const int marks = (star == Star::None ? 0 : starSide + gap)
                      + (cell.worker.committee ? diamondSide + gap : 0);
    const int width = std::min(widthOf(cell.text, cell.option.font),
                               std::max(0, rect.width() - marks));
    const QRect whole = rect;
    const QRect named(rect.left(), rect.top(), width, rect.height());
    paintText(cell, QStyle::visualRect(cell.direction(), whole, named), cell.text,
              cell.worker.inBase() ? cell.theme.text : cell.theme.muted);
    rect = QStyle::visualRect(cell.direction(), whole, whole.adjusted(width + gap, 0, 0, 0));
    if (star != Star::None)
        m_marks.star(cell.painter, takeSquare(rect, starSide, gap, cell.direction()), star,
                     cell.theme, cell.ground);
    if (cell.worker.committee)
        m_marks.diamond(cell.painter, takeSquare(rect, diamondSide, gap, cell.direction()),
                        cell.theme);
}

void WorkerDelegate::paintLeader(const Cell &cell, QRect rect) const
{
    const Star star = starOf(cell.worker);
    if (star != Star::None)
        m_marks.star(cell.painter,
                     takeSquare(rect, m_appearance.px(kStarSide), m_appearance.px(kMarkGap),
                                cell.direction()),
                     star, cell.theme, cell.ground);
    paintText(cell, rect, cell.text, star == Star::None ? cell.theme.muted : cell.theme.text2);
}

void WorkerDelegate::paintResult(const Cell &cell, const QRect &rect) const
{
    const Outcome outcome = outcomeIn(m_model.reading(), cell.worker, *cell.column.test);
    if (outcome == Outcome::Excluded) {
        paintText(cell, rect, cell.text, cell.theme.muted);
        return;
    }
    QRect rest = rect;
    const QRect pip = takeSquare(rest, m_appearance.px(kPipSide), m_appearance.px(kMarkGap),
                                 cell.direction());
    m_marks.pip(cell.painter, pip, pipOf(outcome), cell.theme, cell.ground);
    // Where the column is wide enough, the words stand beside their sign.
    if (widthOf(cell.text, cell.option.font) > rest.width()) return;
    paintText(cell, rest, cell.text,
              outcome == Outcome::NotAsked ? cell.theme.muted : cell.theme.text2);
}

void WorkerDelegate::paintText(const Cell &cell, const QRect &rect, const QString &text,
                               const QColor &color) const
{
    if (text.isEmpty() || rect.width() <= 0) return;
    QPainter &painter = cell.painter;
    painter.setPen(color);
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const Qt::Alignment wanted = isNumber(cell.column.column) ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment side = QStyle::visualAlignment(cell.direction(), wanted);
    const QFont font = fontFor(text, cell.option.font);
    const QString fitting = fittingText(QFontMetricsF(font), text, rect.width());
    painter.setFont(font);
    painter.drawText(
        rect, static_cast<int>(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine,
        fitting);
}

void WorkerDelegate::paintFrame(const Cell &cell) const
{
    QPainter &painter = cell.painter;
    const QRect &rect = cell.option.rect;
    painter.setPen(cell.theme.line);
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    const bool focused = cell.option.state & QStyle::State_HasFocus;
    if (!focused) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(cell.theme.focus, 1));
    painter.drawRect(rect.adjusted(1, 1, -2, -3));
}

}   // namespace wallchart
