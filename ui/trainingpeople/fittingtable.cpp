// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/fittingtable.h"

#include <QHeaderView>

#include <algorithm>

namespace wallchart {

FittingTable::FittingTable(Appearance &appearance, RowHeight height, QWidget *parent)
    : QTableView(parent), m_appearance(appearance)
{
    dressTable(*this, appearance, height);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(1);
    connect(&appearance, &Appearance::changed, this, &FittingTable::fit);
}

void FittingTable::setWidths(std::vector<double> widths)
{
    m_widths = std::move(widths);
    fit();
}

void FittingTable::fit()
{
    if (!model() || m_widths.empty()) return;
    int taken = 0;
    for (int column = 1; column < model()->columnCount(); ++column) {
        const std::size_t at = std::min(static_cast<std::size_t>(column), m_widths.size() - 1);
        const int width = std::max({m_appearance.px(m_widths[at]), sizeHintForColumn(column),
                                    horizontalHeader()->sectionSizeHint(column)});
        setColumnWidth(column, width);
        taken += width;
    }
    if (model()->columnCount() > 0)
        setColumnWidth(0, std::max(m_appearance.px(m_widths[0]), viewport()->width() - taken));
}

void FittingTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

}   // namespace wallchart
