// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outreach/outreachdelegate.h"

#include "ui/painting/leveltones.h"

#include <QPainter>
#include <QStyle>

namespace wallchart {

namespace {

constexpr int kEntryEdge = 12;
constexpr int kChipSide = 22;
constexpr int kNumberWidth = 30;
constexpr int kClaimShare = 4;   // the claim takes a quarter of the width

QFont strongOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

}   // namespace

/// Writes lines from the top of a rectangle downwards, each elided at its end.
struct OutreachDelegate::Lines {
    QPainter &painter;
    Qt::LayoutDirection direction;
    QRect rect;

    void write(const QString &text, const QFont &font, const QColor &color)
    {
        if (text.isEmpty()) return;
        const QFontMetrics metrics(font);
        const QRect line(rect.left(), rect.top(), rect.width(), metrics.height());
        rect.setTop(line.bottom() + 2);
        painter.setFont(font);
        painter.setPen(color);
        painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        const auto side = QStyle::visualAlignment(direction, Qt::AlignLeft);
        painter.drawText(line, static_cast<int>(side | Qt::AlignVCenter | Qt::AlignAbsolute),
                         metrics.elidedText(text, Qt::ElideRight, line.width()));
    }
};

OutreachDelegate::OutreachDelegate(const OutreachModel &model, Appearance &appearance,
                                   QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_appearance(appearance)
{
}

QFont OutreachDelegate::small(const QFont &font) const
{
    QFont smaller = font;
    smaller.setPixelSize(m_appearance.px(12));
    return smaller;
}

QSize OutreachDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!m_heights || m_heights->font != option.font)
        m_heights = {option.font, option.fontMetrics.height() + 2,
                     QFontMetrics(small(option.font)).height() + 2};
    const OutreachModel::Shape shape = m_model.shape(index.row());
    const int smallLines = std::min(shape.reasons, 2) + (shape.asker ? 1 : 0);
    const int plainLines = 1 + (shape.ask ? 1 : 0);
    return {m_appearance.px(300),
            plainLines * m_heights->plain + smallLines * m_heights->small + 2 * m_appearance.px(8)};
}

void OutreachDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const OutreachEntry &entry = m_model.entry(index.row());
    const bool selected = option.state & QStyle::State_Selected;
    const int edge = m_appearance.px(kEntryEdge);
    const int chip = m_appearance.px(kChipSide);
    const int number = m_appearance.px(kNumberWidth);
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    painter->fillRect(option.rect, selected ? theme.sel : theme.surface);
    if (selected)
        painter->fillRect(visual({option.rect.left(), option.rect.top(), 3, option.rect.height()}),
                          theme.focus);
    const QRect inside = option.rect.adjusted(edge, m_appearance.px(8), -edge, -m_appearance.px(8));
    const int claim = inside.width() / kClaimShare;
    Lines rank{*painter, option.direction,
               visual({inside.left(), inside.top(), number, inside.height()})};
    rank.write(QLocale().toString(index.row() + 1), option.font, theme.muted);

    const LevelTones tones(m_model.insight()->reading.campaign().scale().levels);
    const LevelColors &colors = theme.level(entry.level ? tones.toneOf(*entry.level)
                                                        : std::nullopt);
    const QRect square = visual({inside.left() + number, inside.top(), chip, chip});
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(colors.fill);
    painter->setPen(entry.level ? QPen(Qt::NoPen) : QPen(theme.dash, 1, Qt::DashLine));
    painter->drawRoundedRect(square.adjusted(0, 0, -1, -1), 3, 3);
    painter->setPen(entry.level ? colors.digit : theme.muted);
    painter->setFont(strongOf(small(option.font)));
    painter->drawText(square, Qt::AlignCenter,
                      entry.level ? QString::number(*entry.level) : QStringLiteral("–"));

    const int from = number + chip + m_appearance.px(10);
    Lines lines{*painter, option.direction,
                visual({inside.left() + from, inside.top(), inside.width() - from - claim - edge,
                        inside.height()})};
    lines.write(QStringLiteral("%1  ·  %2").arg(entry.name, entry.place), strongOf(option.font),
                theme.text);
    for (qsizetype at = 0; at < entry.reasons.size() && at < 2; ++at)
        lines.write(entry.reasons[at], small(option.font), theme.text2);
    lines.write(entry.ask, option.font, theme.text);
    lines.write(entry.asker, small(option.font), theme.muted);

    Lines taken{*painter, option.direction,
                visual({inside.right() - claim, inside.top(), claim, inside.height()})};
    taken.write(entry.claim, small(option.font), entry.late ? theme.accentText : theme.text2);
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.focus, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

}   // namespace wallchart
