// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/numbertile.h"

class QGridLayout;

namespace wallchart {

/// Numbers side by side in columns of one width, in as many lines as the room asks for.
class TileRow final : public QWidget {
    Q_OBJECT

public:
    explicit TileRow(Appearance &appearance, QWidget *parent = nullptr);

    void show(const std::vector<TileContent> &tiles);
    [[nodiscard]] const std::vector<NumberTile *> &tiles() const { return m_tiles; }

Q_SIGNALS:
    void opened(const wallchart::FigureTarget &target);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    Appearance &m_appearance;
    QGridLayout *m_grid;
    std::vector<NumberTile *> m_tiles;
    int m_shown = 0;
    int m_columns = 0;
};

}   // namespace wallchart
