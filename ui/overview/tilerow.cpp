// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/tilerow.h"

#include <QGridLayout>

namespace wallchart {

namespace {

constexpr double kLeastTile = 184;

}   // namespace

TileRow::TileRow(Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setSpacing(8);
    connect(&appearance, &Appearance::changed, this, &TileRow::arrange);
}

void TileRow::show(const std::vector<TileContent> &tiles)
{
    while (m_tiles.size() < tiles.size()) {
        auto *tile = new NumberTile(m_appearance, TileSize::Number, this);
        connect(tile, &NumberTile::opened, this, &TileRow::opened);
        m_tiles.push_back(tile);
    }
    for (std::size_t at = 0; at < m_tiles.size(); ++at) {
        m_tiles[at]->setVisible(at < tiles.size());
        if (at < tiles.size()) m_tiles[at]->show(tiles[at]);
    }
    if (m_shown == static_cast<int>(tiles.size())) return;
    m_shown = static_cast<int>(tiles.size());
    m_columns = 0;
    arrange();
}

void TileRow::arrange()
{
    const int columns = std::clamp(width() / m_appearance.px(kLeastTile), 1, std::max(1, m_shown));
    if (columns == m_columns) return;
    const int before = m_columns;
    m_columns = columns;
    for (NumberTile *tile : m_tiles) m_grid->removeWidget(tile);
    for (int at = 0; at < m_shown; ++at)
        m_grid->addWidget(m_tiles[static_cast<std::size_t>(at)], at / columns, at % columns);
    for (int column = 0; column < std::max(before, columns); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void TileRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

}   // namespace wallchart
