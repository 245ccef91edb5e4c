// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/figure.h"
#include "ui/widgets/appearance.h"

#include <QAbstractButton>

namespace wallchart {

struct TileContent {
    QString caption;
    QString number;
    QString of = {};   ///< beside the number: "of 412 acted"
    QString note = {};
    FigureTarget target = {};
};

enum class TileSize { Display, Number };   ///< one display number per screen

/// A number with its words, and a way to what is behind it.
class NumberTile final : public QAbstractButton {
    Q_OBJECT

public:
    NumberTile(Appearance &appearance, TileSize size, QWidget *parent = nullptr);

    void show(TileContent content);
    [[nodiscard]] const TileContent &content() const { return m_content; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const wallchart::FigureTarget &target);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QFont numberFont() const;
    [[nodiscard]] QFont smallFont() const;

    Appearance &m_appearance;
    TileSize m_size;
    TileContent m_content;
};

}   // namespace wallchart
