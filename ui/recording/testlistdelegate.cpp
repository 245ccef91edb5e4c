// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/testlistdelegate.h"

#include "ui/recording/participationbar.h"
#include "ui/recording/testwords.h"

#include <QPainter>
#include <QStyle>

namespace wallchart {

namespace {

constexpr double kEntryPadding = 12;
constexpr double kEntryGap = 4;
constexpr double kEntryBar = 8;

/// Lines of text from the top of a rectangle downwards.
class EntryLines {
public:
    EntryLines(QPainter &painter, QRect rect, Qt::LayoutDirection direction, int gap)
        : m_painter(painter), m_rect(rect), m_direction(direction), m_gap(gap)
    {
    }
    void write(const QString &text, const QFont &font, const QColor &color)
    {
        const QFontMetrics metrics(font);
        m_painter.setFont(font);
        m_painter.setPen(color);
        m_painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        const auto side = QStyle::visualAlignment(m_direction, Qt::AlignLeft);
        m_painter.drawText(take(metrics.height()),
                           static_cast<int>(side | Qt::AlignVCenter | Qt::AlignAbsolute),
                           metrics.elidedText(text, Qt::ElideRight, m_rect.width()));
    }
    QRect take(int height)
    {
        const QRect line(m_rect.left(), m_rect.top(), m_rect.width(), height);
        m_rect.setTop(line.bottom() + 1 + m_gap);
        return line;
    }

private:
    QPainter &m_painter;
    QRect m_rect;
    Qt::LayoutDirection m_direction;
    int m_gap;
};

QFont emphasised(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smaller(QFont font, int pixels)
{
    font.setPixelSize(pixels);
    return font;
}

}   // namespace

TestListDelegate::TestListDelegate(const TestListModel &model, Appearance &appearance,
                                   QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_appearance(appearance)
{
}

void TestListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const TestEntry &entry = m_model.entry(index.row());
    const bool selected = option.state & QStyle::State_Selected;
    const int padding = m_appearance.px(kEntryPadding);
    painter->save();
    painter->fillRect(option.rect, selected ? theme.sel : theme.surface);
    if (selected) {
        const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme.focus);
    }
    const QFont small = smaller(option.font, m_appearance.px(12));
    EntryLines lines(
        *painter, option.rect.adjusted(padding, m_appearance.px(8), -padding, -m_appearance.px(8)),
        option.direction, m_appearance.px(kEntryGap));
    lines.write(tr("%1  %2", "rung, name of the test").arg(entry.test.rung).arg(entry.test.name),
                emphasised(option.font), theme.text);
    if (entry.planned) {
        lines.write(testKindLabel(entry.test.kind), small, theme.text2);
    } else {
        lines.write(tookPartText(entry.total), small, theme.text2);
        paintParticipation(*painter, lines.take(m_appearance.px(kEntryBar)),
                           {entry.total, entry.test.goal()}, theme, option.direction);
        lines.write(toGoText(entry.total, entry.test.goal()), small, theme.text2);
    }
    lines.write(testStateText(entry), small, theme.muted);
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.focus, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QSize TestListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool planned = m_model.entry(index.row()).planned;
    const QFontMetrics small(smaller(option.font, m_appearance.px(12)));
    const int smallLines = planned ? 2 : 3;
    const int gaps = smallLines + (planned ? 0 : 1);
    return {m_appearance.px(200), option.fontMetrics.height() + smallLines * small.height()
                                      + (planned ? 0 : m_appearance.px(kEntryBar))
                                      + gaps * m_appearance.px(kEntryGap) + m_appearance.px(18)};
}

}   // namespace wallchart
