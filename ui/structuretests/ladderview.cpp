// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structuretests/ladderview.h"

#include "ui/recording/testwords.h"
#include "ui/structuretests/resultwords.h"
#include "ui/text/percenttext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/paintedtext.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyle>

namespace wallchart {

namespace {

constexpr double kLeastCard = 176;
constexpr double kMostCard = 280;
constexpr double kCardGap = 10;
constexpr double kRungPadding = 12;
constexpr double kLineGap = 4;
constexpr double kRungBar = 8;
constexpr double kMostRise = 36;
constexpr double kMostStep = 9;
constexpr double kBadge = 18;

}   // namespace

/// A card while it is painted; writes at either end of a line.
struct RungDelegate::Card {
    QPainter &painter;
    const Theme &theme;
    const TestResult &result;
    Qt::LayoutDirection direction;
    QFont font;
    QRect rect;   ///< of the card

    [[nodiscard]] bool isClosed() const { return result.stage == TestStage::Closed; }
    [[nodiscard]] QRect placed(const QRect &part) const
    {
        return QStyle::visualRect(direction, rect, part);
    }
    void write(const QRect &line, const QString &text, const QFont &face, const QColor &color,
               Qt::Alignment side) const
    {
        painter.setFont(face);
        painter.setPen(color);
        writeLine(painter, placed(line), text, direction, side);
    }
};

RungDelegate::RungDelegate(const LadderModel &model, Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_appearance(appearance)
{
}

void RungDelegate::setShape(int width, bool low)
{
    m_width = width;
    m_low = low;
}

int RungDelegate::steepness() const
{
    const double most = m_low ? kMostRise / 3 : kMostRise;
    return std::min(m_appearance.px(kMostStep),
                    m_appearance.px(most) / std::max(1, m_model.highest()));
}

int RungDelegate::rise(int row) const
{
    return (m_model.highest() - m_model.heightOf(row)) * steepness();
}

int RungDelegate::height(const QFont &font) const
{
    const auto line = [&](double pixels) {
        return QFontMetrics(sizedFont(font, m_appearance.px(pixels))).height();
    };
    const int lines = line(13) + line(24) + line(12) * (m_low ? 1 : 2);
    return lines + m_appearance.px(kRungBar + 2 * kRungPadding + (m_low ? 3 : 4) * kLineGap)
           + m_model.highest() * steepness() + 4;
}

QSize RungDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {m_width, height(option.font)};
}

void RungDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int gap = m_appearance.px(kCardGap) / 2;
    const QRect whole = option.rect.adjusted(gap, rise(index.row()) + 2, -gap, -2);
    const int padding = m_appearance.px(kRungPadding);
    const int between = m_appearance.px(kLineGap);
    const Card card{*painter,         m_appearance.theme(), m_model.result(index.row()),
                    option.direction, option.font,          whole};
    paintFrame(card, option);
    QRect rest = whole.adjusted(padding, padding, -padding, -padding);
    const auto take = [&](int height) {
        const QRect line(rest.left(), rest.top(), rest.width(), height);
        rest.setTop(rest.top() + height + between);
        return line;
    };
    const auto lineOf = [&](double pixels) {
        return QFontMetrics(sizedFont(option.font, m_appearance.px(pixels))).height();
    };
    paintHead(card, take(lineOf(13)));
    paintNumber(card, take(lineOf(24)));
    paintBar(card, take(m_appearance.px(kRungBar)));
    paintStanding(card, take(lineOf(12)));
    // The ask stands at the foot of every card, however high the card is.
    const QString &ask = card.result.test.ask;
    if (!m_low && !ask.isEmpty())
        card.write({rest.left(), rest.bottom() - lineOf(12), rest.width(), lineOf(12)},
                   tr("Ask: %1").arg(ask), sizedFont(option.font, m_appearance.px(12)),
                   card.theme.muted, Qt::AlignLeft);
    painter->restore();
}

void RungDelegate::paintFrame(const Card &card, const QStyleOptionViewItem &option) const
{
    const bool selected = option.state & QStyle::State_Selected;
    QPainter &painter = card.painter;
    const QRectF box = QRectF(card.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(card.theme.surface);
    painter.setPen(QPen(card.theme.line2, 1));
    painter.drawRoundedRect(box, 8, 8);
    const QPen edge(card.theme.ink, 3, card.isClosed() ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap);
    painter.setPen(edge);
    painter.drawLine(box.topLeft() + QPointF(6, 1), box.topRight() + QPointF(-6, 1));
    if (!selected) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(card.theme.focus, 2));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    if (!(option.state & QStyle::State_HasFocus)) return;
    painter.setPen(QPen(card.theme.focus, 1, Qt::DotLine));
    painter.drawRoundedRect(box.adjusted(4, 4, -4, -4), 5, 5);
}

void RungDelegate::paintHead(const Card &card, QRect line) const
{
    const QFont small = sizedFont(card.font, m_appearance.px(11));
    const int side = std::min(line.height(), m_appearance.px(kBadge));
    const QRect badge(line.left(), line.center().y() - side / 2, side, side);
    card.painter.setPen(Qt::NoPen);
    card.painter.setBrush(card.theme.inkBg);
    card.painter.drawEllipse(card.placed(badge));
    card.write(badge, QLocale().toString(card.result.test.rung),
               sizedFont(card.font, m_appearance.px(11), QFont::DemiBold), card.theme.text,
               Qt::AlignHCenter);
    const QString day = testDayText(card.result);
    const int dayWidth = QFontMetrics(small).horizontalAdvance(day) + 2;
    card.write({line.right() - dayWidth, line.top(), dayWidth, line.height()}, day, small,
               card.theme.muted, Qt::AlignRight);
    line.setLeft(badge.right() + m_appearance.px(6));
    line.setRight(line.right() - dayWidth - m_appearance.px(4));
    card.write(line, card.result.test.name,
               sizedFont(card.font, m_appearance.px(13), QFont::DemiBold), card.theme.text,
               Qt::AlignLeft);
}

