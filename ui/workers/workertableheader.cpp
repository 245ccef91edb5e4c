// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/workertableheader.h"

#include <QStyleOptionHeader>

namespace wallchart {

namespace {

// As in the style sheet, of which Qt's own shortening knows nothing.
constexpr double kHeaderText = 11;
constexpr int kHeaderPadding = 8;
constexpr int kArrow = 16;

}   // namespace

WorkerTableHeader::WorkerTableHeader(Appearance &appearance, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_appearance(appearance)
{
}

void WorkerTableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    QFont small = font();
    small.setPixelSize(m_appearance.px(kHeaderText));
    small.setWeight(QFont::Medium);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const int room = sectionSize(logicalIndex) - 2 * kHeaderPadding - (sorted ? kArrow : 0);
    const QString title = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    option->text = QFontMetricsF(small).elidedText(title, Qt::ElideRight, room);
}

}   // namespace wallchart
