// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/offerdelegate.h"

#include <QPainter>
#include <QStyle>

namespace wallchart {

namespace {

constexpr double kOfferHeight = 26;
constexpr double kOfferPadding = 8;
constexpr double kMeaningGap = 16;

}   // namespace

OfferDelegate::OfferDelegate(Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent), m_appearance(appearance)
{
}

void OfferDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->setFont(option.font);
    painter->fillRect(option.rect, chosen ? theme.sel : theme.surface);
    const int padding = m_appearance.px(kOfferPadding);
    const QRect inside = option.rect.adjusted(padding, 0, -padding, 0);
    const QString text = index.data(Qt::DisplayRole).toString();
    const int leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)
                                         | Qt::AlignVCenter | Qt::AlignAbsolute);
    painter->setPen(theme.text);
    painter->drawText(inside, leading | Qt::TextSingleLine, text);
    const int used = option.fontMetrics.horizontalAdvance(text) + m_appearance.px(kMeaningGap);
    const QRect rest = QStyle::visualRect(option.direction, inside, inside.adjusted(used, 0, 0, 0));
    const QString meaning = option.fontMetrics.elidedText(index.data(kMeaningRole).toString(),
                                                          Qt::ElideRight, rest.width());
    const int trailing = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight)
                                          | Qt::AlignVCenter | Qt::AlignAbsolute);
    painter->setPen(theme.muted);
    painter->drawText(rest, trailing | Qt::TextSingleLine, meaning);
    painter->restore();
}

QSize OfferDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    const int meaning = option.fontMetrics.horizontalAdvance(index.data(kMeaningRole).toString());
    return {text + meaning + m_appearance.px(2 * kOfferPadding + kMeaningGap),
            m_appearance.px(kOfferHeight)};
}

}   // namespace wallchart