void RungDelegate::paintNumber(const Card &card, QRect line) const
{
    const QFont big = sizedFont(card.font, m_appearance.px(24), QFont::DemiBold);
    const QFont small = sizedFont(card.font, m_appearance.px(12));
    const TestCounts &total = card.result.total;
    const QLocale locale;
    const bool planned = card.result.stage == TestStage::Planned;
    const QString number = planned ? QStringLiteral("–") : percentText(total.tookPart, total.base);
    const QString of = planned
                           ? tr("%Ln people", "", total.base)
                           : tr("%1 of %2", "people who took part")
                                 .arg(locale.toString(total.tookPart), locale.toString(total.base));
    const int width = QFontMetrics(big).horizontalAdvance(number) + m_appearance.px(8);
    card.write({line.left(), line.top(), width, line.height()}, number, big, card.theme.text,
               Qt::AlignLeft);
    // On the line of the big number.
    const int lower = QFontMetrics(big).descent() - QFontMetrics(small).descent();
    const QRect beside(line.left() + width, line.bottom() - lower - QFontMetrics(small).height(),
                       line.width() - width, QFontMetrics(small).height());
    card.write(beside, of, small, card.theme.muted, Qt::AlignLeft);
    if (planned || card.result.mayPublish()) return;
    card.write({beside.left(), line.top(), beside.width(), line.height()}, tr("not public"),
               sizedFont(card.font, m_appearance.px(11), QFont::DemiBold), card.theme.text2,
               Qt::AlignRight);
}

void RungDelegate::paintBar(const Card &card, const QRect &bar) const
{
    QPainter &painter = card.painter;
    const TestCounts &total = card.result.total;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(bar, card.theme.inkBg);
    if (card.result.stage == TestStage::Planned) {
        painter.setPen(QPen(card.theme.dash, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar.adjusted(0, 0, -1, -1));
    }
    QRect done = bar;
    done.setWidth(qRound(bar.width() * std::min(1.0, share(total.tookPart, total.base))));
    painter.fillRect(card.placed(done),
                     card.isClosed() && !card.result.isMet() ? card.theme.ink2 : card.theme.ink);
    if (card.result.stage == TestStage::Open)
        painter.fillRect(card.placed(done), QBrush(card.theme.inkBg, Qt::BDiagPattern));
    const int at = bar.left() + qRound(bar.width() * card.result.test.goal());
    painter.fillRect(card.placed({at - 1, bar.top() - 2, 2, bar.height() + 4}), card.theme.text);
    painter.setRenderHint(QPainter::Antialiasing);
}

void RungDelegate::paintStanding(const Card &card, QRect line) const
{
    const QFont small = sizedFont(card.font, m_appearance.px(12));
    const bool met = card.result.isMet();
    const QColor color = met ? card.theme.ok : card.isClosed() ? card.theme.text2 : card.theme.info;
    const char *sign = met ? "check" : card.isClosed() ? nullptr : "circle-dot";
    const QFontMetrics metrics(small);
    const QString standing = standingText(card.result);
    const QString goal = goalText(card.result.test);
    const int side = sign ? m_appearance.px(14) : 0;
    const int goalWidth = metrics.horizontalAdvance(goal) + 2;
    const int room = line.width() - side - m_appearance.px(10);
    if (sign) {
        const QRect place = card.placed({line.left(), line.center().y() - side / 2, side, side});
        icon(sign).paint(&card.painter, place);
        line.setLeft(line.left() + side + m_appearance.px(3));
    }
    const bool both = metrics.horizontalAdvance(standing) + goalWidth < room;
    if (both)
        card.write({line.right() - goalWidth, line.top(), goalWidth, line.height()}, goal, small,
                   card.theme.muted, Qt::AlignRight);
    card.write(line, standing, small, color, Qt::AlignLeft);
}

LadderView::LadderView(LadderModel &model, Appearance &appearance, QWidget *parent)
    : QListView(parent), m_model(model), m_appearance(appearance),
      m_delegate(new RungDelegate(model, appearance, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setRole(this, "ladder");
    connect(&model, &QAbstractItemModel::modelReset, this, &LadderView::fit);
    connect(&appearance, &Appearance::changed, this, &LadderView::fit);
}

void LadderView::setLow(bool low)
{
    if (std::exchange(m_low, low) != low) fit();
}

void LadderView::fit()
{
    const int tests = std::max(1, m_model.rowCount());
    const int least = m_appearance.px(kLeastCard);
    const int each = std::clamp((width() - 2) / tests, least, m_appearance.px(kMostCard));
    m_delegate->setShape(each, m_low);
    const bool scrolls = each * tests > width();
    const int bar = scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(m_delegate->height(font()) + bar + 2);
    doItemsLayout();
    if (currentIndex().isValid()) scrollTo(currentIndex());
}

void LadderView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fit();
}

void LadderView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!current.isValid()) return;
    scrollTo(current);
    Q_EMIT testChosen(current.row());
}

}   // namespace wallchart
