// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/partedchart.h"

namespace wallchart {

/// One structure test as a bar.
struct LadderBar {
    QString name;
    QString when;
    QString percent;
    double share = 0;   ///< took part ÷ everyone
    double goal = 0;
    bool isMet = false;
    bool isOpen = false;   ///< still counting: a dashed border
    QString spoken = {};
    FigureTarget target = {};
};

/// The structure tests in their order as bars, each with its goal marked. Where there is no room
/// for all, the latest are shown.
class LadderChart final : public PartedChart {
    Q_OBJECT

public:
    explicit LadderChart(Appearance &appearance, QWidget *parent = nullptr);

    void show(std::vector<LadderBar> bars);
    [[nodiscard]] const std::vector<LadderBar> &bars() const { return m_bars; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] std::vector<ChartPart> layOutParts() const override;
    void paintChart(QPainter &painter) override;

private:
    [[nodiscard]] QFont smallFont(QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int scaleWidth() const;
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] std::size_t firstShown() const;
    [[nodiscard]] QRect columnOf(std::size_t bar) const;
    [[nodiscard]] int heightOf(double share) const;
    void paintScale(QPainter &painter) const;
    void paintBar(QPainter &painter, const LadderBar &bar, const QRect &column) const;
    void paintWords(QPainter &painter, const LadderBar &bar, const QRect &column) const;

    std::vector<LadderBar> m_bars;
};

}   // namespace wallchart
